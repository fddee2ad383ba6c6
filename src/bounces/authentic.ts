import { createHash, timingSafeEqual } from "node:crypto"

/** Clocks differ. */
const FUTURE_TOLERANCE_MS = 5 * 60_000

/** Seconds since 1970, as all of these providers write them. `Number` would read "17e8" and " 0x10" as well. */
const SECONDS = /^\d{1,10}$/

/** Equal or not, in a time that reveals nothing of either. Texts of any length: what is compared are their hashes. */
export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(hashOf(a), hashOf(b))
}

/** Whether a timestamp in seconds since 1970 is recent enough for its request to be no replay. */
export function isRecent(
  seconds: string | null,
  { now, windowMs }: { now: Date; windowMs: number }
): boolean {
  if (!seconds || !SECONDS.test(seconds)) {
    return false
  }

  const age = now.getTime() - Number(seconds) * 1000

  return age <= windowMs && age >= -FUTURE_TOLERANCE_MS
}

function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest()
}
