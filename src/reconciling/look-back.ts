const MINUTE_MS = 60_000

/** After a start: what went by while no process was there to look. */
const FIRST_LOOK_BACK_MS = 24 * 60 * MINUTE_MS

/** Later: as long as a provider may take until it refuses, and a few looks that failed. */
const LOOK_BACK_MS = 15 * MINUTE_MS

let hasLooked = false

/** How far back this process's next look for notifications has to reach, in milliseconds. */
export function nextLookBack(): number {
  const lookBack = hasLooked ? LOOK_BACK_MS : FIRST_LOOK_BACK_MS

  hasLooked = true

  return lookBack
}
