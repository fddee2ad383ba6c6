import type { Answer } from "./serve"

/** The inside of an error as Stripe's API answers it. */
export type StripeFailure = {
  type:
    | "card_error"
    | "invalid_request_error"
    | "api_error"
    | "rate_limit_error"
    | "idempotency_error"
  message: string
  code?: string
  decline_code?: string
  param?: string
  doc_url?: string
  /** The intent as the failure left it. */
  payment_intent?: unknown
}

const DECLINED = {
  generic_decline: "Your card was declined.",
  insufficient_funds: "Your card has insufficient funds.",
  lost_card: "Your card was declined.",
  expired_card: "Your card has expired.",
} as const

/** A card that its bank declines, as Stripe says it. */
export function declined(
  decline_code: keyof typeof DECLINED = "generic_decline"
): StripeFailure {
  const code =
    decline_code === "expired_card" ? "expired_card" : "card_declined"

  return {
    type: "card_error",
    code,
    ...(code === "card_declined" ? { decline_code } : {}),
    message: DECLINED[decline_code],
    doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll("_", "-")}`,
  }
}

export function invalid(
  message: string,
  about: Pick<StripeFailure, "code" | "param" | "payment_intent"> = {}
): StripeFailure {
  return { type: "invalid_request_error", message, ...about }
}

const STATUSES: Record<StripeFailure["type"], number> = {
  card_error: 402,
  invalid_request_error: 400,
  api_error: 500,
  rate_limit_error: 429,
  idempotency_error: 400,
}

export function failed(error: StripeFailure): NonNullable<Answer> {
  return {
    status: error.code === "resource_missing" ? 404 : STATUSES[error.type],
    body: { error },
  }
}

/** What is thrown within the stand-in to answer a failure. */
export class Refusal extends Error {
  constructor(readonly failure: StripeFailure) {
    super(failure.message)
  }
}
