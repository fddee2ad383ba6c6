import type { Money } from "../types"

/**
 * `{ amount: 43, currency_code: "gbp" }` → `£43.00`.
 *
 * Medusa keeps amounts in the major unit (Medusa 2.21, `BigNumber`), so there is nothing
 * to divide. Messages are stored in English: the locale is fixed.
 */
export function formatMoney({ amount, currency_code }: Money): string {
  try {
    return new Intl.NumberFormat("en-US", {
      style: "currency",
      currency: currency_code,
    }).format(amount)
  } catch {
    // Intl refuses what is not three letters, e.g. a shop's loyalty points: say it plainly.
    return `${amount} ${currency_code.toUpperCase()}`
  }
}

/**
 * Money from what `query.graph` answers: a number, a numeric string, or Medusa's `BigNumber`.
 * Null where there is no such number.
 */
export function moneyOf(
  amount: unknown,
  currencyCode: string | null | undefined
): Money | null {
  const number = Number(amount ?? NaN)

  return Number.isFinite(number) && currencyCode
    ? { amount: number, currency_code: currencyCode.toLowerCase() }
    : null
}
