const RIGHT_TO_LEFT = "\u200f"
const SIGN_BEHIND_LETTERS = /\p{L}\p{Sc}/u

/** As in src/recording/wording/money.ts, of which the admin may import nothing. One test holds both against Medusa. */
const CODES_BY_DECIMALS = {
  0: "AFN ALL AMD BIF CLP COP CRC DJF GNF HUF IDR IQD IRR IRT ISK JPY KMF KRW LBP MGA MMK MNT MUR PKR PYG RSD RWF SOS SYP TZS UGX UZS VND XAF XOF XPF YER ZMK ZWL",
  3: "BHD JOD KWD LYD OMR TND",
}

const DECIMALS = new Map(
  Object.entries(CODES_BY_DECIMALS).flatMap(([decimals, codes]) =>
    codes.split(" ").map((code) => [code, Number(decimals)] as const)
  )
)

/** How many decimals Medusa's currency module says an amount has; browsers follow the CLDR, which differs. */
export const decimalsOf = (currencyCode: string): number =>
  DECIMALS.get(currencyCode.toUpperCase()) ?? 2

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
