import path from "node:path"
import { repositoryRoot } from "../integration-tests/helpers/paths"
import { startPostgres } from "../integration-tests/helpers/postgres"
import { openLog } from "./log/open-log"
import { CALLERS } from "./recording/callers"
import { fight, type Duel, type Outcome } from "./recording/duel"
import { logAtOnce, logConcurrently, logOneByOne } from "./recording/ours"
import {
  closeTheirs,
  createOneByOne,
  insertConcurrently,
  insertManyRows,
  insertOneByOne,
} from "./recording/theirs"
import { held, written } from "./report/words"
import { writeVerdicts } from "./report/verdicts"
import { writeSection } from "./report/write-section"

/** What recording costs, against what a shop would write without the log. `npm run bench -- recording` */

const DUELS: Duel[] = [
  {
    name: "one entry after the other",
    against: "Medusa's generated `createActivityLogs`",
    goal: 6,
    ours: logOneByOne,
    theirs: createOneByOne,
    count: 300,
  },
  {
    name: "one entry after the other",
    against: "`pg`, one INSERT a row",
    ours: logOneByOne,
    theirs: insertOneByOne,
    count: 300,
  },
  {
    name: `${CALLERS} callers at once`,
    against: "`pg`, one INSERT a row, pool of the same size",
    goal: 1,
    ours: logConcurrently,
    theirs: insertConcurrently,
    count: 3_000,
  },
  {
    name: "5,000 entries at once",
    against: "`pg`, INSERT of 250 rows each, pool of the same size",
    goal: 0.8,
    ours: logAtOnce,
    theirs: insertManyRows,
    count: 5_000,
  },
]

/** As a profile and the parts measured alone had it; to be looked at again where the ratios change. */
const WHERE_IT_GOES = `Each of these entries could close a problem, as nearly all of a sale could. One after the other: of half a millisecond, 0.1 is the way to
the server and back, 0.2 the INSERT with its fourteen indexes, 0.04 the locks, and 0.16 the question whether anything of its order
is open, which PostgreSQL plans anew each time. Tried: to have it keep that plan (0.12 ms less; but one made for an empty table reads
another index from end to end, and 50 callers fell to 0.28); locks, question and INSERT in one function (0.03 ms less, within the noise).

At once: Node takes 41 µs of processor a row, where the bare INSERT takes 9, and on two processors the server has what is left. A
quarter of it collects 20 kB of garbage a row, a quarter checks the row, a fifth writes the statement and reads the answer. Tried, each against the bare INSERT in
one run: three and four batches at once, and a third connection (0.55 to 0.59, as with two); one JSON text instead of an array a column
(7 % less processor); a larger young generation (0.57); Node 24 (0.55 to 0.57).`

async function main(): Promise<void> {
  const postgres = await startPostgres({
    dataDir: path.join(repositoryRoot, ".test/bench-recording"),
    persistent: false,
  })
  const database = `activity_log_bench_recording_${process.pid}`

  try {
    const log = await openLog(postgres, database)
    const outcomes: Outcome[] = []

    for (const duel of DUELS) {
      outcomes.push(await fight(log, duel))
      await log.client.query("truncate activity_log")
    }

    await closeTheirs()
    await log.close()
    writeSection("recording", report(outcomes))
    writeVerdicts(outcomes.flatMap(verdictOf))
  } finally {
    await postgres.dropDatabase(database)
    await postgres.stop()
  }
}

function verdictOf(outcome: Outcome) {
  const { name, against, goal, oursPerSecond, theirsPerSecond } = outcome
  const ratio = oursPerSecond / theirsPerSecond

  return goal === undefined
    ? []
    : [
        {
          what: `recording ${name}`,
          goal: `at least ${goal} of ${against}`,
          figure: ratio.toFixed(2),
          isReached: ratio >= goal,
        },
      ]
}

function report(outcomes: Outcome[]): string {
  const lines = outcomes.map(
    ({ name, against, goal, oursPerSecond, theirsPerSecond }) => {
      const ratio = oursPerSecond / theirsPerSecond

      return `| ${name} | ${written(Math.round(oursPerSecond))} | ${against} | ${written(Math.round(theirsPerSecond))} | ${goal ?? ""} | ${held(ratio, ratio >= (goal ?? 0))} |`
    }
  )

  return `## Recording

Rows a second by \`logEvent\`, each with its dedupe key, its check for secrets and its answer awaited, against ways to write the same rows
without any of it, in turns (\`npm run bench -- recording\`). The server does not wait for its disk, so that the difference shows.

| recorded | rows a second | against | rows a second | goal, at least | ratio |
| --- | --- | --- | --- | --- | --- |
${lines.join("\n")}

${WHERE_IT_GOES}
`
}

// Medusa leaves something open that keeps the process waiting.
void main().then(() => process.exit())
