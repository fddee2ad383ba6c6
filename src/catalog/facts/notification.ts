import type { BusEvent, FactFilters, FactSource } from "../../types"

/** The fields of `notificationFacts` by one statement over Medusa's table (2.21): most sales send an e-mail. See docs/adr/0022. */
export const NOTIFICATION_STATEMENT = `
  select json_build_object(
    'id', n.id,
    'to', n."to",
    'channel', n.channel,
    'template', n.template,
    'trigger_type', n.trigger_type,
    'resource_type', n.resource_type,
    'resource_id', n.resource_id,
    'data', n.data,
    'status', n.status,
    'provider_id', n.provider_id,
    'external_id', n.external_id,
    'created_at', n.created_at,
    'updated_at', n.updated_at
  ) as fact
  from notification n
  where n.id = any(?::text[]) and n.deleted_at is null`

/** A row of Medusa's Notification module. */
export type NotificationFact = {
  id: string
  to: string
  channel: string
  template: string | null
  trigger_type: string | null
  resource_type: string | null
  resource_id: string | null
  /** What the provider renders: anything, and far too much to keep. Only ids are read from it. */
  data: Record<string, unknown> | null
  status: "pending" | "success" | "failure"
  provider_id: string | null
  external_id: string | null
  created_at: unknown
  updated_at: unknown
  /** What the notification names, where that is not an order but leads to one. */
  related?: RelatedRow[]
}

type OrderPath = { order?: { id?: string } | null } | null

/** Every way from a related row to its order; one row has one of them. */
type RelatedRow = OrderPath & {
  order_id?: string
  return_link?: { return?: { order_id?: string } | null } | null
  payment_collection?: OrderPath
  payment?: { payment_collection?: OrderPath } | null
}

type Relation = { entity: string; fields: string[] }

const fulfillment: Relation = {
  entity: "fulfillment",
  fields: ["id", "order.id", "return_link.return.order_id"],
}
const payment: Relation = {
  entity: "payment",
  fields: ["id", "payment_collection.order.id"],
}

const ofOrder = (entity: string): Relation => ({
  entity,
  fields: ["id", "order_id"],
})

const ofPayment = (entity: string): Relation => ({
  entity,
  fields: ["id", "payment.payment_collection.order.id"],
})

/** Names that shops give to what a notification is about → where it is read, and how it leads to its order. */
const RELATIONS: Record<string, Relation> = {
  fulfillment,
  shipment: fulfillment,
  delivery: fulfillment,
  return: ofOrder("return"),
  order_return: ofOrder("return"),
  claim: ofOrder("order_claim"),
  order_claim: ofOrder("order_claim"),
  exchange: ofOrder("order_exchange"),
  order_exchange: ofOrder("order_exchange"),
  order_change: ofOrder("order_change"),
  order_edit: ofOrder("order_change"),
  payment,
  payment_collection: {
    entity: "payment_collection",
    fields: ["id", "order.id"],
  },
  capture: ofPayment("capture"),
  refund: ofPayment("refund"),
}

export const notificationFacts: FactSource = {
  entity: "notification",
  fields: [
    "id",
    "to",
    "channel",
    "template",
    "trigger_type",
    "resource_type",
    "resource_id",
    "data",
    "status",
    "provider_id",
    "external_id",
    "created_at",
    "updated_at",
  ],
  statement: NOTIFICATION_STATEMENT,
  joins: [
    {
      as: "related",
      read: (fact) => {
        const notification = fact as NotificationFact // the fields above

        return namedOrderId(notification) ? null : relationOf(notification)
      },
    },
  ],
}

/** One notification, or several at once: the job that searches for failures asks for a page of them. */
export function notificationIds({ id }: BusEvent["data"]): FactFilters | null {
  const ids = [id].flat().filter((each) => typeof each === "string" && each)

  return ids.length ? { id: ids } : null
}

/** The order that a notification is about. Null where none can be found. */
export function orderIdOf(notification: NotificationFact): string | null {
  const [row] = notification.related ?? []

  return (
    namedOrderId(notification) ??
    row?.order_id ??
    row?.order?.id ??
    row?.return_link?.return?.order_id ??
    row?.payment_collection?.order?.id ??
    row?.payment?.payment_collection?.order?.id ??
    null
  )
}

/** The cart that a notification is about, where it is no order yet. */
export function cartIdOf(notification: NotificationFact): string | null {
  return namedId(notification, "cart")
}

function namedOrderId(notification: NotificationFact): string | null {
  return namedId(notification, "order")
}

/** `resource_type` + `resource_id`, else `data.order_id`, else `data.order.id`. */
function namedId(
  { resource_type, resource_id, data }: NotificationFact,
  name: string
): string | null {
  if (resource_id && resource_type && nameOf(resource_type) === name) {
    return resource_id
  }

  return text(data?.[`${name}_id`]) ?? text(idIn(data?.[name]))
}

function relationOf(
  notification: NotificationFact
): (Relation & { filters: FactFilters }) | null {
  for (const [name, relation] of Object.entries(RELATIONS)) {
    const id = namedId(notification, name)

    if (id) {
      return { ...relation, filters: { id } }
    }
  }

  return null
}

/** `Order`, `order-claim` and `order_claim` are written by different hands. */
function nameOf(resourceType: string): string {
  return resourceType
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase()
}

function idIn(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value
    ? value.id
    : null
}

function text(value: unknown): string | null {
  return typeof value === "string" && value ? value : null
}
