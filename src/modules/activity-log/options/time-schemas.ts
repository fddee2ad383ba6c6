import { z } from "@medusajs/framework/zod"
import { isCron } from "./cron"

export const cron = z.string().refine(isCron, {
  error: "a cron expression of five fields, e.g. 17 3 * * *",
})

const UNIT_MS: Record<string, number> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

const DURATION = /^(\d{1,6})([smhd])$/

/** `6h`. Parsed to milliseconds. */
export const duration = z
  .string()
  .regex(DURATION, { error: "a duration: 90s, 30m, 6h or 3d" })
  .transform((text) => {
    const [, count, unit = ""] = DURATION.exec(text) ?? []

    return Number(count) * (UNIT_MS[unit] ?? 0)
  })
