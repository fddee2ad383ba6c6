import { actorOf } from "../recording/wording/medusa-ids"
import {
  bracketed,
  withCause,
  withDetail,
  word,
  words,
} from "../recording/wording/words"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import {
  fulfillmentFacts,
  fulfillmentRows,
  type FulfillmentFact,
} from "./facts/fulfillment"
import { fulfillmentDraft } from "./fulfillment-draft"
import { naturalKey, retraceBy } from "./retrace"
import { doneItemsStake, itemsStake } from "./stakes"
import { shipmentKey, trackingAsShipped, trackingWords } from "./tracking"
import { trackingEntry } from "./tracking-entry"
import type {
  AttemptPayload,
  FulfillmentPayload,
  ShipmentPayload,
} from "../types"

const sample = {
  fulfillment_id: "ful_01",
  provider: "Printify",
  provider_id: "printify_printify",
  external_id: "PFY-12345",
} satisfies FulfillmentPayload

const submissionKey = naturalKey("submission")
const deliveryKey = naturalKey("delivery")
const cancelKey = naturalKey("fulfillment_cancel")

/** Routes of the order and routes of the fulfillment itself: only the former have an event of their own. */
const UPDATED = { "fulfillment.fulfillment.updated": idIn("id") }

export const fulfillmentEntries = {
  "order.submitted": defineEntry<FulfillmentPayload>({
    level: "info",
    description: "A fulfillment was created at its provider.",
    message: ({ provider, external_id }) =>
      words(
        "Submitted",
        word("to", provider) || "to the fulfillment provider",
        bracketed(external_id)
      ),
    samples: [sample],
    resolves: ["order.submission_failed", "order.fulfillment_cancelled"],
    steps: ["submitted"],
    stake: doneItemsStake,
    sources: [
      defineSource<FulfillmentFact, FulfillmentPayload>({
        facts: fulfillmentFacts,
        events: {
          "order.fulfillment_created": idIn("fulfillment_id"),
          "fulfillment.fulfillment.created": idIn("id"),
        },
        retrace: retraceBy(fulfillmentRows, {
          at: "created_at",
          key: submissionKey,
        }),
        // The label of a return submits nothing; "Return requested" is its entry.
        read: (fulfillment, context) =>
          fulfillment.order
            ? fulfillmentDraft(fulfillment, context, {
                key: submissionKey,
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
    stake: itemsStake,
    explain: {
      cause: "The fulfillment provider refused the order.",
      next_step:
        "Check what the provider says, e.g. stock or address, then create the fulfillment again.",
    },
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
    steps: ["submitted", "shipped"],
    message: (payload) =>
      withDetail(
        words(
          payload.return_id ? "Return shipped" : "Shipped",
          word("via", payload.carrier)
        ),
        trackingWords(payload)
      ),
    samples: [
      {
        ...sample,
        carrier: "DHL",
        tracking_number: "JD014600003SE",
        tracking_url: "https://www.dhl.com/track?id=JD014600003SE",
      },
      {
        ...sample,
        carrier: "DHL",
        tracking_number: null,
        tracking_url: "https://www.dhl.com/track?id=JD014600003SE",
      },
      sample,
    ],
    sources: [
      defineSource<FulfillmentFact, ShipmentPayload>({
        facts: fulfillmentFacts,
        events: { "shipment.created": idIn("id"), ...UPDATED },
        retrace: retraceBy(fulfillmentRows, {
          at: "shipped_at",
          key: shipmentKey,
        }),
        read: (fulfillment, context) =>
          fulfillmentDraft(fulfillment, context, {
            key: shipmentKey,
            at: fulfillment.shipped_at,
            actor: actorOf(fulfillment.marked_shipped_by),
            payload: trackingAsShipped(fulfillment, context.event.createdAt),
          }),
      }),
    ],
  }),

  "order.tracking_updated": trackingEntry,

  "order.delivered": defineEntry<FulfillmentPayload>({
    level: "info",
    description: "A parcel has arrived.",
    steps: ["submitted", "shipped", "delivered"],
    message: ({ return_id }) => (return_id ? "Return delivered" : "Delivered"),
    samples: [sample],
    sources: [
      defineSource<FulfillmentFact, FulfillmentPayload>({
        facts: fulfillmentFacts,
        events: { "delivery.created": idIn("id"), ...UPDATED },
        retrace: retraceBy(fulfillmentRows, {
          at: "delivered_at",
          key: deliveryKey,
        }),
        read: (fulfillment, context) =>
          fulfillmentDraft(fulfillment, context, {
            key: deliveryKey,
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
    // Until they are submitted anew nobody sends them, whoever it was that cancelled.
    stake: (payload) => (payload.return_id ? null : itemsStake(payload)),
    addsUp: true,
    isHandled: ({ return_id }, actor) =>
      Boolean(return_id) && actor?.type === "user",
    explain: {
      cause: "A fulfillment was cancelled. Its items are not on their way.",
      next_step:
        "If the customer still waits for them, create the fulfillment again. Otherwise mark this as handled.",
    },
    sources: [
      defineSource<FulfillmentFact, FulfillmentPayload>({
        facts: fulfillmentFacts,
        events: {
          "order.fulfillment_canceled": idIn("fulfillment_id"),
          ...UPDATED,
        },
        retrace: retraceBy(fulfillmentRows, {
          at: "canceled_at",
          key: cancelKey,
        }),
        read: (fulfillment, context) =>
          fulfillmentDraft(fulfillment, context, {
            key: cancelKey,
            at: fulfillment.canceled_at,
            actor: null,
            payload: {},
          }),
      }),
    ],
  }),
}
