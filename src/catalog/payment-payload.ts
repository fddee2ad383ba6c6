import { moneyOf, moneyWords } from "../recording/wording/money"
import { word, words } from "../recording/wording/words"
import type { FactContext, PaymentPayload } from "../types"

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

/** `of £43.00 via Stripe`; `via Stripe` where nobody knows how much. */
export function ofMoney(payload: Partial<PaymentPayload>): string {
  return words(word("of", moneyWords(payload)), word("via", payload.provider))
}

/** `£43.00 via Stripe` */
export function moneyAndProvider(payload: Partial<PaymentPayload>): string {
  return words(moneyWords(payload), word("via", payload.provider))
}
