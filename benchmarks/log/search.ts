import { written } from "../report/words"
import { asked } from "./asked"
import type { BenchLog } from "./open-log"

/** The word search by how often its words stand in the log: see `kinds.ts` for who says them. */
export async function search(log: BenchLog, rows: number): Promise<string> {
  const table = await asked(
    log,
    [
      { name: "a word that stands nowhere", q: "xyzzy" },
      { name: "a word in five rows", q: "zebra" },
      { name: "a word in 0.1 %", q: "klarna" },
      { name: "a word in 37 %", q: "via" },
      { name: "a word in 37 % and a rare one", q: "via klarna" },
      { name: "two common words, never together", q: "stripe production" },
      { name: "one customer's address", q: "customer4711@example.com" },
    ].map(({ name, q }) => ({ name: `${name}: \`${q}\``, filter: { q } }))
  )

  return `## The word search

The first page of 50 and the count beside it, in a log of ${written(rows)} rows. Beyond 10,000 the count is an estimate.

${table}
`
}
