import { createHmac } from "node:crypto"
import { z } from "@medusajs/framework/zod"
import type { Bounce } from "../types"
import { isRecent, isSameSecret } from "./authentic"
import { createSeenTokens } from "./seen-tokens"
import type { Webhook } from "./webhook"

/** Mailgun repeats what was not answered for 8 hours. */
const WINDOW_MS = 9 * 60 * 60_000

const signed = z.object({
  signature: z.object({
    timestamp: z.string(),
    token: z.string().min(1).max(200),
    signature: z.string(),
  }),
})

const report = z.object({
  "event-data": z.object({
    id: z.string().min(1),
    event: z.string(),
    severity: z.string().optional(),
    reason: z.string().optional(),
    recipient: z.string().min(1),
    timestamp: z.number(),
    message: z
      .object({
        headers: z.object({ "message-id": z.string().optional() }).optional(),
      })
      .optional(),
    "delivery-status": z
      .object({
        code: z.number().optional(),
        message: z.string().optional(),
        description: z.string().optional(),
      })
      .optional(),
  }),
})

const seenTokens = createSeenTokens()

/**
 * HMAC-SHA256 over timestamp and token, which stand in the body: the rest of the body is not
 * signed. Hence a token is good for one body only.
 */
export const mailgun: Webhook<{ signingKey: string }> = {
  isAuthentic({ rawBody, now }, { signingKey }) {
    const { data } = signed.safeParse(parsed(rawBody))

    if (!data) {
      return false
    }

    const { timestamp, token, signature } = data.signature
    const expected = createHmac("sha256", signingKey)
      .update(timestamp + token)
      .digest("hex")

    return (
      isSameSecret(signature, expected) &&
      isRecent(timestamp, { now, windowMs: WINDOW_MS }) &&
      // What is signed is both together: a token cut elsewhere is the same one.
      seenTokens.isFirstOrSame(timestamp + token, rawBody)
    )
  },

  bouncesIn(body) {
    const { data } = report.safeParse(body)

    if (!data) {
      return null
    }

    const event = data["event-data"]
    const kind = kindOf(event)
    const status = event["delivery-status"]
    const messageId = event.message?.headers?.["message-id"]

    return kind
      ? [
          {
            kind,
            event_id: event.id,
            to: event.recipient,
            occurred_at: new Date(event.timestamp * 1000),
            // Mailgun leaves either of them empty.
            cause: [status?.message, status?.description].find(Boolean) ?? null,
            external_ids: messageId ? [messageId, `<${messageId}>`] : [],
          },
        ]
      : []
  },
}

/** Mailgun's own code of having tried for too long. */
const TOO_OLD = 602

/**
 * A failure that is `temporary` is tried again, but for the last of them, which Mailgun calls old;
 * one with a reason of `suppress-…` was never sent.
 */
function kindOf({
  event,
  severity,
  reason,
  "delivery-status": status,
}: z.infer<typeof report>["event-data"]): Bounce["kind"] | null {
  if (event === "complained") {
    return "complaint"
  }

  const isFinal =
    severity === "permanent" || reason === "old" || status?.code === TOO_OLD

  if (event !== "failed" || !isFinal) {
    return null
  }

  return reason?.startsWith("suppress-") ? "dropped" : "bounced"
}

function parsed(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString("utf8"))
  } catch {
    // Without a body there is no signature either: the caller refuses it.
    return null
  }
}
