import { PaymentSessionStatus } from "@medusajs/framework/utils"
import { readField } from "../../recording/storing/foreign-fields"
import type { ProviderRefusal } from "../failure"

/** A payment provider need not throw: what it was asked to authorize may simply not be. */
const REFUSED: ReadonlySet<unknown> = new Set([
  PaymentSessionStatus.ERROR,
  PaymentSessionStatus.CANCELED,
  PaymentSessionStatus.REQUIRES_MORE,
])

/** Where third parties put the error that came of an attempt: Stripe's is the first. */
const ERRORS = ["last_payment_error", "last_error", "error", "failure"]

/** The same in one sentence: Mollie, Square, Adyen, Authorize.Net and others. */
const SENTENCES = [
  "failure_message",
  "failureMessage",
  "failure_reason",
  "failureReason",
  "refusalReason",
  "decline_reason",
  "status_reason",
  "error_message",
  "errorMessage",
  "message",
  "reason",
]

/** What an answer says was refused, with the third party's account of it; null where it was done. */
export function answeredRefusal(
  answer: unknown
): Pick<ProviderRefusal, "status" | "error"> | null {
  const status = readField(answer, "status")

  return typeof status === "string" && REFUSED.has(status)
    ? { status, error: accountIn(readField(answer, "data")) }
    : null
}

function accountIn(data: unknown): unknown {
  const error = ERRORS.map((key) => readField(data, key)).find(Boolean)
  const sentence = SENTENCES.map((key) => readField(data, key)).find(
    (each) => typeof each === "string" && each
  )

  return error ?? (sentence ? { message: sentence } : undefined)
}
