/** In place of what is one entry's own. */
export const GAP = "…"

/** Longer pieces are neither amounts nor addresses that anybody wrote by hand. */
const PIECE_MAX = 320

/** `ada@example.com`, with whatever stands around it; several in one piece as well. */
const EMAIL = /[^\s@]@[^\s@]/
/** `+447700900123`; providers name whom a message did not reach. */
const PHONE = /^\W{0,3}\+\d{6,}\W{0,3}$/
/** `£19.00`, `CA$12`, `-€1,234.50`, `(5 of 19,00€)`: an amount with its sign. */
const SIGNED_AMOUNT = /\p{Sc}[-−]?\d|\d\p{Sc}/u
/** `19.00`, `1,234.50.`, `(12)` */
const NUMBER = /^[^\p{L}\p{N}]{0,4}\d[\d.,'’]{0,30}[^\p{L}\p{N}]{0,4}$/u
/** `€`, `R$` */
const CURRENCY_SIGN = /^[^\p{L}\p{N}]{0,4}\p{Lu}{0,3}\p{Sc}[^\p{L}\p{N}]{0,4}$/u
const NO_LETTER = /[^\p{L}\p{N}]/gu

const ISO_CODES: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf("currency")
)

/** As the log writes them (recording/wording/money.ts): `£` or `CHF` for most; for some neither: `FCFA`, `Cg.`, `F CFA`. */
const SYMBOLS = [...ISO_CODES].map((currency) =>
  new Intl.NumberFormat("en", { style: "currency", currency })
    .formatToParts(1)
    .flatMap(({ type, value }) => (type === "currency" ? value : []))
    .join("")
)
const SYMBOL_WORDS: ReadonlySet<string> = new Set(
  SYMBOLS.map((symbol) => symbol.replace(NO_LETTER, "")).filter(Boolean)
)
const SYMBOLS_OF_TWO_WORDS = SYMBOLS.filter((symbol) => /\s/u.test(symbol))

/**
 * The words of a message, with an ellipsis for each amount and each address: those are one entry's own, even where all
 * happen to have the same. `CHF 19.00` is one amount, whatever blank is between; so is `5 POINTS` where
 * the shop's entries name such a currency.
 */
export function wordsWithoutOwn(
  message: string,
  currencies: readonly string[]
): string[] {
  const words = SYMBOLS_OF_TWO_WORDS.reduce(
    (text, symbol) => text.replaceAll(symbol, symbol.replace(NO_LETTER, "")),
    message
  )
    .split(/\s+/)
    .filter(Boolean)
  const codes = new Set(currencies.map((code) => code.toUpperCase()))
  const isCurrency = (word = ""): boolean => {
    const bare = word.replace(NO_LETTER, "")

    return (
      CURRENCY_SIGN.test(word) ||
      [ISO_CODES, SYMBOL_WORDS, codes].some((known) => known.has(bare))
    )
  }
  const isPartOfAmount = (word: string, index: number): boolean => {
    const beside = [words[index - 1], words[index + 1]]

    return isNumber(word)
      ? beside.some(isCurrency)
      : isCurrency(word) && beside.some(isNumber)
  }

  return words.map((word, index) =>
    isOwn(word) || isPartOfAmount(word, index) ? GAP : word
  )
}

const isNumber = (word = ""): boolean => NUMBER.test(word)

const isOwn = (word: string): boolean =>
  word.length <= PIECE_MAX &&
  [EMAIL, PHONE, SIGNED_AMOUNT].some((pattern) => pattern.test(word))
