import { MedusaError } from "@medusajs/framework/utils"

/** Longer than this is for ever. */
const DAYS_MAX = 366

const DAY_MS = 86_400_000

const ALLOWED =
  "a moment in the future, at most a year ahead, or null to end a snooze"

/** When a snooze ends; null where it is ended. @throws MedusaError `invalid_data` */
export function snoozeEnd(until: Date | string | null, now: Date): Date | null {
  if (until === null) {
    return null
  }

  const end = new Date(until)
  const ahead = end.getTime() - now.getTime()

  if (!(ahead > 0) || ahead > DAYS_MAX * DAY_MS) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `until is "${String(until instanceof Date && ahead === ahead ? until.toISOString() : until).slice(0, 100)}". Allowed: ${ALLOWED}`
    )
  }

  return end
}
