import type { Money } from "../../types"
import { decimalsOf } from "./currency-decimals"

/**
 * `{ amount: 43, currency_code: "gbp" }` → `£43.00`.
 *
 * Medusa keeps amounts in the major unit (Medusa 2.21, `BigNumber`), so there is nothing
 * to divide. Messages are stored in English: the locale is fixed.
 */
export function formatMoney({ amount, currency_code }: Money): string {
  const decimals = decimalsOf(currency_code)

  try {
    return new Intl.NumberFormat("en-US", {
      style: "currency",
      currency: currency_code,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(amount)
  } catch {
    // Intl refuses what is not three letters, e.g. a shop's loyalty points: say it plainly.
    return `${amount} ${currency_code.toUpperCase()}`
  }
}

/** Money from what `query.graph` answers or a workflow was given. Null where there is no number. */
export function moneyOf(
  amount: unknown,
  currencyCode: string | null | undefined
): Money | null {
  const number = amountOf(amount)

  return number !== null && currencyCode
    ? { amount: number, currency_code: currencyCode.toLowerCase() }
    : null
}

/**
 * A number from a number, a numeric string, Medusa's `BigNumber`, or its raw form
 * (`{ value: "28", precision: 20 }`). Null where there is no such number.
 */
export function amountOf(amount: unknown): number | null {
  const number = Number(valueOf(amount) ?? NaN)

  return Number.isFinite(number) ? number : null
}

function valueOf(amount: unknown): unknown {
  const isRaw =
    typeof amount === "object" &&
    amount !== null &&
    "value" in amount &&
    "precision" in amount

  return isRaw ? amount.value : amount
}
