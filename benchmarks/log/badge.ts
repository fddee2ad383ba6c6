import { executedBy } from "../measuring/plans"
import { quantile, timingOf } from "../measuring/timings"
import { say } from "../report/words"
import type { BenchLog } from "./open-log"

export type Badge = {
  count: number
  callMs: number
  databaseMs: number
  pages: number
}

/** The count on the nav item, which every open admin asks for each minute. */
export async function badge(log: BenchLog): Promise<Badge> {
  const call = () => log.service.attention()
  const { count } = await log.service.attention()
  const { medianMs } = await timingOf(call)
  const inDatabase: number[] = []
  let pages = 0

  for (let run = 0; run < 15; run += 1) {
    const executed = await executedBy(log, call)

    inDatabase.push(...executed.map(({ executionMs }) => executionMs))
    pages = executed[0]?.pages ?? 0
  }

  const measured = {
    count,
    callMs: medianMs,
    databaseMs: quantile(inDatabase, 0.5),
    pages,
  }

  say("badge", JSON.stringify(measured))

  return measured
}
