import { moneyWords, spoken, withDetail, word, words } from "../recording/words"
import type { ActivityPayload } from "../types"
import { defineEntry } from "./define-entry"

type CartPayload = ActivityPayload & {
  cart_id?: string
  email?: string
  amount?: number
  currency_code?: string
  display_id?: number
}

const sample: CartPayload = {
  cart_id: "cart_01",
  email: "customer@example.com",
  amount: 43,
  currency_code: "gbp",
}

export const cartEntries = {
  "abandoned_cart.created": defineEntry<CartPayload>({
    level: "info",
    description: "A cart with an e-mail address and items was left.",
    message: (payload) =>
      withDetail(
        "Abandoned cart",
        [spoken(payload.email), moneyWords(payload)].filter(Boolean).join(", ")
      ),
    samples: [sample],
  }),

  "abandoned_cart.email_sent": defineEntry<CartPayload>({
    level: "info",
    description: "The customer was reminded of a cart.",
    message: ({ email }) => words("Recovery email sent", word("to", email)),
    samples: [sample],
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
  }),
}
