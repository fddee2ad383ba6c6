import { actorOf } from "../recording/actor"
import { asDate } from "../recording/as-date"
import { carrierOf } from "../recording/carrier"
import { withCause, withDetail, word, words } from "../recording/words"
import type { ActivityPayload, Actor, EntryDraft, FactContext } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import { fulfillmentFacts, type FulfillmentFact } from "./facts/fulfillment"

type FulfillmentPayload = ActivityPayload & {
  fulfillment_id?: string
  /** Set where it is the label of a return. */
  return_id?: string
  provider?: string | null
  provider_id?: string | null
  /** The provider's own number for it. */
  external_id?: string | null
  items?: { title: string; sku: string; quantity: number }[]
}

type ShipmentPayload = FulfillmentPayload & {
  carrier?: string | null
  tracking_number?: string | null
  tracking_url?: string | null
  trackings?: { tracking_number: string; tracking_url: string | null }[]
}

type AttemptPayload = FulfillmentPayload & {
  attempt?: number
  max_attempts?: number
  cause?: string | null
}

const sample = {
  fulfillment_id: "ful_01",
  provider: "Printify",
  provider_id: "printify_printify",
  external_id: "PFY-12345",
} satisfies FulfillmentPayload

/** Routes of the order and routes of the fulfillment itself: only the former have an event of their own. */
const UPDATED = { "fulfillment.fulfillment.updated": idIn("id") }

export const fulfillmentEntries = {
  "order.submitted": defineEntry<FulfillmentPayload>({
    level: "info",
    description: "A fulfillment was created at its provider.",
    message: ({ provider, external_id }) =>
      words(
        "Submitted",
        word("to", provider ?? "the fulfillment provider"),
        external_id ? `(${String(external_id)})` : ""
      ),
    samples: [sample],
    resolves: ["order.submission_failed"],
    sources: [
      defineSource<FulfillmentFact, FulfillmentPayload>({
        facts: fulfillmentFacts,
        events: {
          "order.fulfillment_created": idIn("fulfillment_id"),
          "fulfillment.fulfillment.created": idIn("id"),
        },
        // The label of a return submits nothing; "Return requested" tells of it.
        read: (fulfillment, context) =>
          fulfillment.order
            ? draft(fulfillment, context, {
                key: "submission",
                at: fulfillment.created_at,
                actor: actorOf(fulfillment.created_by),
                payload: {},
              })
            : null,
      }),
    ],
  }),

  "order.submission_failed": defineEntry<AttemptPayload>({
    level: "error",
    description: "The fulfillment provider refused the order.",
    message: ({ provider, cause }) =>
      withCause(words("Submission", word("to", provider), "failed"), cause),
    samples: [{ ...sample, cause: "insufficient stock for M Black" }],
  }),

  "order.submission_retried": defineEntry<AttemptPayload>({
    level: "info",
    description: "The order is submitted once more after a failure.",
    message: ({ attempt, max_attempts }) =>
      withDetail(
        "Submission retried",
        typeof attempt === "number"
          ? words(
              `attempt ${attempt}`,
              typeof max_attempts === "number" ? `of ${max_attempts}` : ""
            )
          : ""
      ),
    samples: [
      { ...sample, attempt: 2, max_attempts: 3 },
      { ...sample, attempt: 2 },
    ],
  }),

  "order.production": defineEntry<FulfillmentPayload>({
    level: "info",
    description:
      "The provider makes the goods. Emitted by provider integrations.",
    message: ({ provider }) => words("In production", word("at", provider)),
    samples: [sample],
  }),

  "order.shipped": defineEntry<ShipmentPayload>({
    level: "info",
    description: "A parcel is on its way.",
    message: ({ carrier, tracking_number, return_id }) =>
      withDetail(
        words(return_id ? "Return shipped" : "Shipped", word("via", carrier)),
        typeof tracking_number === "string" && tracking_number
          ? `tracking: ${tracking_number}`
          : ""
      ),
    samples: [
      {
        ...sample,
        carrier: "DHL",
        tracking_number: "JD014600003SE",
        tracking_url: "https://www.dhl.com/track?id=JD014600003SE",
      },
      sample,
    ],
    sources: [
      defineSource<FulfillmentFact, ShipmentPayload>({
        facts: fulfillmentFacts,
        events: { "shipment.created": idIn("id"), ...UPDATED },
        read: (fulfillment, context) =>
          draft(fulfillment, context, {
            key: "shipment",
            at: fulfillment.shipped_at,
            actor: actorOf(fulfillment.marked_shipped_by),
            payload: tracking(fulfillment),
          }),
      }),
    ],
  }),

  "order.delivered": defineEntry<FulfillmentPayload>({
    level: "info",
    description: "A parcel has arrived.",
    message: ({ return_id }) => (return_id ? "Return delivered" : "Delivered"),
    samples: [sample],
    sources: [
      defineSource<FulfillmentFact, FulfillmentPayload>({
        facts: fulfillmentFacts,
        events: { "delivery.created": idIn("id"), ...UPDATED },
        read: (fulfillment, context) =>
          draft(fulfillment, context, {
            key: "delivery",
            at: fulfillment.delivered_at,
            actor: null,
            payload: {},
          }),
      }),
    ],
  }),

  "order.fulfillment_cancelled": defineEntry<FulfillmentPayload>({
    level: "warning",
    description: "A fulfillment was cancelled.",
    message: ({ provider, return_id }) =>
      words(
        return_id ? "Return shipment" : "Fulfillment",
        word("at", provider),
        "cancelled"
      ),
    samples: [sample],
    sources: [
      defineSource<FulfillmentFact, FulfillmentPayload>({
        facts: fulfillmentFacts,
        events: {
          "order.fulfillment_canceled": idIn("fulfillment_id"),
          ...UPDATED,
        },
        read: (fulfillment, context) =>
          draft(fulfillment, context, {
            key: "fulfillment_cancel",
            at: fulfillment.canceled_at,
            actor: null,
            payload: {},
          }),
      }),
    ],
  }),
}

/** Null where it did not happen (yet), or where no order leads to the fulfillment. */
function draft<Payload extends FulfillmentPayload>(
  fulfillment: FulfillmentFact,
  { providerName }: FactContext,
  {
    key,
    at,
    actor,
    payload,
  }: { key: string; at: unknown; actor: Actor | null; payload: Payload }
): EntryDraft<Payload> | null {
  const { order, provider_id } = fulfillment
  const returned = fulfillment.return_link?.return
  const order_id = order?.id ?? returned?.order_id
  const occurred_at = asDate(at)

  if (!order_id || !occurred_at) {
    return null
  }

  return {
    order_id,
    occurred_at,
    actor,
    dedupe_key: `${key}:${fulfillment.id}`,
    payload: {
      fulfillment_id: fulfillment.id,
      ...(returned ? { return_id: returned.id } : {}),
      provider: providerName(provider_id),
      provider_id,
      external_id: externalId(fulfillment),
      items: (fulfillment.items ?? []).map(({ title, sku, quantity }) => ({
        title,
        sku,
        quantity: Number(quantity),
      })),
      ...payload,
    },
  }
}

/** Names that integrations give to their own number in a fulfillment's `data`, most telling first. */
const EXTERNAL_ID_KEYS = [
  "external_id",
  "external_order_id",
  "provider_order_id",
  "order_number",
  "reference",
  "id",
]

function externalId({ data }: FulfillmentFact): string | null {
  const ids = EXTERNAL_ID_KEYS.map((key) => data?.[key])
  const id = ids.find(
    (each) => typeof each === "string" || typeof each === "number"
  )

  return id === undefined ? null : String(id)
}

function tracking(fulfillment: FulfillmentFact): ShipmentPayload {
  const trackings = (fulfillment.labels ?? [])
    .filter(({ tracking_number }) => tracking_number)
    .map(({ tracking_number, tracking_url }) => ({
      tracking_number,
      // "#" is what Medusa's admin stores where there is no link.
      tracking_url: URL.canParse(tracking_url) ? tracking_url : null,
    }))
  const [first] = trackings

  return {
    carrier: carrierOf({ ...fulfillment, ...first }),
    tracking_number:
      trackings.map(({ tracking_number }) => tracking_number).join(", ") ||
      null,
    tracking_url: first?.tracking_url ?? null,
    trackings,
  }
}
