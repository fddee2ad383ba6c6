import { written } from "../report/words"
import { asked } from "./asked"
import type { BenchLog } from "./open-log"

const GOAL_MS = 100

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
      { name: "an address that stands nowhere", q: "nobody@example.com" },
      { name: "everybody's domain", q: "example.com" },
      { name: "the beginning of every address", q: "custom" },
      { name: "a tracking number", q: "JD14600004711013" },
      { name: "a provider's id, in the payload alone", q: "ful_4711012" },
      { name: "two common words and a rare one", q: "payment via zebra" },
      { name: "a cause", q: "insufficient_stock" },
      { name: "a number", q: "20" },
    ].map(({ name, q }) => ({ name: `${name}: \`${q}\``, filter: { q } })),
    { subject: "search for any words", goalMs: GOAL_MS }
  )

  return `## The word search

The first page of 50 and the count beside it, in a log of ${written(rows)} rows. Where counting would read too much, the count is
an estimate.

${table}
`
}
