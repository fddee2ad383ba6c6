import { GAP, wordsWithoutOwn } from "./words-without-own"

/** Of longer messages the first words are compared. */
const WORDS_MAX = 60

/**
 * The words that all messages share, in their order, with an ellipsis for what differs: "Refund of …
 * via Stripe failed: card expired". Amounts and addresses are left out in any case. Null where
 * nothing worth reading is shared.
 */
export function sharedWords(
  messages: readonly string[],
  currencies: readonly string[] = []
): string | null {
  const [first = [], ...rest] = messages.map((message) =>
    firstWords(wordsWithoutOwn(message, currencies))
  )
  const shared = withoutDoubleGaps(rest.reduce(common, first))

  return shared.some((word) => LETTER.test(word)) ? shared.join(" ") : null
}

/** A dash or a number alone heads nothing. */
const LETTER = /\p{L}/u

function firstWords(words: string[]): string[] {
  return words.length > WORDS_MAX ? [...words.slice(0, WORDS_MAX), GAP] : words
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
