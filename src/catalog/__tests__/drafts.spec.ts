import { isOfDraft } from "../facts/order-change"
import type { OrderChangeFact } from "../facts/order-change-fact"

const at = (time: string) => new Date(`2026-02-16T${time}:00Z`)

/** Whether a change at 9:10 is recorded where an event at 12:00 reads it. */
const isLeftOut = (
  order: Partial<NonNullable<OrderChangeFact["order"]>>,
  beginning: OrderChangeFact["beginning"] = []
) => {
  const change = {
    order: {
      display_id: 7,
      is_draft_order: false,
      currency_code: "gbp",
      ...order,
    },
    beginning,
  } as OrderChangeFact // what is read of it

  return isOfDraft(change, {
    happenedAt: at("09:10"),
    announcedAt: at("12:00"),
  })
}

const beginning = (
  occurredAt: string,
  recordedAt: string,
  source = "event"
): OrderChangeFact["beginning"] => [
  { occurred_at: at(occurredAt), created_at: at(recordedAt), source },
]

it("leaves out what is done to a draft", () => {
  expect(isLeftOut({ is_draft_order: true })).toBe(true)
})

it("records any change of an order that came from a cart", () => {
  expect(isLeftOut({ cart: { id: "cart_1" } })).toBe(false)
})

it("leaves out what came before the draft became an order", () => {
  expect(isLeftOut({}, beginning("09:20", "09:20"))).toBe(true)
  expect(isLeftOut({}, beginning("09:00", "09:00"))).toBe(false)
})

it("does not trust the time of an order that was found again: it is the draft's", () => {
  expect(isLeftOut({}, beginning("09:00", "09:30", "reconcile"))).toBe(true)
  expect(isLeftOut({}, beginning("09:00", "09:05", "reconcile"))).toBe(false)
})

it("records only what just happened where nobody knows how the order began", () => {
  const change = { order: {}, beginning: [] } as unknown as OrderChangeFact // what is read of it
  const isRecorded = (happenedAt: string) =>
    !isOfDraft(change, { happenedAt: at(happenedAt), announcedAt: at("12:00") })

  expect([isRecorded("09:10"), isRecorded("11:59")]).toEqual([false, true])
})
