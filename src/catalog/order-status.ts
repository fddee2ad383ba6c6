import { asDate } from "../recording/wording/as-date"
import { moneyOf } from "../recording/wording/money"
import type { FactSource, FactTrace, OrderPayload } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import { isImported, ownDate } from "./facts/imported-order"
import {
  createdKey,
  heldAmount,
  orderFacts,
  orderRows,
  paidOrderFacts,
  type OrderFact,
  type OrderRow,
} from "./facts/order"
import { moneyStake } from "./stakes"

type Status = {
  /** As the order's row has it, in the event's name and the natural key. */
  status: "canceled" | "completed" | "archived"
  /** Where Medusa keeps the time. */
  at?: "canceled_at"
  /** Default: the order's own. */
  facts?: FactSource
  /** What its entry holds beside the order's number. */
  payloadOf?: (order: OrderFact) => OrderPayload
}

const CANCELED: Status = {
  status: "canceled",
  at: "canceled_at",
  facts: paidOrderFacts,
  payloadOf: held,
}
const COMPLETED: Status = { status: "completed" }
const ARCHIVED: Status = { status: "archived" }

type StatusRow = Pick<OrderFact, "status" | "canceled_at" | "is_draft_order">

/**
 * Whether the order's row says that it happened: an event may come from anywhere, and late. What
 * is archived was completed before, or cancelled; nothing of Medusa's leads back to `pending`. A
 * draft is completed and cancelled by the same routes, and is no order.
 */
function isReached(order: StatusRow, { status }: Status): boolean {
  const before = order.canceled_at ? "canceled" : "completed"

  return (
    !order.is_draft_order &&
    (order.status === status ||
      (order.status === "archived" && status === before))
  )
}

function statusSource(reached: Status) {
  const { status, at, facts = orderFacts, payloadOf = () => ({}) } = reached

  return defineSource<OrderFact, OrderPayload>({
    facts,
    events: { [`order.${status}`]: idIn("id") },
    retrace: { rows: orderRows, find: findStatus(reached) },
    read: (order, context) =>
      isReached(order, reached)
        ? {
            order_id: order.id,
            occurred_at:
              (at ? asDate(order[at]) : null) ??
              ownDate(order, context.event.createdAt),
            actor: null,
            dedupe_key: statusKey(order.id, reached),
            payload: { display_id: order.display_id, ...payloadOf(order) },
          }
        : null,
  })
}

const statusKey = (orderId: string, { status }: Status) =>
  `order.${status}:${orderId}`

/**
 * Where Medusa keeps no time of it, the row's last change is the nearest there is, while the status
 * is still the same. That is believed where the log has recorded that the order was placed; else a shop
 * that installs the plugin would read that orders of long ago were completed today.
 */
function findStatus(reached: Status) {
  const { status, at } = reached

  return (order: OrderRow): FactTrace | null => {
    const { id } = order
    const dedupe_key = statusKey(id, reached)

    // The date of an imported order says nothing of when Medusa, and the log, came to know of it.
    if (at && order[at] && !isImported(order)) {
      return isReached(order, reached)
        ? { id, happened_at: order[at], dedupe_key }
        : null
    }

    return order.status === status && !order.is_draft_order
      ? {
          id,
          happened_at: order.updated_at,
          dedupe_key,
          after: createdKey(id),
        }
      : null
  }
}

export const orderStatusEntries = {
  "order.cancelled": defineEntry<OrderPayload>({
    level: "warning",
    description: "The order was cancelled.",
    message: () => "Order cancelled",
    samples: [{ display_id: 1042 }],
    // Nobody submits a cancelled order any more. A refund that failed stays open: the money is owed.
    resolves: [
      "order.submission_failed",
      "order.fulfillment_cancelled",
      "order.authorization_expiring",
      "order.overdue",
    ],
    mends: ["cancel-order"],
    // The amount is the customer's money that is still held.
    stake: (payload) => (payload.amount ? moneyStake(payload) : null),
    isHandled: ({ amount }, actor) => !amount && actor?.type === "user",
    explain: {
      cause: "The order was cancelled, by a person or by an integration.",
      next_step:
        "See that the customer has the money back and that nothing is made or sent any more, then mark this as handled.",
    },
    sources: [statusSource(CANCELED)],
  }),

  "order.completed": defineEntry<OrderPayload>({
    level: "info",
    description: "The order was marked as completed.",
    message: () => "Order completed",
    samples: [{ display_id: 1042 }],
    mends: ["complete-order-workflow"],
    // Whoever completes it waits for none of these any more.
    steps: ["confirmation_sent", "submitted", "shipped", "delivered"],
    sources: [statusSource(COMPLETED)],
  }),

  "order.archived": defineEntry<OrderPayload>({
    level: "info",
    description: "The order was archived.",
    message: () => "Order archived",
    samples: [{ display_id: 1042 }],
    mends: ["archive-order-workflow"],
    sources: [statusSource(ARCHIVED)],
  }),
}

function held(order: OrderFact): OrderPayload {
  const amount = heldAmount(order)

  return amount > 0 ? { ...moneyOf(amount, order.currency_code) } : {}
}
