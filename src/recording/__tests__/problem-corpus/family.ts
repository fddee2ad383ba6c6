import { thrown } from "./thrown"

/** One error as somebody really throws it, and what has to be found in it. */
export type CorpusCase = {
  name: string
  /** Cases of one family and one problem are the same; all others of the family are near misses. */
  problem: string
  words: string
  code: string | null
  error: unknown
}

export type Family = { name: string; cases: CorpusCase[] }

const NONE = "-"

/** A line a case: `problem | words | code | shape | body`. */
export function family(name: string, table: string): Family {
  const lines = table
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)

  return {
    name,
    cases: lines.map((line, index) => {
      const [problem = "", words = "", code = "", shape = "", ...body] =
        line.split(" | ")

      return {
        name: `${name} ${index + 1}: ${problem}`,
        problem,
        words,
        code: code === NONE ? null : code,
        error: thrown(shape, body.join(" | ")),
      }
    }),
  }
}
