import { toEvidence } from "../to-evidence"
import { evidence } from "./delivered-order"

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
      keptDays: null,
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
