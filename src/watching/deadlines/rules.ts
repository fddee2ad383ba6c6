import type { OrderStep } from "../../types"

/**
 * How one step is found in Medusa's rows.
 *
 * Its statement gives `id`, `order_id`, `display_id`, `started_at` (from when on the step is waited for) and
 * `is_done`. Its four values are a range of ids, which begin with the time (ADR 15), and one of `started_at`:
 * so the primary key serves, whatever the table's size.
 */
export type DeadlineRule = {
  step: OrderStep
  /** The prefix of the ids. */
  prefix: string
  /** So long after its row was made the step may begin to be waited for. */
  madeBeforeMs: number
  /** What it is about beside the order. */
  subject?: "fulfillment_id" | "return_id" | "order_change_id"
  sql: string
}

const DAY_MS = 86_400_000

/** A clock of another process. */
const AT_ONCE_MS = 60_000

const RANGE = (row: string, startedAt: string) =>
  `${row}.id >= ? and ${row}.id < ? and ${startedAt} > ? and ${startedAt} <= ? and ${row}.deleted_at is null`

const NAMED = `o.id as order_id, o.display_id`

/** Whoever completed or archived an order waits for nothing any more. */
const IS_OVER = `o.status::text in ('completed', 'archived')`

const IS_SOLD = `not o.is_draft_order and o.status::text not in ('canceled', 'draft')`

/** Pieces to be sent of which so many were not: what is digital needs no shipping. */
const unsent = (
  quantity: "fulfilled_quantity" | "shipped_quantity"
) => `exists (
    select from order_item item join order_line_item line on line.id = item.item_id
    where item.order_id = o.id and item.version = o.version and item.deleted_at is null
      and line.requires_shipping and item.${quantity} < item.quantity)`

const NEEDS_SHIPPING = `exists (
    select from order_item item join order_line_item line on line.id = item.item_id
    where item.order_id = o.id and item.version = o.version and item.deleted_at is null
      and line.requires_shipping and item.quantity > 0)`

/** Parcels of the order; some integrations mark them as shipped without telling the order. */
const parcels = (condition: string) => `exists (
    select from order_fulfillment link join fulfillment parcel on parcel.id = link.fulfillment_id
    where link.order_id = o.id and link.deleted_at is null
      and parcel.canceled_at is null and parcel.deleted_at is null and ${condition})`

const ofOrder = (
  step: OrderStep,
  { where, isDone }: { where: string; isDone: string }
): DeadlineRule => ({
  step,
  prefix: "order",
  madeBeforeMs: AT_ONCE_MS,
  sql: `select o.id, ${NAMED}, o.created_at as started_at, ${IS_OVER} or ${isDone} as is_done
    from "order" o where ${RANGE("o", "o.created_at")} and ${IS_SOLD} and ${where}`,
})

/** What a summary says is owed to the customer. */
const IS_OWED = `coalesce((
    select (summary.totals ->> 'pending_difference')::numeric < -0.005 from order_summary summary
    where summary.order_id = o.id and summary.version = o.version and summary.deleted_at is null
    limit 1), false)`

/** The customer's money that is still here. */
const IS_HELD = `coalesce((
    select sum(coalesce(taken.amount, 0) - coalesce(given.amount, 0)) > 0.005
    from order_payment_collection link
    join payment on payment.payment_collection_id = link.payment_collection_id and payment.deleted_at is null
    left join lateral (select sum(amount) as amount from capture
      where capture.payment_id = payment.id and capture.deleted_at is null) taken on true
    left join lateral (select sum(amount) as amount from refund
      where refund.payment_id = payment.id and refund.deleted_at is null) given on true
    where link.order_id = o.id and link.deleted_at is null), false)`

export const DEADLINE_RULES: readonly DeadlineRule[] = [
  ofOrder("submitted", {
    where: NEEDS_SHIPPING,
    isDone: `not ${unsent("fulfilled_quantity")}`,
  }),

  ofOrder("shipped", {
    where: NEEDS_SHIPPING,
    isDone: `not ${unsent("shipped_quantity")}
      or (${parcels("parcel.shipped_at is not null")} and not ${parcels("parcel.shipped_at is null")})`,
  }),

  ofOrder("confirmation_sent", {
    where: "o.email <> '' and o.no_notification is not true",
    // Which e-mail is the confirmation, the log knows.
    isDone: `exists (select from activity_log sent
      where sent.order_id = o.id and sent.event_type = 'order.email.confirmation_sent' and sent.deleted_at is null)`,
  }),

  {
    step: "delivered",
    prefix: "ful",
    madeBeforeMs: 30 * DAY_MS,
    subject: "fulfillment_id",
    sql: `select parcel.id, ${NAMED}, parcel.shipped_at as started_at,
        ${IS_OVER} or parcel.delivered_at is not null as is_done
      from fulfillment parcel
      join order_fulfillment link on link.fulfillment_id = parcel.id and link.deleted_at is null
      join "order" o on o.id = link.order_id
      where ${RANGE("parcel", "parcel.shipped_at")} and ${IS_SOLD}
        and parcel.canceled_at is null and parcel.requires_shipping`,
  },

  {
    step: "return_received",
    prefix: "return",
    madeBeforeMs: 30 * DAY_MS,
    subject: "return_id",
    sql: `select back.id, ${NAMED}, back.requested_at as started_at,
        back.received_at is not null or back.status::text in ('received', 'partially_received') as is_done
      from "return" back join "order" o on o.id = back.order_id
      where ${RANGE("back", "back.requested_at")} and back.canceled_at is null`,
  },

  {
    step: "refunded",
    prefix: "return",
    madeBeforeMs: 90 * DAY_MS,
    subject: "return_id",
    sql: `select back.id, ${NAMED}, back.received_at as started_at, not ${IS_OWED} as is_done
      from "return" back join "order" o on o.id = back.order_id
      where ${RANGE("back", "back.received_at")} and back.canceled_at is null`,
  },
  {
    step: "refunded",
    prefix: "order",
    madeBeforeMs: 30 * DAY_MS,
    sql: `select o.id, ${NAMED}, o.canceled_at as started_at, not ${IS_HELD} as is_done
      from "order" o where ${RANGE("o", "o.canceled_at")}`,
  },

  {
    step: "edit_answered",
    prefix: "ordch",
    madeBeforeMs: 30 * DAY_MS,
    subject: "order_change_id",
    sql: `select edit.id, ${NAMED}, edit.requested_at as started_at,
        coalesce(edit.confirmed_at, edit.declined_at, edit.canceled_at) is not null as is_done
      from order_change edit join "order" o on o.id = edit.order_id
      where ${RANGE("edit", "edit.requested_at")} and edit.change_type = 'edit'`,
  },
]
