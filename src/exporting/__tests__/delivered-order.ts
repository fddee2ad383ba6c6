import type { ActivityEntry } from "../../types"
import type { EvidenceOrder } from "../evidence-order"
import { toEvidence } from "../to-evidence"

const order: EvidenceOrder = {
  id: "order_01",
  display_id: 20,
  created_at: "2026-02-16T10:00:00.000Z",
  email: "ada@example.com",
  currency_code: "gbp",
  summary: { original_order_total: 43 },
  customer: {
    id: "cus_01",
    first_name: "Ada",
    last_name: "Lovelace",
    has_account: true,
    created_at: "2025-01-01T00:00:00.000Z",
  },
  shipping_address: {
    first_name: "Ada",
    last_name: "Lovelace",
    address_1: "12 St James's Square",
    postal_code: "SW1Y 4JH",
    city: "London",
    country_code: "gb",
  },
  billing_address: null,
  items: [
    {
      product_title: "Mug",
      variant_title: "Blue",
      variant_sku: "MUG-B",
      unit_price: 43,
      detail: { quantity: 1 },
    },
    null,
  ],
  payment_collections: [
    {
      payments: [
        {
          id: "pay_01",
          provider_id: "pp_stripe_stripe",
          amount: 43,
          created_at: "2026-02-16T10:00:01.000Z",
          data: { id: "pi_123" },
          captures: [
            {
              id: "capt_01",
              amount: { value: "43", precision: 20 },
              created_at: "2026-02-16T10:00:02.000Z",
            },
          ],
          refunds: [
            {
              id: "ref_01",
              amount: 3,
              created_at: "2026-02-20T10:00:02.000Z",
              refund_reason: { label: "Scratched" },
            },
          ],
        },
      ],
    },
  ],
  fulfillments: [
    {
      id: "ful_01",
      provider_id: "printify_printify",
      shipped_at: "2026-02-17T10:00:00.000Z",
      delivered_at: "2026-02-19T10:00:00.000Z",
      canceled_at: null,
      items: [{ title: "Mug", quantity: 1 }],
      labels: [
        { tracking_number: "JD01", tracking_url: "#" },
        { tracking_number: "", tracking_url: "https://t.example/JD01" },
      ],
    },
  ],
}

const entry = (
  event_type: string,
  occurred_at: string,
  rest: Partial<ActivityEntry> = {}
) =>
  ({
    event_type,
    occurred_at: new Date(occurred_at),
    message: event_type,
    payload: {},
    actor_label: null,
    actor_type: null,
    ...rest,
  }) as ActivityEntry // all that is read here

const entries = [
  entry("order.created", "2026-02-16T10:00:00.000Z", {
    message: "Order placed",
    actor_type: "customer",
  }),
  entry("order.email.confirmation_sent", "2026-02-16T10:00:05.000Z", {
    message: "Order confirmation sent to ada@example.com",
    payload: { to: "ada@example.com" },
  }),
  entry("order.submission_failed", "2026-02-16T11:00:00.000Z"),
  entry("order.note", "2026-02-16T12:00:00.000Z", { message: "Difficult" }),
  entry("activity_log.exported", "2026-02-16T12:00:00.000Z"),
  entry("printer.fault", "2026-02-16T12:00:00.000Z"),
  entry("order.delivered", "2026-02-19T10:00:00.000Z", {
    message: "Delivered",
    actor_label: "Anna Quill",
  }),
  entry("email.bounced", "2026-02-19T11:00:00.000Z", {
    message: "Bounced",
    payload: { to: "ada@example.com", bounce: "complaint" },
  }),
]

const sources = {
  order,
  entries,
  now: new Date("2026-03-01T00:00:00.000Z"),
  providerName: (id: string | null) =>
    id === "pp_stripe_stripe" ? "Stripe" : null,
}

/** Of an order that was paid, refunded in part, shipped and delivered. */
export const evidence = toEvidence({ ...sources, keptDays: null })

/** Of the same one, years later. */
export const lateEvidence = toEvidence({ ...sources, keptDays: 400 })
