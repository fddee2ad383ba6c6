import type { FactRows, FactSource } from "../../types"

type ShortOrder = { id: string; display_id: number }

export type FulfillmentFact = {
  id: string
  provider_id: string | null
  data: Record<string, unknown> | null
  metadata: Record<string, unknown> | null
  created_by: string | null
  marked_shipped_by: string | null
  created_at: unknown
  shipped_at: unknown
  delivered_at: unknown
  canceled_at: unknown
  items?: {
    title: string
    sku: string
    quantity: unknown
    line_item_id?: string | null
  }[]
  labels?: { tracking_number: string; tracking_url: string }[]
  order?: ShortOrder | null
  /** The other way an order leads to a fulfillment: the label of a return. */
  return_link?: { return?: { id: string; order_id: string } | null } | null
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
    "shipped_at",
    "delivered_at",
    "canceled_at",
    "items.title",
    "items.sku",
    "items.quantity",
    "items.line_item_id",
    "labels.tracking_number",
    "labels.tracking_url",
    "order.id",
    "order.display_id",
    "return_link.return.id",
    "return_link.return.order_id",
  ],
}

export const fulfillmentRows: FactRows = {
  entity: "fulfillment",
  prefix: "ful",
  areChanged: true,
  fields: ["created_at", "shipped_at", "delivered_at", "canceled_at"],
}
