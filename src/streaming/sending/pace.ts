/** Entries in one request: a few milliseconds of the event loop to read and to write them. */
export const BATCH_MAX = 250

const FIRST_RETRY_MS = 1_000
const LAST_RETRY_MS = 5 * 60_000

/** A collector that wants to be left alone for a day is asked once an hour all the same. */
const RETRY_AFTER_MAX_MS = 60 * 60_000

type Failure = {
  /** How many in a row, this one included. */
  tries: number
  /** What the collector has asked for. */
  retryAfterMs: number | null
  /** From 0 to below 1: several shops must not come back in the same moment. */
  random: number
}

/** How long nothing is sent: doubled each time, up to five minutes; what the collector has asked for counts instead, up to an hour. */
export function retryDelayMs({ tries, retryAfterMs, random }: Failure): number {
  if (retryAfterMs !== null) {
    return Math.min(retryAfterMs, RETRY_AFTER_MAX_MS) + random * FIRST_RETRY_MS
  }

  const doubled = Math.min(FIRST_RETRY_MS * 2 ** (tries - 1), LAST_RETRY_MS)

  return doubled / 2 + (random * doubled) / 2
}
