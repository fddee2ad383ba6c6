import {
  MedusaErrorTypes,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import type { Failure, ProviderRefusal } from "../failure"
import { readField } from "./read-field"

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

/**
 * Whether a failure is an incident: something outside the control of whoever asked for it.
 *
 * A mistake at the keyboard is answered there. The same error where nobody waits for an answer (a
 * job, a subscriber), or where a third party was asked and refused, is one that nobody would see.
 */
export function isIncident({
  error,
  refusals,
  is_attended,
  is_answered,
}: Pick<
  Failure,
  "error" | "refusals" | "is_attended" | "is_answered"
>): boolean {
  const type = String(readField(error, "type"))

  if (NEVER.has(type) || refusals.some(isUnfinished)) {
    return false
  }

  const isMistake =
    CALLERS_MISTAKES.has(type) ||
    BAD_VALUE.test(String(readField(error, "code")))

  const isSeen = is_attended && !is_answered

  return !isMistake || !isSeen || refusals.length > 0
}

/** The customer's bank has a question: Medusa throws, and the checkout goes on when it is answered. */
function isUnfinished({ status }: ProviderRefusal): boolean {
  return status === PaymentSessionStatus.REQUIRES_MORE
}
