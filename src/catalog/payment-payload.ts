import { moneyOf, moneyWords } from "../recording/wording/money"
import { word, words } from "../recording/wording/words"
import type { ActivityPayload, FactContext } from "../types"

export type PaymentPayload = ActivityPayload & {
  amount?: number
  currency_code?: string
  provider?: string | null
  provider_id?: string | null
  payment_id?: string
  payment_session_id?: string
  capture_id?: string
  refund_id?: string
  reason?: string | null
  note?: string | null
  cause?: string | null
  /** Set where it failed at checkout, before there was an order. */
  cart_id?: string
}

export const paymentSample = {
  amount: 43,
  currency_code: "gbp",
  provider: "Stripe",
  provider_id: "pp_stripe_stripe",
} satisfies PaymentPayload

/** How much it is, and through whom it is paid. */
export function paidWith(
  {
    amount,
    currency_code,
    provider_id,
  }: { amount: unknown; currency_code: string; provider_id: string },
  { providerName }: FactContext
): PaymentPayload {
  return {
    ...moneyOf(amount, currency_code),
    provider_id,
    provider: providerName(provider_id),
  }
}

/** `£43.00 via Stripe` */
export function moneyAndProvider(payload: Partial<PaymentPayload>): string {
  return words(moneyWords(payload), word("via", payload.provider))
}
