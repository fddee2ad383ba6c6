import { z } from "@medusajs/framework/zod"
import { isCron } from "./cron"

/** When a job runs. */
export const cron = z.string().refine(isCron, {
  error: "a cron expression of five fields, e.g. 17 3 * * *",
})

const TERM = /^(\d{1,6})([smhd])$/

const UNIT_MS: Record<string, number> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

/** `3d` stays as it is: how long it takes depends on whether the shop works on each of the days. */
export const term = z
  .string()
  .regex(TERM, { error: "a duration: 90s, 30m, 6h or 3d" })

/** `6h`. Parsed to milliseconds. */
export const duration = term.transform((text) => {
  const [, count, unit = ""] = TERM.exec(text) ?? []

  return Number(count) * (UNIT_MS[unit] ?? 0)
})
