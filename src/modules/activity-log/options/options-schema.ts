import { z } from "@medusajs/framework/zod"
import { createPublicKey, type KeyObject } from "node:crypto"
import { LEVELS } from "../../../recording/storing/vocabulary"
import type { ActivityPayload } from "../../../types"
import { backfill } from "./backfill-schema"
import { orOff } from "./or-off"
import { stream } from "./stream-schema"
import { adminUrl, alerts, locale, overdueJobs, pulse } from "./telling-schema"
import { cron, duration } from "./times-schema"
import { deadlines, payments } from "./watching-schema"

const names = z.array(z.string().min(1)).max(200)

const emails = z.strictObject({
  templates: z
    .strictObject({
      confirmation: names.default([]),
      shipping: names.default([]),
    })
    .prefault({}),
  ignoreChannels: names.default(["feed"]),
  schedule: cron.default("* * * * *"),
})

const sync = z.strictObject({
  staleAfter: duration.prefault("6h"),
  schedule: cron.default("7,22,37,52 * * * *"),
})

const abandonedCarts = z
  .strictObject({
    after: duration.prefault("1h"),
    lookBack: duration.prefault("3d"),
    schedule: cron.default("*/5 * * * *"),
  })
  .refine(({ after, lookBack }) => after < lookBack, {
    error: "longer than after",
    path: ["lookBack"],
  })

const reconcile = z.strictObject({
  after: duration.prefault("10m"),
  schedule: cron.default("*/5 * * * *"),
  lookBack: duration.prefault("30d"),
})

const secret = z.string().min(1)

/** As SendGrid shows it (base64 of a DER), or the same in PEM. */
const publicKey = secret.refine((key) => toEcPublicKey(key) !== null, {
  error: "the verification key of SendGrid's signed event webhook, in base64",
})

const webhooks = z.strictObject({
  sendgrid: z.strictObject({ publicKey }).optional(),
  resend: z
    .strictObject({
      secret: secret.startsWith("whsec_", {
        error: "the webhook's signing secret, whsec_…",
      }),
    })
    .optional(),
  postmark: z.strictObject({ username: secret, password: secret }).optional(),
  mailgun: z.strictObject({ signingKey: secret }).optional(),
})

const messageFunction = z.custom<(data: ActivityPayload) => string>(
  (value) => typeof value === "function"
)

const customEvent = z.strictObject({
  type: z.string().min(1).max(255).optional(),
  level: z.enum(LEVELS).default("info"),
  message: z.union([z.string().min(1), messageFunction], {
    error: "a text, or a function that returns one",
  }),
})

const retentionDays = z.int().min(1).max(36_500).optional()

/** Card disputes come up to 120 days after the sale; `days` alone is for all entries. */
const retention = z
  .strictObject({
    days: retentionDays,
    orders: retentionDays,
    keepUnresolved: z.boolean().default(true),
    schedule: cron.default("17 3 * * *"),
  })
  .transform(({ days, orders, ...rest }) => ({
    ...rest,
    days: days ?? 90,
    orders: orders ?? days ?? 400,
  }))

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

/** A name of the bus that may be recorded. */
export const busEvent = z
  .string()
  .min(1)
  .refine((name) => !SECRET_EVENTS.has(name), {
    error: "an event that carries no secret",
  })
  // What records one of these would announce itself.
  .refine((name) => !name.startsWith("activity_log.problem_"), {
    error: "an event that the log does not emit itself",
  })

export const optionsSchema = z.strictObject({
  providerNames: z.record(z.string(), z.string().min(1)).default({}),
  events: z.record(busEvent, customEvent).default({}),
  failures: failures.prefault({}),
  retention: retention.prefault({}),
  emails: emails.prefault({}),
  sync: sync.prefault({}),
  abandonedCarts: orOff(abandonedCarts).prefault({}),
  reconcile: orOff(reconcile).prefault({}),
  backfill,
  payments: orOff(payments).prefault({}),
  deadlines: orOff(deadlines).prefault({}),
  privacy: z
    .strictObject({ maskEmails: z.boolean().default(false) })
    .prefault({}),
  webhooks: webhooks.default({}),
  alerts,
  locale,
  adminUrl,
  pulse,
  overdueJobs,
  stream,
})

/** The options with every default filled in. */
export type ParsedOptions = z.infer<typeof optionsSchema>

/** SendGrid's verification key: base64 of a DER as its admin shows it, or the same in PEM. Null where it is none. */
export function toEcPublicKey(text: string): KeyObject | null {
  try {
    const key = createPublicKey(
      text.includes("BEGIN")
        ? text
        : { key: Buffer.from(text, "base64"), format: "der", type: "spki" }
    )

    return key.asymmetricKeyType === "ec" ? key : null
  } catch {
    // The caller says that it is no key, with the option's name.
    return null
  }
}
