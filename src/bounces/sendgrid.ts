import { verify } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import { toEcPublicKey } from "../modules/activity-log/options/options-schema"
import type { Bounce } from "../types"
import { isRecent } from "./authentic"
import { headerOf, type Webhook } from "./webhook"

/** SendGrid repeats what was not answered for 24 hours, and does not say that it signs anew. */
const WINDOW_MS = 25 * 60 * 60_000

/** `Buffer` would pass over whatever else stands between. */
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

const KINDS: Record<string, Bounce["kind"]> = {
  bounce: "bounced",
  dropped: "dropped",
  spamreport: "complaint",
}

const report = z.object({
  event: z.string(),
  email: z.string().min(1),
  timestamp: z.number(),
  sg_event_id: z.string().min(1),
  sg_message_id: z.string().optional(),
  "smtp-id": z.string().optional(),
  reason: z.string().optional(),
})

/**
 * Signed event webhook: ECDSA with SHA-256 over timestamp and raw body. The body is a batch of all
 * sorts of events, of which three are bounces.
 */
export const sendgrid: Webhook<{ publicKey: string }> = {
  isAuthentic(request, { publicKey }) {
    const signature = headerOf(
      request,
      "x-twilio-email-event-webhook-signature"
    )
    const timestamp = headerOf(
      request,
      "x-twilio-email-event-webhook-timestamp"
    )
    const key = toEcPublicKey(publicKey)

    if (!signature || !BASE64.test(signature) || !timestamp || !key) {
      return false
    }

    const signed = Buffer.concat([Buffer.from(timestamp), request.rawBody])

    return (
      isRecent(timestamp, { now: request.now, windowMs: WINDOW_MS }) &&
      verify("sha256", signed, key, Buffer.from(signature, "base64"))
    )
  },

  bouncesIn(body) {
    return Array.isArray(body) ? body.flatMap(toBounce) : null
  },
}

/** Opens, clicks and deliveries come in the same batch, and say nothing here. */
function toBounce(event: unknown): Bounce[] {
  const { data } = report.safeParse(event)
  const kind = KINDS[data?.event ?? ""]

  if (!data || !kind) {
    return []
  }

  return [
    {
      kind,
      event_id: data.sg_event_id,
      to: data.email,
      occurred_at: new Date(data.timestamp * 1000),
      cause: data.reason ?? null,
      external_ids: [
        ...messageIds(data.sg_message_id),
        ...messageIds(data["smtp-id"]?.replace(/^<|>$/g, "")),
      ],
    },
  ]
}

/** The id that sending answered is the beginning of the one that is reported: `14c5d75ce93.dfd.64b469…`. */
function messageIds(id: string | undefined): string[] {
  return id ? [id, id.split(".")[0] ?? id] : []
}
