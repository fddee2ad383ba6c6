import type { Money } from "../../types"

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

/** The amount in words, or nothing where a payload sent by others holds none. */
export function moneyWords({ amount, currency_code }: Partial<Money>): string {
  return typeof amount === "number" && typeof currency_code === "string"
    ? formatMoney({ amount, currency_code })
    : ""
}

/** Money from what `query.graph` answers or a workflow was given, or a sum of it. Null where there is no number. */
export function moneyOf(
  amount: unknown,
  currencyCode: string | null | undefined
): Money | null {
  const number = amountOf(amount)

  return number !== null && currencyCode
    ? {
        amount: withoutNoise(number),
        currency_code: currencyCode.toLowerCase(),
      }
    : null
}

/** More than any currency has, and fewer than the noise of a sum begins with. */
const DECIMALS_MAX = 6

/**
 * What JavaScript adds up, as an amount: 59.7 less three times 19.9 is 7.105427357601002e-15 there, and nothing of any
 * currency.
 */
export function withoutNoise(sum: number): number {
  // `+ 0`: less than nothing rounds to -0, which is written "-£0.00".
  return Number(sum.toFixed(DECIMALS_MAX)) + 0
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

/** Medusa's currencies that are not written with two decimals (2.21, `defaultCurrencies` of its utils). */
const CODES_BY_DECIMALS = {
  0: "AFN ALL AMD BIF CLP COP CRC DJF GNF HUF IDR IQD IRR IRT ISK JPY KMF KRW LBP MGA MMK MNT MUR PKR PYG RSD RWF SOS SYP TZS UGX UZS VND XAF XOF XPF YER ZMK ZWL",
  3: "BHD JOD KWD LYD OMR TND",
}

const DECIMALS = new Map(
  Object.entries(CODES_BY_DECIMALS).flatMap(([decimals, codes]) =>
    codes.split(" ").map((code) => [code, Number(decimals)] as const)
  )
)

/**
 * How many decimals Medusa's currency module says an amount has. `Intl` follows the CLDR, which
 * differs, and not the same in every version of Node.
 */
export function decimalsOf(currencyCode: string): number {
  return DECIMALS.get(currencyCode.toUpperCase()) ?? 2
}
