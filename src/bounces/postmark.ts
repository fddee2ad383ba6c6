import { z } from "@medusajs/framework/zod"
import type { Bounce } from "../types"
import { isSameSecret } from "./authentic"
import { headerOf, type Webhook } from "./webhook"

/** Reports that no e-mail was lost by: answers, (un)subscriptions, and delays that Postmark goes on trying to overcome. */
const NO_BOUNCES = new Set([
  "AddressChange",
  "AutoResponder",
  "ChallengeVerification",
  "OpenRelayTest",
  "Subscribe",
  "Transient",
  "Unsubscribe",
])

/** Base64 without its alphabet's neighbours, which `Buffer` would pass over. */
const BASIC = /^basic ([A-Za-z0-9+/]+={0,2})$/i

/** Types that are told apart; every other one is a bounce. */
const KINDS: Record<string, Bounce["kind"]> = {
  InboundError: "dropped",
  ManuallyDeactivated: "dropped",
  SMTPApiError: "dropped",
  SpamComplaint: "complaint",
  SpamNotification: "complaint",
}

const report = z.object({
  RecordType: z.enum(["Bounce", "SpamComplaint"]),
  ID: z.union([z.number(), z.string()]),
  Type: z.string(),
  MessageID: z.string().optional(),
  Email: z.string().min(1),
  BouncedAt: z.string(),
  Description: z.string().optional(),
  Details: z.string().optional(),
})

/**
 * Postmark signs nothing and documents basic authentication by the webhook's URL. There is no
 * timestamp either: a replay writes nothing, since its natural key is taken.
 */
export const postmark: Webhook<{ username: string; password: string }> = {
  isAuthentic(request, { username, password }) {
    const [, credentials] =
      BASIC.exec(headerOf(request, "authorization") ?? "") ?? []

    return (
      credentials !== undefined &&
      isSameSecret(
        Buffer.from(credentials, "base64").toString(),
        `${username}:${password}`
      )
    )
  },

  bouncesIn(body) {
    const { data: bounce } = report.safeParse(body)

    if (!bounce) {
      return isOtherRecord(body) ? [] : null
    }

    if (NO_BOUNCES.has(bounce.Type)) {
      return []
    }

    return [
      {
        kind: KINDS[bounce.Type] ?? "bounced",
        event_id: String(bounce.ID),
        to: bounce.Email,
        occurred_at: new Date(bounce.BouncedAt),
        cause: bounce.Details ?? bounce.Description ?? null,
        external_ids: bounce.MessageID ? [bounce.MessageID] : [],
      },
    ]
  },
}

/** Deliveries, opens and clicks may be sent to the same address. */
function isOtherRecord(body: unknown): boolean {
  const { data } = z.object({ RecordType: z.string() }).safeParse(body)

  return (
    data !== undefined && !["Bounce", "SpamComplaint"].includes(data.RecordType)
  )
}
