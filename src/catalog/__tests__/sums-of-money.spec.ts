import { moneyOf, withoutNoise } from "../../recording/wording/money"
import type { Actor } from "../../types"
import { heldAmount, type OrderFact } from "../facts/order"
import { orderStatusEntries } from "../order-status"
import { leftOf } from "../void"

const user: Actor = { type: "user", id: "user_1" }

const refunded = (captured: number, refunds: number[]) =>
  ({
    id: "order_1",
    display_id: 1042,
    status: "canceled",
    is_draft_order: false,
    currency_code: "gbp",
    canceled_at: "2026-02-16T10:00:00Z",
    payment_collections: [
      {
        payments: [
          {
            provider_id: "pp_stripe_stripe",
            captures: [{ amount: captured }],
            refunds: refunds.map((amount) => ({ amount })),
          },
        ],
      },
    ],
  }) as unknown as OrderFact // what is read of a cancelled order

const cancellationOf = (order: OrderFact) => {
  const [source] = orderStatusEntries["order.cancelled"].sources ?? []
  const context = {
    event: { name: "order.canceled", data: {}, createdAt: new Date() },
    providerNames: {},
  }

  return (
    source as unknown as {
      read(fact: OrderFact, context: unknown): { payload: { amount?: number } }
    }
  ).read(order, context).payload // the one source there is
}

describe("an order that was cancelled after refunds in parts", () => {
  it("holds nothing once all of it was given back", () => {
    const order = refunded(59.7, [19.9, 19.9, 19.9])

    expect(heldAmount(order)).toBe(0)
    expect(cancellationOf(order)).toEqual({ display_id: 1042 })
  })

  it("asks nothing of anybody then, where a person cancelled it", () => {
    const payload = cancellationOf(refunded(59.7, [19.9, 19.9, 19.9]))
    const entry = orderStatusEntries["order.cancelled"]

    expect(entry.isHandled?.(payload, user)).toBe(true)
    expect(entry.stake?.(payload)).toBeNull()
  })

  it("names what is still held as an amount that the currency has", () => {
    expect(cancellationOf(refunded(59.7, [19.9]))).toMatchObject({
      amount: 39.8,
    })
  })
})

it("releases of a payment what was not captured, without noise", () => {
  const captures = [19.9, 19.9, 19.9].map((amount) => ({ amount }))

  expect(leftOf({ amount: 59.7, captures })).toBe(0)
})

it.each([
  [0.1 + 0.2, 0.3],
  [59.7 - 19.9 - 19.9 - 19.9, 0],
  [-1e-15, 0],
  [1234.567, 1234.567],
  [1e21, 1e21],
])("takes the noise of sums off %d", (sum, amount) => {
  expect(withoutNoise(sum)).toBe(amount)
  expect(moneyOf(sum, "GBP")).toEqual({ amount, currency_code: "gbp" })
})
