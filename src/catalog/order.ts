import { asDate } from "../recording/as-date"
import { moneyOf } from "../recording/money"
import { moneyWords, spoken, withDetail, word, words } from "../recording/words"
import type {
  ActivityPayload,
  EntryDraft,
  FactContext,
  FactSource,
  Retrace,
} from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import {
  asPlaced,
  cartlessOrderFacts,
  createdKey,
  findCreated,
  heldAmount,
  orderFacts,
  orderRows,
  paidOrderFacts,
  placedOrderFacts,
  type OrderFact,
  type OrderRow,
} from "./facts/order"
import { retraceBy } from "./retrace"
import { moneyStake } from "./stakes"

type OrderPayload = ActivityPayload & {
  display_id?: number
  /** The cart that it was. */
  cart_id?: string
  amount?: number
  currency_code?: string
  provider?: string | null
  provider_id?: string | null
  email?: string | null
}

const created = [
  defineSource<OrderFact, OrderPayload>({
    facts: placedOrderFacts,
    events: { "order.placed": idIn("id") },
    retrace: { rows: orderRows, find: findCreated },
    read: readCreated,
  }),
  // Orders made by createOrderWorkflow are announced by the module alone.
  defineSource<OrderFact, OrderPayload>({
    facts: cartlessOrderFacts,
    events: { "order.order.created": idIn("id") },
    read: readCreated,
  }),
]

function readCreated(
  order: OrderFact,
  context: FactContext
): EntryDraft<OrderPayload> | null {
  if (order.is_draft_order) {
    return null
  }

  const provider_id = paymentProviderId(order)

  return {
    order_id: order.id,
    occurred_at: placedAt(order, context),
    actor: order.cart?.customer_id
      ? { type: "customer", id: order.cart.customer_id }
      : null,
    dedupe_key: createdKey(order.id),
    payload: {
      display_id: order.display_id,
      ...asPlaced(order),
      provider_id,
      provider: context.providerName(provider_id),
      ...(order.cart ? { cart_id: order.cart.id } : {}),
    },
  }
}

/** A status of the order that the order's own row tells nothing about but that it is there. */
function statusSource(
  event: string,
  {
    retrace,
    happenedAt,
    facts = orderFacts,
    payloadOf = () => ({}),
  }: {
    retrace: Retrace<never>
    happenedAt?: keyof OrderFact
    facts?: FactSource
    payloadOf?: (order: OrderFact) => OrderPayload
  }
) {
  return defineSource<OrderFact, OrderPayload>({
    facts,
    events: { [event]: idIn("id") },
    retrace,
    read(order, context: FactContext) {
      const at = happenedAt
        ? asDate(order[happenedAt])
        : context.event.createdAt

      return at
        ? {
            order_id: order.id,
            occurred_at: at,
            actor: null,
            dedupe_key: `${event}:${order.id}`,
            payload: { display_id: order.display_id, ...payloadOf(order) },
          }
        : null
    },
  })
}

/**
 * Medusa keeps no time of these: the row's last change is the nearest there is. It is believed where
 * the log knows the order from its beginning; else a shop that installs the plugin would read that
 * orders of long ago were completed today.
 */
function retraceStatus(status: string) {
  return {
    rows: orderRows,
    find: ({ id, ...order }: OrderRow) =>
      order.status === status
        ? {
            id,
            happened_at: order.updated_at,
            dedupe_key: `order.${status}:${id}`,
            after: createdKey(id),
          }
        : null,
  }
}

const sample: OrderPayload = {
  display_id: 1042,
  amount: 43,
  currency_code: "gbp",
  provider: "Stripe",
  provider_id: "pp_stripe_stripe",
}

export const orderEntries = {
  "order.created": defineEntry<OrderPayload>({
    level: "info",
    description: "An order was placed, or a draft order became one.",
    message: (payload) =>
      withDetail(
        "Order placed",
        words(moneyWords(payload), word("via", payload.provider))
      ),
    samples: [sample],
    // What went wrong at its checkout is over, and stands under its cart.
    subject: ({ cart_id }) => spoken(cart_id) || null,
    resolves: ["order.payment_failed", "system.action_failed"],
    sources: created,
  }),

  "order.cancelled": defineEntry<OrderPayload>({
    level: "warning",
    description: "The order was cancelled.",
    message: () => "Order cancelled",
    samples: [{ display_id: 1042 }],
    // Nobody submits a cancelled order any more. A refund that failed stays open: the money is owed.
    resolves: ["order.submission_failed", "order.fulfillment_cancelled"],
    // The amount is the customer's money that is still held.
    stake: (payload) => (payload.amount ? moneyStake(payload) : null),
    isHandled: ({ amount }, actor) => !amount && actor?.type === "user",
    explain: {
      cause: "The order was cancelled, by a person or by an integration.",
      next_step:
        "See that the customer has the money back and that nothing is made or sent any more, then resolve this.",
    },
    sources: [
      statusSource("order.canceled", {
        happenedAt: "canceled_at",
        facts: paidOrderFacts,
        payloadOf: held,
        retrace: retraceBy(orderRows, {
          at: "canceled_at",
          key: "order.canceled",
        }),
      }),
    ],
  }),

  "order.completed": defineEntry<OrderPayload>({
    level: "info",
    description: "The order was marked as completed.",
    message: () => "Order completed",
    samples: [{ display_id: 1042 }],
    sources: [
      statusSource("order.completed", { retrace: retraceStatus("completed") }),
    ],
  }),

  "order.archived": defineEntry<OrderPayload>({
    level: "info",
    description: "The order was archived.",
    message: () => "Order archived",
    samples: [{ display_id: 1042 }],
    sources: [
      statusSource("order.archived", { retrace: retraceStatus("archived") }),
    ],
  }),
}

function held(order: OrderFact): OrderPayload {
  const amount = heldAmount(order)

  return amount > 0 ? { ...moneyOf(amount, order.currency_code) } : {}
}

/**
 * From a cart, the order's row is written just before its payment: its own time keeps the story
 * in order. A draft's row can be days older than its placing: there the event tells.
 */
function placedAt(order: OrderFact, { event }: FactContext): Date {
  return (order.cart ? asDate(order.created_at) : null) ?? event.createdAt
}

function paymentProviderId(order: OrderFact): string | null {
  const collections = order.payment_collections ?? []
  const payments = collections.flatMap((collection) => [
    ...(collection?.payments ?? []),
    ...(collection?.payment_sessions ?? []),
  ])

  return payments.find(Boolean)?.provider_id ?? null
}
