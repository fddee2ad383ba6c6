import { z } from "@medusajs/framework/zod"
import { orOff } from "./or-off"
import { cron, duration, term, timeZone } from "./times-schema"

/** Options of watching: money and deadlines. */

const WEEKDAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const

/** `09:00`, and `24:00` for the end of a day. Parsed to minutes since midnight. */
const timeOfDay = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: "a time: 09:00" })
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))

const business = z
  .strictObject({
    days: z
      .array(z.enum(WEEKDAYS))
      .min(1)
      .prefault(["mon", "tue", "wed", "thu", "fri"])
      .transform((names) => names.map((name) => WEEKDAYS.indexOf(name))),
    from: timeOfDay.prefault("00:00"),
    to: timeOfDay.prefault("24:00"),
    timeZone: timeZone.default("UTC"),
    holidays: z.array(z.iso.date()).max(1000).default([]),
  })
  .refine(({ from, to }) => from < to, {
    error: "working hours that end after they begin",
    path: ["to"],
  })

const step = (usual: string) => orOff(term).prefault(usual)

/** What a shop may promise without having said so: long enough that nobody normal is late. */
export const deadlines = z.strictObject({
  submitted: step("4d"),
  shipped: step("7d"),
  delivered: step("21d"),
  confirmation_sent: step("1h"),
  return_received: step("30d"),
  refunded: step("5d"),
  edit_answered: step("5d"),
  schedule: cron.default("*/5 * * * *"),
  business: business.optional(),
})

export const payments = z.strictObject({
  schedule: cron.default("* * * * *"),
  withoutOrderAfter: duration.prefault("10m"),
  authorizationTerm: duration.prefault("7d"),
  authorizationTerms: z.record(z.string().min(1), orOff(duration)).default({}),
  warnBefore: duration.prefault("24h"),
})
