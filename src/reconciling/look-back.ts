const MINUTE_MS = 60_000

/** After a start: what went by while no process was there to look. And the most that is looked through at once. */
const FIRST_LOOK_BACK_MS = 24 * 60 * MINUTE_MS

/**
 * Remembers for one job of this process when it looked last, and says how far the next look has to
 * reach: `overlapMs` beyond that. A look that fails is not remembered: the next one covers its time as well.
 */
export function rememberLooks(overlapMs: number) {
  let lookedAt = 0

  return async (
    now: Date,
    look: (since: Date) => Promise<void>
  ): Promise<void> => {
    await look(
      new Date(
        Math.max(now.getTime() - FIRST_LOOK_BACK_MS, lookedAt - overlapMs)
      )
    )
    lookedAt = now.getTime()
  }
}
