import {
  MedusaErrorTypes,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"
import { readField } from "../../recording/storing/foreign-fields"
import type { Failure, ProviderRefusal } from "../failure"

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

/** Medusa's answer to a payment provider's webhook (2.21, `core-flows/dist/payment/workflows/process-payment.js`). */
const PROCESS_PAYMENT = "process-payment-workflow"

/**
 * Whether a failure is a problem of the shop: something outside the control of whoever asked for it.
 *
 * A mistake at the keyboard is answered there. The same error where nobody waits for an answer (a
 * job, a subscriber), or where a third party was asked and refused, is one that nobody would see.
 */
export function isProblem({
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

/**
 * Whether a webhook was about a payment session that this shop does not have: somebody else's, who
 * shares the account at the provider. Medusa searches for it all the same, in vain or at some other cart.
 */
export async function isOfForeignSession(
  { step, inputs }: Pick<Failure, "step" | "inputs">,
  { isMissing }: { isMissing: (entity: string, id: string) => Promise<boolean> }
): Promise<boolean> {
  if (step?.root_workflow !== PROCESS_PAYMENT) {
    return false
  }

  const session = inputs.map(sessionIn).find(Boolean)

  return session ? await isMissing("payment_session", session) : false
}

/** The customer's bank has a question: Medusa throws, and the checkout goes on when it is answered. */
function isUnfinished({ status }: ProviderRefusal): boolean {
  return status === PaymentSessionStatus.REQUIRES_MORE
}

function sessionIn(input: unknown): string | null {
  const session = readField(readField(input, "data"), "session_id")

  return typeof session === "string" ? session : null
}
