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
