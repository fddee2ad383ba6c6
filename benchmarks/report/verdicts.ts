import { readSection, writeSection } from "./write-section"
import { say } from "./words"

/** One row of what the log is measured by. */
export type Verdict = {
  /** Begins with one of `SUBJECTS`; of two with the same name the later one stays. */
  what: string
  goal: string
  figure: string
  isReached: boolean
}

/** In this order they stand on the page. */
const SUBJECTS = [
  "placing an order",
  "20 customers at once",
  "recording",
  "feed page",
  "feed, filtered",
  "search",
  "badge",
  "order timeline",
  "pruning",
  "bytes",
  "memory",
  "behind a busy shop",
  "searching for what did not happen",
  "reading the past",
  "reconciling",
  "problems",
]

const HEAD = `## All goals

| what | goal | measured | |
| --- | --- | --- | --- |`

/** Prints them, and puts them into the table at the head of docs/benchmarks.md. */
export function writeVerdicts(verdicts: Verdict[]): void {
  const lines = new Map([...standing(), ...verdicts.map(lineOf)])
  const sorted = [...lines].sort(([a], [b]) => placeOf(a) - placeOf(b))

  verdicts.forEach((verdict) => say(lineOf(verdict)[1]))
  writeSection("verdicts", [HEAD, ...sorted.map(([, line]) => line)].join("\n"))
}

function lineOf({ what, goal, figure, isReached }: Verdict): [string, string] {
  return [
    what,
    `| ${what} | ${goal} | ${figure} | ${isReached ? "reached" : "**missed**"} |`,
  ]
}

/** What other benchmarks wrote. */
function standing(): [string, string][] {
  return readSection("verdicts")
    .split("\n")
    .flatMap((line): [string, string][] => {
      const what = /^\| ([^|]+) \|/.exec(line)?.[1]

      return what && placeOf(what) < SUBJECTS.length ? [[what, line]] : []
    })
}

function placeOf(what: string): number {
  const place = SUBJECTS.findIndex((subject) => what.startsWith(subject))

  return place < 0 ? SUBJECTS.length : place
}
