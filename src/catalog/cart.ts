import { moneyOf, moneyWords } from "../recording/wording/money"
import { spoken, withDetail, word, words } from "../recording/wording/words"
import type { CartPayload, EmailPayload, EntryDraft } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { emailDraft, emailSource } from "./email"
import { emailSubject } from "./email-kind"
import { idIn } from "./facts/event-ids"
import type { CartFact } from "./facts/cart"
import {
  findCreated,
  orderRows,
  placedOrderFacts,
  type OrderFact,
} from "./facts/order"
import { asPlaced, placedAt } from "./facts/placed-order"
import { cartIdOf, orderIdOf } from "./facts/notification"

const sample: CartPayload = {
  cart_id: "cart_01",
  email: "customer@example.com",
  amount: 43,
  currency_code: "gbp",
}

export const cartEntries = {
  "abandoned_cart.created": defineEntry<CartPayload>({
    level: "info",
    description:
      "A cart with an e-mail address and items was left. Found by a job, once for each idle period.",
    message: (payload) =>
      withDetail(
        "Abandoned cart",
        [spoken(payload.email), moneyWords(payload)].filter(Boolean).join(", ")
      ),
    samples: [sample],
  }),

  "abandoned_cart.email_sent": defineEntry<EmailPayload>({
    level: "info",
    description: "The customer was reminded of a cart.",
    message: ({ to, email }) =>
      words("Recovery e-mail sent", word("to", spoken(to) || spoken(email))),
    samples: [{ cart_id: "cart_01", to: "customer@example.com" }],
    resolves: ["email.failed"],
    subject: emailSubject,
    sources: [
      emailSource((notification, context) =>
        notification.status === "success" &&
        cartIdOf(notification) &&
        !orderIdOf(notification)
          ? emailDraft(notification, context, "email_sent")
          : null
      ),
    ],
  }),

  "abandoned_cart.recovered": defineEntry<CartPayload>({
    level: "info",
    description: "An order came from an abandoned cart.",
    message: ({ display_id }) =>
      withDetail(
        "Cart recovered",
        spoken(display_id)
          ? `order #${spoken(display_id)} placed`
          : "order placed"
      ),
    samples: [{ ...sample, display_id: 1042 }],
    sources: [
      defineSource<OrderFact, CartPayload>({
        facts: placedOrderFacts,
        events: { "order.placed": idIn("id") },
        // Announced by the same event as the order, and lost with it.
        retrace: { rows: orderRows, find: findCreated },
        read(order, { event }) {
          if (!order.cart || !order.abandoned?.length || order.is_draft_order) {
            return null
          }

          return {
            order_id: order.id,
            occurred_at: placedAt(order, event.createdAt),
            actor: null,
            dedupe_key: `abandoned_cart_recovered:${order.cart.id}`,
            payload: {
              cart_id: order.cart.id,
              display_id: order.display_id,
              ...asPlaced(order, event.createdAt),
            },
          }
        },
      }),
    ],
  }),
}

/** The entry of a cart that lies idle. `key` names the idle period. */
export function abandonedCartDraft(
  cart: CartFact,
  { key, idleSince, afterMs }: { key: string; idleSince: Date; afterMs: number }
): EntryDraft<CartPayload> {
  const items = (cart.items ?? []).reduce(
    (sum, item) => sum + Number(item?.quantity ?? 0),
    0
  )

  return {
    order_id: null,
    // Until then it was a cart like any other.
    occurred_at: new Date(idleSince.getTime() + afterMs),
    actor: cart.customer_id ? { type: "customer", id: cart.customer_id } : null,
    dedupe_key: key,
    payload: {
      cart_id: cart.id,
      email: cart.email,
      ...moneyOf(cart.total, cart.currency_code),
      items,
      idle_since: idleSince.toISOString(),
    },
  }
}
