import { z } from "@medusajs/framework/zod"
import { isCron, isDueEvery } from "./cron"

/** A timer of NodeJS that is set to more than 24 days fires at once, again and again: Medusa's engine in memory has one. */
const PAUSE_MAX_DAYS = 21

/** When a job runs. */
export const cron = z
  .string()
  .refine(isCron, {
    error: "a cron expression of five fields, e.g. 17 3 * * *",
    abort: true,
  })
  .refine((text) => isDueEvery(PAUSE_MAX_DAYS, text), {
    error: "a cron expression that comes at least every three weeks",
  })

/** Zero is none: with it everything would be late at once, or nothing ever found. */
const TERM = /^([1-9]\d{0,5})([smhd])$/

const UNIT_MS: Record<string, number> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

const A_DURATION = { error: "a duration: 90s, 30m, 6h or 3d" }

/** `3d` stays as it is: how long it takes depends on whether the shop works on each of the days. */
export const term = z.string(A_DURATION).regex(TERM, A_DURATION)

/** `6h`. Parsed to milliseconds. */
export const duration = term.transform((text) => {
  const [, count, unit = ""] = TERM.exec(text) ?? []

  return Number(count) * (UNIT_MS[unit] ?? 0)
})

/** By which clocks are read, as the IANA names it. */
export const timeZone = z.string().refine(isTimeZone, {
  error: "a time zone, e.g. Europe/Berlin",
})

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: text })

    return true
  } catch {
    return false
  }
}
