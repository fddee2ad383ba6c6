import { z } from "@medusajs/framework/zod"
import { toEcPublicKey } from "./ec-public-key"
import { cron, duration } from "./time-schemas"

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

const abandonedCarts = z.strictObject({
  after: duration.prefault("1h"),
  lookBack: duration.prefault("3d"),
  schedule: cron.default("*/5 * * * *"),
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

/** Options of what happens around the order: e-mails, syncs, carts, lost events, and what is kept of people. */
export const surroundings = {
  emails: emails.prefault({}),
  sync: sync.prefault({}),
  abandonedCarts: z.union([z.literal(false), abandonedCarts]).prefault({}),
  reconcile: z.union([z.literal(false), reconcile]).prefault({}),
  privacy: z
    .strictObject({ maskEmails: z.boolean().default(false) })
    .prefault({}),
  webhooks: webhooks.default({}),
}
