import { MedusaErrorTypes } from "@medusajs/framework/utils"
import type { Failure } from "../failure"

/** What Medusa answers to a request that asks for something wrong or impossible. */
const CALLERS_MISTAKES: ReadonlySet<string> = new Set([
  MedusaErrorTypes.INVALID_DATA,
  MedusaErrorTypes.INVALID_ARGUMENT,
  MedusaErrorTypes.NOT_FOUND,
  MedusaErrorTypes.NOT_ALLOWED,
  MedusaErrorTypes.UNAUTHORIZED,
  MedusaErrorTypes.FORBIDDEN,
  MedusaErrorTypes.DUPLICATE_ERROR,
  MedusaErrorTypes.CONFLICT,
])

/** A bank that asks its customer for a second factor has refused nothing. */
const NEVER: ReadonlySet<string> = new Set([
  MedusaErrorTypes.PAYMENT_REQUIRES_MORE_ERROR,
])

/** What PostgreSQL says of values that no column takes (class 22), or no text (NUL: 08P01). */
const BAD_VALUE = /^(?:22...|08P01)$/

/** Where the first line of a stack stands: in Medusa itself. Its providers are packages of their own. */
const RAISED_BY_MEDUSA =
  /^\s*at .*[/\\]@medusajs[/\\](?!payment-|fulfillment-|notification-|file-)[\w-]+[/\\]dist[/\\]/

/**
 * Whether a failure is an incident: something outside the control of whoever asked for it.
 *
 * A mistake at the keyboard is answered there. The same error where nobody waits for an answer (a
 * job, a subscriber), or raised by a provider, is one that nobody would see.
 */
export function isIncident({
  error,
  call,
  is_attended,
}: Pick<Failure, "error" | "call" | "is_attended">): boolean {
  const type = textOf(error, "type")

  if (NEVER.has(type)) {
    return false
  }

  const isMistake =
    CALLERS_MISTAKES.has(type) || BAD_VALUE.test(textOf(error, "code"))

  if (!isMistake || !is_attended) {
    return true
  }

  return call !== null && !isRaisedByMedusa(error)
}

function textOf(error: unknown, field: "type" | "code"): string {
  if (typeof error !== "object" || error === null) {
    return ""
  }

  const value = (error as Partial<Record<string, unknown>>)[field] // read by name only

  return typeof value === "string" ? value : ""
}

function isRaisedByMedusa(error: unknown): boolean {
  const stack =
    typeof error === "object" && error !== null && "stack" in error
      ? String(error.stack)
      : ""
  const first = stack.split("\n").find((line) => /^\s*at /.test(line))

  return RAISED_BY_MEDUSA.test(first ?? "")
}
