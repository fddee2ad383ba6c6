import { withDetail, word, words } from "../recording/wording/words"
import type { BusEvent, TrackingPayload } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import {
  fulfillmentRows,
  trackedFulfillmentFacts,
  type FulfillmentFact,
} from "./facts/fulfillment"
import { fulfillmentDraft } from "./fulfillment-draft"
import {
  findTrackingUpdate,
  previousWords,
  trackingKey,
  trackingUpdate,
  trackingWords,
} from "./tracking"

const sample = {
  fulfillment_id: "ful_01",
  provider: "Printify",
  provider_id: "printify_printify",
  external_id: "PFY-12345",
} satisfies TrackingPayload

export const trackingEntry = defineEntry<TrackingPayload>({
  level: "info",
  description:
    "The tracking number or link of a parcel on its way was corrected, or came later.",
  message: (payload) =>
    withDetail(
      words(
        payload.return_id ? "Return tracking updated" : "Tracking updated",
        word("via", payload.carrier)
      ),
      [trackingWords(payload), previousWords(payload)]
        .filter(Boolean)
        .join(", ")
    ),
  samples: [
    {
      ...sample,
      carrier: "DHL",
      tracking_number: "JD014600004SE",
      tracking_url: "https://www.dhl.com/track?id=JD014600004SE",
      previous_tracking_number: "JD014600003SE",
      previous_tracking_url: "https://www.dhl.com/track?id=JD014600003SE",
    },
    {
      ...sample,
      carrier: "UPS",
      tracking_number: "1Z999AA10123456784",
      previous_tracking_number: null,
    },
  ],
  sources: [
    defineSource<FulfillmentFact, TrackingPayload>({
      facts: trackedFulfillmentFacts,
      // A label that is replaced is deleted, and another one created.
      events: {
        "fulfillment.fulfillment-label.created": labelledBy,
        "fulfillment.fulfillment-label.updated": labelledBy,
      },
      retrace: { rows: fulfillmentRows, find: findTrackingUpdate },
      read(fulfillment, context) {
        const update = trackingUpdate(fulfillment)

        return (
          update &&
          fulfillmentDraft(fulfillment, context, {
            key: (id) => trackingKey(id, update.at),
            at: update.at,
            actor: null,
            payload: update.payload,
          })
        )
      },
    }),
  ],
})

/** The fulfillment that a label belongs to. */
function labelledBy({ id }: BusEvent["data"]) {
  return typeof id === "string" && id ? { labels: { id } } : null
}
