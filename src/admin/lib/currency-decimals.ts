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
