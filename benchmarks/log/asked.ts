import type { FeedCount } from "../../src/modules/activity-log/reading/feed-page"
import type { ActivityFilter } from "../../src/types"
import { executedBy } from "../measuring/plans"
import { timingOf } from "../measuring/timings"
import { ms, say, written } from "../report/words"
import { writeVerdicts } from "../report/verdicts"
import type { BenchLog } from "./open-log"

export type Question = { name: string; filter: ActivityFilter }

/** What the route asks for: a page, and how many match. One line of a table for each question; `goalMs` is for each of both. */
export async function asked(
  log: BenchLog,
  questions: Question[],
  { subject, goalMs }: { subject: string; goalMs: number }
): Promise<string> {
  const lines: string[] = []
  const slowest = { name: "", took: 0 }
  const timed = (took: number) =>
    took < goalMs ? ms(took) : `${ms(took)} (missed)`

  for (const { name, filter } of questions) {
    const page = () => log.service.listPage({ ...filter, limit: 50 })
    const count = () => log.service.countMatching(filter)
    let shown: Awaited<ReturnType<typeof page>> | undefined
    let counted: Awaited<ReturnType<typeof count>> | undefined
    const pageTiming = await timingOf(async () => (shown = await page()))
    const countTiming = await timingOf(async () => (counted = await count()))

    const took = Math.max(pageTiming.medianMs, countTiming.medianMs)

    if (took > slowest.took) {
      Object.assign(slowest, { name, took })
    }

    say(
      name,
      pageTiming.medianMs,
      countTiming.medianMs,
      JSON.stringify(counted)
    )

    if (process.env.PLANS) {
      say(JSON.stringify(await executedBy(log, page)))
      say(JSON.stringify(await executedBy(log, count)))
    }

    lines.push(
      `| ${name} | ${shown?.entries.length}${shown?.next_cursor ? " and more" : ""} | ${timed(pageTiming.medianMs)} | ${countedWords(counted)} | ${timed(countTiming.medianMs)} |`
    )
  }

  writeVerdicts([
    {
      what: subject,
      goal: `page and count each under ${goalMs} ms`,
      figure: `${ms(slowest.took)} (${slowest.name})`,
      isReached: slowest.took < goalMs,
    },
  ])

  return `| asked for | on the page | page, goal under ${goalMs} ms | counted | count, goal under ${goalMs} ms |
| --- | --- | --- | --- | --- |
${lines.join("\n")}`
}

/** As the route says it: exact, estimated, or no more than what was seen. */
function countedWords(counted: FeedCount | undefined): string {
  const figure = written(counted?.count ?? 0)

  if (counted?.count_is_lower_bound) {
    return `at least ${figure}`
  }

  return counted?.count_is_estimate ? `about ${figure}` : figure
}
