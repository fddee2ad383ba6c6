import type { FactRows, FactSource } from "../../types"
import { FULFILLMENT_STATEMENT } from "./fulfillment-statement"

type ShortOrder = { id: string; display_id: number }

/** Replaced, it is another row: the old one is deleted for good. */
export type Label = {
  tracking_number: string
  tracking_url: string
  created_at?: unknown
  updated_at?: unknown
}

/** As the log has it; an entry that others emitted may lack anything. */
export type RecordedTracking = {
  fulfillment_id?: string
  tracking_number?: string | null
  tracking_url?: string | null
  trackings?: {
    tracking_number?: string | null
    tracking_url?: string | null
  }[]
}

export type FulfillmentFact = {
  id: string
  provider_id: string | null
  data: Record<string, unknown> | null
  metadata: Record<string, unknown> | null
  created_by: string | null
  marked_shipped_by: string | null
  created_at: unknown
  updated_at: unknown
  shipped_at: unknown
  delivered_at: unknown
  canceled_at: unknown
  items?: {
    title: string
    sku: string
    quantity: unknown
    line_item_id?: string | null
  }[]
  labels?: Label[]
  order?: ShortOrder | null
  /** The other way an order leads to a fulfillment: the label of a return. */
  return_link?: { return?: { id: string; order_id: string } | null } | null
  /** What the log holds of the order's parcels, newest first. */
  recorded?: { payload: RecordedTracking }[]
}

/** Every way in which an order leads to a fulfillment: as its own, and as the label of a return. */
export function orderIdOf({
  order,
  return_link,
}: FulfillmentFact): string | null {
  return order?.id ?? return_link?.return?.order_id ?? null
}

export const fulfillmentFacts: FactSource = {
  entity: "fulfillment",
  fields: [
    "id",
    "provider_id",
    "data",
    "metadata",
    "created_by",
    "marked_shipped_by",
    "created_at",
    "updated_at",
    "shipped_at",
    "delivered_at",
    "canceled_at",
    "items.title",
    "items.sku",
    "items.quantity",
    "items.line_item_id",
    "labels.tracking_number",
    "labels.tracking_url",
    "labels.created_at",
    "labels.updated_at",
    "order.id",
    "order.display_id",
    "return_link.return.id",
    "return_link.return.order_id",
  ],
  statement: FULFILLMENT_STATEMENT,
}

export const fulfillmentRows: FactRows = {
  entity: "fulfillment",
  prefix: "ful",
  areChanged: true,
  // Changing a label leaves its fulfillment's own row as it was.
  changedSince: (since) => ({
    $or: [
      { updated_at: { $gte: since } },
      { labels: { updated_at: { $gte: since } } },
    ],
  }),
  fields: [
    "created_at",
    "updated_at",
    "shipped_at",
    "delivered_at",
    "canceled_at",
    "labels.updated_at",
  ],
}

/** The same, with what the log said of its tracking numbers so far: Medusa keeps none that was replaced. */
export const trackedFulfillmentFacts: FactSource = {
  ...fulfillmentFacts,
  joins: [
    {
      as: "recorded",
      read: (fact) => {
        const fulfillment = fact as FulfillmentFact // the fields above
        const order_id = orderIdOf(fulfillment)

        return order_id && fulfillment.shipped_at && fulfillment.labels?.length
          ? {
              entity: "activity_log",
              fields: ["payload"],
              filters: {
                order_id,
                event_type: ["order.shipped", "order.tracking_updated"],
              },
            }
          : null
      },
    },
  ],
}
