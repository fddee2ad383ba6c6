import { isRecord } from "../recording/storing/foreign-fields"
import type { ActivityPayload } from "../types"

/** Payloads of others may hold anything: what is not the expected kind is not there. */
export function textIn(payload: ActivityPayload, key: string): string | null {
  const value = payload[key]

  return typeof value === "string" && value ? value : null
}

export function numberIn(payload: ActivityPayload, key: string): number | null {
  const value = payload[key]

  return typeof value === "number" && Number.isFinite(value) ? value : null
}

export function rowsIn(
  payload: ActivityPayload,
  key: string
): Record<string, unknown>[] {
  const value = payload[key]

  return Array.isArray(value) ? value.filter(isRecord) : []
}
