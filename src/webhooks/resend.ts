import { createHmac } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import type { Bounce } from "../types"
import { isRecent, isSameSecret } from "./authentic"
import { headerOf, type Webhook } from "./webhook"

/** As Svix's own libraries: each attempt is signed anew. */
const WINDOW_MS = 5 * 60_000

const KINDS: Record<string, Bounce["kind"]> = {
  "email.bounced": "bounced",
  "email.complained": "complaint",
  "email.suppressed": "dropped",
  "email.failed": "dropped",
}

const reason = z.object({
  message: z.string().optional(),
  reason: z.string().optional(),
})

const report = z.object({
  type: z.string(),
  created_at: z.string(),
  data: z.object({
    email_id: z.string().min(1),
    to: z.union([z.string(), z.array(z.string())]),
    bounce: reason.optional(),
    failed: reason.optional(),
    suppressed: reason.optional(),
  }),
})

/** Signed by Svix: HMAC-SHA256 over `id.timestamp.body`; one event a request. */
export const resend: Webhook<{ secret: string }> = {
  isAuthentic(request, { secret }) {
    const id = headerOf(request, "svix-id")
    const timestamp = headerOf(request, "svix-timestamp")
    const signatures = headerOf(request, "svix-signature")

    if (!id || !timestamp || !signatures) {
      return false
    }

    const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64")
    const expected = createHmac("sha256", key)
      .update(`${id}.${timestamp}.`)
      .update(request.rawBody)
      .digest("base64")

    // Several while a secret is being changed: "v1,… v1,…".
    return (
      isRecent(timestamp, { now: request.now, windowMs: WINDOW_MS }) &&
      signatures
        .split(" ")
        .some((signature) => isSameSecret(signature, `v1,${expected}`))
    )
  },

  bouncesIn(body) {
    const { data: event } = report.safeParse(body)

    if (!event) {
      return isOtherEvent(body) ? [] : null
    }

    const kind = KINDS[event.type]
    const { email_id, to, bounce, failed, suppressed } = event.data
    const said = bounce ?? failed ?? suppressed

    return kind
      ? [to].flat().map((recipient) => ({
          kind,
          event_id: `${email_id}:${event.type}:${recipient}`,
          to: recipient,
          occurred_at: new Date(event.created_at),
          cause: said?.message ?? said?.reason ?? null,
          external_ids: [email_id],
        }))
      : []
  },
}

/** Contacts and domains have events of another shape. */
function isOtherEvent(body: unknown): boolean {
  const { data } = z.object({ type: z.string() }).safeParse(body)

  return data !== undefined && !KINDS[data.type]
}
