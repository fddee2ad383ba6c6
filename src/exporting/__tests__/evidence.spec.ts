import type { ActivityEntry } from "../../types"
import type { EvidenceOrder } from "../evidence-order"
import { evidencePage } from "../evidence-page"
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

const evidence = toEvidence({
  order,
  entries,
  now: new Date("2026-03-01T00:00:00.000Z"),
  providerName: (id) => (id === "pp_stripe_stripe" ? "Stripe" : null),
})

describe("the evidence of an order", () => {
  it("says who ordered, what was paid, where it went, and what the customer was sent", () => {
    expect(evidence).toEqual({
      generated_at: "2026-03-01T00:00:00.000Z",
      order: {
        id: "order_01",
        display_id: 20,
        placed_at: "2026-02-16T10:00:00.000Z",
        email: "ada@example.com",
        total: { amount: 43, currency_code: "gbp" },
      },
      customer: {
        id: "cus_01",
        name: "Ada Lovelace",
        has_account: true,
        since: "2025-01-01T00:00:00.000Z",
      },
      billing_address: [],
      shipping_address: [
        "Ada Lovelace",
        "12 St James's Square",
        "SW1Y 4JH London",
        "GB",
      ],
      items: [
        {
          title: "Mug, Blue",
          sku: "MUG-B",
          quantity: 1,
          unit_price: { amount: 43, currency_code: "gbp" },
        },
      ],
      payments: [
        {
          id: "pay_01",
          provider: "Stripe",
          reference: "pi_123",
          amount: { amount: 43, currency_code: "gbp" },
          authorized_at: "2026-02-16T10:00:01.000Z",
          released_at: null,
          captures: [
            {
              id: "capt_01",
              amount: { amount: 43, currency_code: "gbp" },
              at: "2026-02-16T10:00:02.000Z",
            },
          ],
          refunds: [
            {
              id: "ref_01",
              amount: { amount: 3, currency_code: "gbp" },
              at: "2026-02-20T10:00:02.000Z",
              reason: "Scratched",
            },
          ],
        },
      ],
      shipments: [
        {
          id: "ful_01",
          provider: "printify_printify",
          shipped_at: "2026-02-17T10:00:00.000Z",
          delivered_at: "2026-02-19T10:00:00.000Z",
          cancelled_at: null,
          items: [{ title: "Mug", quantity: 1 }],
          trackings: [
            { number: "JD01", url: null },
            { number: null, url: "https://t.example/JD01" },
          ],
        },
      ],
      messages: [
        {
          occurred_at: "2026-02-16T10:00:05.000Z",
          message: "Order confirmation sent to ada@example.com",
          to: "ada@example.com",
          outcome: "sent",
        },
        {
          occurred_at: "2026-02-19T11:00:00.000Z",
          message: "E-mail marked as spam: ada@example.com",
          to: "ada@example.com",
          outcome: "complaint",
        },
      ],
      events: [
        {
          occurred_at: "2026-02-16T10:00:00.000Z",
          message: "Order placed",
          actor: "customer",
        },
        {
          occurred_at: "2026-02-19T10:00:00.000Z",
          message: "Delivered",
          actor: "Anna Quill",
        },
      ],
    })
  })

  it("survives an order of which nothing is left but its row", () => {
    const { payments, shipments, messages, customer } = toEvidence({
      order: {
        id: "order_02",
        display_id: 2,
        created_at: null,
        email: null,
        currency_code: "gbp",
      },
      entries: [],
      now: new Date(0),
      providerName: () => null,
    })

    expect({ payments, shipments, messages, customer }).toEqual({
      payments: [],
      shipments: [],
      messages: [],
      customer: null,
    })
  })
})

describe("the page", () => {
  it("says that an authorization was released", () => {
    const [payment] = evidence.payments
    const html = evidencePage({
      ...evidence,
      payments: payment
        ? [{ ...payment, released_at: "2026-02-18T10:00:00.000Z" }]
        : [],
    })

    expect(html).toMatch(/2026-02-18 10:00:00 UTC.*?Released/s)
  })

  it("shows times in UTC, money, tracking and what came of each e-mail", () => {
    const html = evidencePage(evidence)

    for (const text of [
      "Order #20",
      "2026-02-16 10:00:00 UTC",
      "£43.00",
      "pi_123",
      "Refunded (Scratched)",
      "2026-02-19 10:00:00 UTC",
      "JD01, https://t.example/JD01",
      "complaint",
      "12 St James&#39;s Square",
    ]) {
      expect(html).toContain(text)
    }
  })

  it("shows HTML of others as text", () => {
    const html = evidencePage({
      ...evidence,
      shipping_address: ['<script>alert("1")</script>'],
      events: [
        {
          occurred_at: "2026-02-16T10:00:00.000Z",
          message: "</td><img src=x onerror=alert(1)>",
          actor: null,
        },
      ],
    })

    expect(html).not.toMatch(/<script|<img/)
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;")
  })
})
