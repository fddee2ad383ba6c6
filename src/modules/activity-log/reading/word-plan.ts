import type { Frequencies } from "./word-sample"
import type { IndexedWord, Word } from "./words"

/** Millionths of a second, as measured at ten million rows. */
export type SearchCosts = {
  /** To take a row from the table's page. */
  row: number
  /** To fetch a page of the table, which in a small table many rows share. */
  page: number
  /** All of it. Beyond, the entries that come next in time are looked through. */
  budget: number
}

export const PAGE_COSTS: SearchCosts = { row: 2, page: 3, budget: 110_000 }
/** No entry is handed on, and nothing is sorted. */
export const COUNT_COSTS: SearchCosts = { row: 1.2, page: 4, budget: 100_000 }

const ROWS_A_PAGE = 20
/** To take one row from the index. */
const POSTING = 0.25
/** To look through one row for one word. */
const LOOK = 2

/** Words that the index is asked for, and words that the rows it found are looked through for. */
export type WordPlan = { asked: IndexedWord[]; looked: Word[] }

/**
 * The rarest word leads, and the others are looked for in its rows; or the index is asked for all of
 * them, where each is frequent and both together are rare. Null where either takes too long.
 */
export function planOf(
  words: Word[],
  {
    rows,
    frequencies,
    costs,
  }: { rows: number; frequencies: Frequencies; costs: SearchCosts }
): WordPlan | null {
  const { seen, of, together } = frequencies
  // What was seen nowhere is taken for as frequent as it can well be.
  const expected = (hits: number) =>
    seen ? (rows * Math.max(hits, seen < rows ? 1 : 0)) / seen : rows
  const indexed = words.flatMap((word, at) =>
    isIndexed(word) ? [{ word, expected: expected(of[at] ?? 0) }] : []
  )
  const [rarest] = [...indexed].sort((a, b) => a.expected - b.expected)

  if (!rarest) {
    return null
  }

  const fetching = (count: number) =>
    count * costs.row + Math.min(count, rows / ROWS_A_PAGE) * costs.page
  const lead =
    rarest.expected * (POSTING + LOOK * (words.length - 1)) +
    fetching(rarest.expected)
  const all =
    indexed.reduce((sum, each) => sum + each.expected, 0) * POSTING +
    fetching(expected(together))

  if (Math.min(lead, all) > costs.budget) {
    return null
  }

  const asked = lead <= all ? [rarest.word] : indexed.map(({ word }) => word)

  return {
    asked,
    looked: words.filter((word) => !asked.some((each) => each === word)),
  }
}

function isIndexed(word: Word): word is IndexedWord {
  return word.indexed !== null
}
