/**
 * The cards that misbehave, as Stripe's own test cards do. A shopper "uses" one
 * by `data.test_card` of the payment session:
 *
 *     { "provider_id": "pp_stripe_stripe", "data": { "test_card": "refund_refused" } }
 *
 * Each name may end in `_once`: only the first attempt on that payment fails.
 */
export const testCards = {
  declined_on_authorize: {
    on: "authorize",
    type: "StripeCardError",
    code: "card_declined",
    decline_code: "generic_decline",
    message: "Your card was declined.",
  },
  insufficient_funds_on_authorize: {
    on: "authorize",
    type: "StripeCardError",
    code: "card_declined",
    decline_code: "insufficient_funds",
    message: "Your card has insufficient funds.",
  },
  declined_on_capture: {
    on: "capture",
    type: "StripeCardError",
    code: "card_declined",
    decline_code: "generic_decline",
    message: "Your card was declined.",
  },
  expired_on_capture: {
    on: "capture",
    type: "StripeInvalidRequestError",
    code: "charge_expired_for_capture",
    decline_code: undefined,
    message: "The charge cannot be captured as the authorization has expired.",
  },
  refund_refused: {
    on: "refund",
    type: "StripeInvalidRequestError",
    code: "balance_insufficient",
    decline_code: undefined,
    message: "Insufficient funds in your Stripe balance to refund this amount.",
  },
  /** Its session cannot be replaced either: a checkout that fails may be completed later with the same money. */
  money_stuck: {
    on: "refund",
    type: "StripeInvalidRequestError",
    code: "balance_insufficient",
    decline_code: undefined,
    message: "Insufficient funds in your Stripe balance to refund this amount.",
  },
  cancel_refused: {
    on: "cancel",
    type: "StripeInvalidRequestError",
    code: "payment_intent_unexpected_state",
    decline_code: undefined,
    message: "You cannot cancel this PaymentIntent because of its status.",
  },
} as const

export type TestCard = keyof typeof testCards

export type Operation = (typeof testCards)[TestCard]["on"]

/** An error as Stripe's SDK throws it: with type, code and decline code. */
export class StripeError extends Error {
  readonly type: string
  readonly code: string
  readonly decline_code: string | undefined
  readonly payment_intent: string

  constructor(card: TestCard, paymentIntent: string) {
    const { type, code, decline_code, message } = testCards[card]
    super(message)
    this.name = type
    this.type = type
    this.code = code
    this.decline_code = decline_code
    this.payment_intent = paymentIntent
  }
}

const once = /_once$/

/** The card's fault on this operation, if it has one there. */
export const faultOf = (
  value: unknown,
  operation: Operation
): { card: TestCard; isOnce: boolean } | undefined => {
  const name = typeof value === "string" ? value : ""
  const card = name.replace(once, "")
  // `in` has just shown that it is one of the names.
  const known = card in testCards ? (card as TestCard) : undefined
  return known && testCards[known].on === operation
    ? { card: known, isOnce: once.test(name) }
    : undefined
}
