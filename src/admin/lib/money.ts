import { decimalsOf } from "./currency-decimals"

const RIGHT_TO_LEFT = "\u200f"
const SIGN_BEHIND_LETTERS = /\p{L}\p{Sc}/u

/** `£43.00`, as the reader's language writes it. */
export const money = (
  { amount, currency_code }: { amount: number; currency_code: string },
  locale: string,
  options: Intl.NumberFormatOptions = {}
): string => {
  const decimals = decimalsOf(currency_code)
  try {
    const text = new Intl.NumberFormat(locale, {
      style: "currency",
      currency: currency_code,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      ...options,
    }).format(amount)
    // Among words from right to left `UK£` would read `£UK`; `Intl` marks such texts.
    return text.includes(RIGHT_TO_LEFT)
      ? text.replace(SIGN_BEHIND_LETTERS, "$&\u200e")
      : text
  } catch {
    // A code that Intl refuses, e.g. a shop's loyalty points.
    return `${amount} ${currency_code}`
  }
}

/** `{ gbp: 612, eur: 40.5 }` → `£612.00 + €40.50`: currencies do not add up. Empty where nothing is at stake. */
export const sumInWords = (
  amountByCurrency: Record<string, number>,
  locale: string
): string =>
  Object.entries(amountByCurrency)
    .filter(([, amount]) => amount !== 0)
    .sort(([, a], [, b]) => b - a)
    .map(([currency_code, amount]) => money({ amount, currency_code }, locale))
    .join(" + ")
