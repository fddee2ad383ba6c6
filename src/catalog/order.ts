import { moneyWords } from "../recording/wording/money"
import { asDate } from "../recording/wording/as-date"
import { spoken, withDetail, word, words } from "../recording/wording/words"
import type { EntryDraft, FactContext, OrderPayload } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import {
  createdKey,
  findCreated,
  orderFacts,
  orderRows,
  placedOrderFacts,
  type OrderFact,
} from "./facts/order"
import { asPlaced, placedAt, providerAsPlaced } from "./facts/placed-order"

const created = [
  defineSource<OrderFact, OrderPayload>({
    facts: placedOrderFacts,
    events: { "order.placed": idIn("id") },
    retrace: { rows: orderRows, find: findCreated },
    read: readCreated,
  }),
  // Orders made by createOrderWorkflow are announced by the module alone; one that comes of a cart by
  // its checkout as well, within the same moment: then both are one read.
  defineSource<OrderFact, OrderPayload>({
    facts: orderFacts,
    events: { "order.order.created": idIn("id") },
    read: (order, context) =>
      order.cart
        ? null
        : readCreated(order, {
            ...context,
            // Its row begins it, and may have come with a date of its own.
            event: {
              createdAt: asDate(order.created_at) ?? context.event.createdAt,
            },
          }),
  }),
]

function readCreated(
  order: OrderFact,
  context: FactContext
): EntryDraft<OrderPayload> | null {
  if (order.is_draft_order) {
    return null
  }

  const { createdAt } = context.event
  const provider_id = providerAsPlaced(order, createdAt)

  return {
    order_id: order.id,
    occurred_at: placedAt(order, createdAt),
    actor: order.cart?.customer_id
      ? { type: "customer", id: order.cart.customer_id }
      : null,
    dedupe_key: createdKey(order.id),
    payload: {
      display_id: order.display_id,
      ...asPlaced(order, createdAt),
      provider_id,
      provider: context.providerName(provider_id),
      ...(order.cart ? { cart_id: order.cart.id } : {}),
    },
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
    resolves: [
      "order.payment_failed",
      "order.void_failed",
      "payment.without_order",
      "system.action_failed",
    ],
    isAskedByCustomers: true,
    sources: created,
  }),
}
