import { z } from "@medusajs/framework/zod"
import type { ActivityPayload } from "../../../types"
import { cron } from "./time-schemas"
import { surroundings } from "./surroundings-schema"

const messageFunction = z.custom<(data: ActivityPayload) => string>(
  (value) => typeof value === "function"
)

const customEvent = z.strictObject({
  type: z.string().min(1).max(255).optional(),
  level: z.enum(["info", "warning", "error"]).default("info"),
  message: z.union([z.string().min(1), messageFunction], {
    error: "a text, or a function that returns one",
  }),
})

const retention = z.strictObject({
  days: z.int().min(1).max(36_500).default(90),
  keepUnresolved: z.boolean().default(true),
  schedule: cron.default("17 3 * * *"),
})

const failures = z.strictObject({
  enabled: z.boolean().default(true),
  includeStack: z.boolean().default(false),
})

/** Events of Medusa that carry a reset token, a code, or a request's raw headers (2.21). */
const SECRET_EVENTS = new Set([
  "auth.password_reset",
  "auth.verification_requested",
  "payment.webhook_received",
])

const busEvent = z
  .string()
  .min(1)
  .refine((name) => !SECRET_EVENTS.has(name), {
    error: "an event that carries no secret",
  })

export const optionsSchema = z.strictObject({
  providerNames: z.record(z.string(), z.string().min(1)).default({}),
  events: z.record(busEvent, customEvent).default({}),
  failures: failures.prefault({}),
  retention: retention.prefault({}),
  ...surroundings,
})

/** The options with every default filled in. */
export type ParsedOptions = z.infer<typeof optionsSchema>
