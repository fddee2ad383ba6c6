const MINUTE_MS = 60_000

/** After a start: what happened while no process ran. And the most that one run searches. */
const FIRST_SPAN_MS = 24 * 60 * MINUTE_MS

/**
 * Remembers for one job of this process when it ran last, and says how far back the next run has to
 * search: `overlapMs` beyond that. A run that fails is not remembered: the next one covers its time as well.
 */
export function rememberRuns(overlapMs: number) {
  let ranAt = 0

  return async (
    now: Date,
    run: (since: Date) => Promise<void>
  ): Promise<void> => {
    await run(
      new Date(Math.max(now.getTime() - FIRST_SPAN_MS, ranAt - overlapMs))
    )
    ranAt = now.getTime()
  }
}

export function laterOf(a: Date, b: Date): Date {
  return a > b ? a : b
}
