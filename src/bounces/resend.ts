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
  diagnosticCode: z.array(z.string()).optional(),
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

/** What is signed is `id.timestamp.body`: with a point in its id, another cut would make another body of it. */
const ID = /^[\w-]{1,200}$/

/** Signed by Svix: HMAC-SHA256 over `id.timestamp.body`; one event a request. */
export const resend: Webhook<{ secret: string }> = {
  isAuthentic(request, { secret }) {
    const id = headerOf(request, "svix-id")
    const timestamp = headerOf(request, "svix-timestamp")
    const signatures = headerOf(request, "svix-signature")

    const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64")

    // Anybody can sign with an empty key.
    if (!id || !ID.test(id) || !timestamp || !signatures || !key.length) {
      return false
    }

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
      ? affected([to].flat(), said).map((recipient) => ({
          kind,
          event_id: `${email_id}:${event.type}:${recipient}`,
          to: addressOf(recipient),
          occurred_at: new Date(event.created_at),
          cause: said?.message ?? said?.reason ?? null,
          external_ids: [email_id],
        }))
      : []
  },
}

/** One report stands for all recipients of an e-mail. Where its words name some of them, it is about those. */
function affected(
  recipients: string[],
  { message, reason: why, diagnosticCode = [] }: z.infer<typeof reason> = {}
): string[] {
  const said = [message, why, ...diagnosticCode].join(" ").toLowerCase()
  // Whole addresses: ann@example.com is no part of joann@example.com.
  const named = new Set(
    said.split(/[\s<>()[\]"',;:=]+/).map((word) => word.replace(/\.$/, ""))
  )
  const meant = recipients.filter((each) =>
    named.has(addressOf(each).toLowerCase())
  )

  return meant.length ? meant : recipients
}

/** `Ada <ada@example.com>` → `ada@example.com` */
function addressOf(recipient: string): string {
  const start = recipient.lastIndexOf("<")

  return start >= 0 && recipient.endsWith(">")
    ? recipient.slice(start + 1, -1)
    : recipient
}

/** Contacts and domains have events of another shape. */
function isOtherEvent(body: unknown): boolean {
  const { data } = z.object({ type: z.string() }).safeParse(body)

  return data !== undefined && !KINDS[data.type]
}
