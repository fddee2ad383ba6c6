import { mailgun } from "./mailgun"
import { postmark } from "./postmark"
import { resend } from "./resend"
import { sendgrid } from "./sendgrid"
import type { WebhookSecrets } from "../types"
import type { Webhook } from "./webhook"

/** Providers whose reports are understood. */
export const webhooks = {
  sendgrid,
  resend,
  postmark,
  mailgun,
} satisfies {
  [Provider in keyof WebhookSecrets]-?: Webhook<
    NonNullable<WebhookSecrets[Provider]>
  >
}
