import { isRecord } from "../recording/storing/foreign-fields"
import { isWithheld } from "../recording/storing/is-withheld"
import type { ActivityPayload } from "../types"

/** Payloads of others may hold anything: what is not the expected kind is not there. */
export function textIn(payload: ActivityPayload, key: string): string | null {
  const value = payload[key]

  return typeof value === "string" && value ? value : null
}

/** Null as well where the log keeps only that there was something: a masked address, or an erased one. */
export function keptTextIn(
  payload: ActivityPayload,
  key: string
): string | null {
  const text = textIn(payload, key)

  return isWithheld(text) ? null : text
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
