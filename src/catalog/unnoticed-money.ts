import {
  countOf,
  quantity,
  spoken,
  word,
  words,
} from "../recording/wording/words"
import { moneyWords } from "../recording/wording/money"
import type {
  ExpiringPayload,
  SilentWebhooksPayload,
  WithoutOrderPayload,
} from "../types"
import { defineEntry } from "./define-entry"
import { ofMoney, paymentSample } from "./payment-payload"

/** Money that Medusa loses sight of. Found by watching, see watching/money. */
export const unnoticedMoneyEntries = {
  "payment.without_order": defineEntry<WithoutOrderPayload>({
    level: "error",
    description:
      "Money was authorized or captured at checkout, and 10 minutes later (option `payments.withoutOrderAfter`) there is no order. The order closes it.",
    message: (payload) =>
      words(
        moneyWords(payload) || "Money was",
        "paid",
        `${word("via", payload.provider)},`,
        "but there is no order"
      ).replace(" ,", ","),
    samples: [
      {
        ...paymentSample,
        cart_id: "cart_01",
        payment_session_id: "payses_01",
        email: "customer@example.com",
      },
      { ...paymentSample, provider: null, cart_id: "cart_01" },
    ],
    subject: ({ cart_id }) => spoken(cart_id) || null,
    problem: ({ provider_id }) => spoken(provider_id) || null,
    explain: {
      cause:
        "The customer has paid, and the checkout broke off before the order was made: the page was closed, or something failed.",
      next_step:
        "Complete the cart from here. Where that is impossible, give the money back at the payment provider and tell the customer.",
    },
  }),

  "order.authorization_expiring": defineEntry<ExpiringPayload>({
    level: "warning",
    description:
      "Authorized money is not captured, and the provider holds it for less than another day (options `payments.authorizationTerm` and `payments.warnBefore`). The capture closes it.",
    message: (payload) =>
      words("Authorization", ofMoney(payload), "ends soon and is not captured"),
    samples: [
      {
        ...paymentSample,
        payment_id: "pay_01",
        expires_at: "2026-12-05T09:12:00.000Z",
      },
    ],
    subject: ({ payment_id }) => spoken(payment_id) || null,
    problem: ({ provider_id }) => spoken(provider_id) || null,
    explain: {
      cause:
        "The payment provider holds authorized money for some days only. After that it goes back to the customer.",
      next_step:
        "Capture the payment now, or cancel it if the order is not to be sent.",
    },
  }),

  "payment.webhooks_missing": defineEntry<SilentWebhooksPayload>({
    level: "warning",
    description:
      "Orders were paid through a provider and it has sent no webhook for 7 days. Said once.",
    message: ({ count, days, provider }) =>
      words(
        countOf(quantity(count), "order was", "orders were"),
        "paid",
        word("via", provider),
        `and no webhook came in ${countOf(quantity(days), "day")}`
      ),
    samples: [
      {
        count: 31,
        days: 7,
        provider: "Stripe",
        provider_id: "pp_stripe_stripe",
      },
    ],
    subject: ({ provider_id }) => spoken(provider_id) || null,
    problem: ({ provider_id }) => spoken(provider_id) || null,
    explain: {
      cause:
        "The payment provider reports nothing to the shop. A customer who closes the page after paying then gets no order, and money that is refunded or lost at the provider stays unknown.",
      next_step:
        "Create a webhook on the provider's dashboard with the address /hooks/payment/ and your provider's id. If this provider has no webhooks, resolve this: it is said once.",
    },
  }),
}
