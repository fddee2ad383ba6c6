const GAP = "…"

/** Of longer messages the first words are compared. */
const WORDS_MAX = 60

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,255}$/
/**
 * Amounts: one is one entry's, the group has the sum. As the log writes them, in each of Medusa's currencies: `£19.00`,
 * `-€1,234.50`, `CA$12.00`, and with a space that does not break `CHF 19.00`, `F CFA 1,900`; and as others do, where
 * decimals say that it is one: `CHF 19.00`, `19.00 CHF`, `19,00 €`.
 */
const AMOUNTS = [
  /-?[A-Z]{0,3}\p{Sc}\s?-?\d[\d.,]{0,20}[:;]?/gu,
  /-?(?:F\s)?(?<![A-Za-z\d])(?:[A-Z]{3,4}|Cg\.)[\u00a0\u202f]-?\d[\d.,]{0,20}[:;]?/g,
  /-?(?<![A-Za-z\d])[A-Z]{3} -?\d[\d.,]{0,20}[.,]\d{2,3}(?!\d)[.,:;]?/g,
  /-?\d[\d.,]{0,20}[.,]\d{2,3}\s[A-Z]{3}(?![A-Za-z\d])/g,
  /-?\d[\d.,]{0,20}\s?\p{Sc}/gu,
]

/**
 * The words that all messages share, in their order, with an ellipsis for what differs: "Refund of …
 * via Stripe failed: card expired". Amounts and addresses are left out in any case. Null where
 * nothing worth reading is shared.
 */
export function sharedWords(messages: readonly string[]): string | null {
  const [first = [], ...rest] = messages.map(wordsOf)
  const shared = rest.reduce(common, first)
  const said = shared.filter((word) => word !== GAP)

  return said.length ? shared.join(" ") : null
}

function wordsOf(message: string): string[] {
  return AMOUNTS.reduce((text, amount) => text.replace(amount, GAP), message)
    .split(/\s+/)
    .slice(0, WORDS_MAX)
    .filter(Boolean)
    .map((word) => (EMAIL.test(word) ? GAP : word))
}

/** The longest common subsequence, with one gap for each place where either had something else. */
function common(one: string[], other: string[]): string[] {
  const lengths = lengthsOf(one, other)
  const shared: string[] = []
  let row = 0
  let column = 0

  while (row < one.length || column < other.length) {
    const word = one[row]

    if (word !== undefined && word === other[column]) {
      shared.push(word)
      row += 1
      column += 1
    } else {
      if (shared.at(-1) !== GAP) {
        shared.push(GAP)
      }

      const isRowFirst =
        column >= other.length ||
        at(lengths, row + 1, column) >= at(lengths, row, column + 1)

      if (row < one.length && isRowFirst) {
        row += 1
      } else {
        column += 1
      }
    }
  }

  return withoutDoubleGaps(shared)
}

function withoutDoubleGaps(words: string[]): string[] {
  return words.filter((word, index) => word !== GAP || words[index - 1] !== GAP)
}

/** How many words the ends from here on have in common. */
function lengthsOf(one: string[], other: string[]): number[][] {
  const lengths = Array.from({ length: one.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0)
  )

  for (let row = one.length - 1; row >= 0; row -= 1) {
    const line = lengths[row] ?? []

    for (let column = other.length - 1; column >= 0; column -= 1) {
      line[column] =
        one[row] === other[column]
          ? at(lengths, row + 1, column + 1) + 1
          : Math.max(at(lengths, row + 1, column), at(lengths, row, column + 1))
    }
  }

  return lengths
}

function at(lengths: number[][], row: number, column: number): number {
  return lengths[row]?.[column] ?? 0
}
