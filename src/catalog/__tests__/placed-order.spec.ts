import { idSince } from "../../recording/wording/medusa-ids"
import { isImported, ownDate } from "../facts/imported-order"
import type { OrderFact, PastChange } from "../facts/order"
import { asPlaced, placedAt, providerAsPlaced } from "../facts/placed-order"

const at = (time: string) => new Date(`2026-02-16T${time}Z`)
const MADE = at("10:00:00")
const id = idSince("order", MADE)
const imported = { id, created_at: "2023-05-01T00:00:00Z" }

const order = (more: Partial<OrderFact> = {}) =>
  ({
    id,
    created_at: MADE,
    updated_at: at("10:30:00.010"),
    status: "pending",
    currency_code: "usd",
    version: 3,
    email: "today@example.com",
    summary: { current_order_total: 252_890.49 },
    first_version: [{ summary: { current_order_total: 20 } }],
    changes: [emailChange("10:20:00", "old@example.com"), edit("10:30:00")],
    ...more,
  }) as OrderFact // what is read of it

const edit = (time: string): PastChange => ({
  updated_at: at(time),
  confirmed_at: at(time),
  actions: [{ action: "ITEM_ADD", updated_at: at(time), details: null }],
})

const emailChange = (time: string, old: string): PastChange => ({
  updated_at: at(time),
  confirmed_at: at(time),
  actions: [
    { action: "UPDATE_ORDER_PROPERTIES", details: { type: "email", old } },
  ],
})

/** Found again: dated by its own row. */
const placed = (found: OrderFact) => asPlaced(found, MADE)

describe("an order without a cart, as it was placed", () => {
  it("is as it stands where an event says that it was a draft until now", () => {
    expect(asPlaced(order(), at("10:29:00"))).toEqual({
      email: "today@example.com",
      amount: 252_890.49,
      currency_code: "usd",
    })
  })

  it("is what its first version and the address before its first change say", () => {
    expect(placed(order())).toEqual({
      email: "old@example.com",
      amount: 20,
      currency_code: "usd",
    })
  })

  it("is as it stands where nothing came after it", () => {
    expect(placed(order({ version: 1, changes: [] }))).toEqual({
      email: "today@example.com",
      amount: 252_890.49,
      currency_code: "usd",
    })
  })

  it("is as it stands where it was a draft until after its last change", () => {
    const begun = { ...edit("10:50:00"), confirmed_at: null }
    const converted = order({
      updated_at: at("10:40:00"),
      changes: [edit("10:30:00"), begun],
    })

    expect(placed(converted)).toEqual({
      email: "today@example.com",
      amount: 252_890.49,
      currency_code: "usd",
    })
  })

  it("leaves out what its rows no longer contain", () => {
    const completed = { status: "completed", updated_at: at("10:40:00") }

    expect(placed(order(completed))).toEqual({ email: null })
    expect(
      placed(order({ ...completed, changes: [edit("10:30:00")] }))
    ).toEqual({ email: "today@example.com" })
  })

  it("has the address from before a transfer that gave it another", () => {
    const transfer: PastChange = {
      updated_at: at("10:30:00"),
      confirmed_at: at("10:30:00"),
      actions: [
        {
          action: "TRANSFER_CUSTOMER",
          details: {
            original_email: "a@example.com",
            new_email: "b@example.com",
          },
        },
      ],
    }

    expect(placed(order({ changes: [transfer] })).email).toBe("a@example.com")
    expect(
      placed(order({ changes: [{ ...transfer, confirmed_at: null }] })).email
    ).toBe("today@example.com")
  })
})

describe("when an order was placed", () => {
  const cart = { id: "cart_1", email: null, customer_id: null }
  const paidAt = (time: string) => [
    {
      payments: [
        {
          provider_id: "pp_a",
          captures: [{ amount: 1, created_at: at(time) }],
        },
      ],
    },
  ]

  it("is before its payment, where a webhook completed the checkout", () => {
    const paid = order({ cart, payment_collections: paidAt("09:59:59.500") })

    expect(placedAt(paid, at("12:00:00"))).toEqual(at("09:59:59.499"))
  })

  it("is its own time where it was paid afterwards, or long before", () => {
    const later = order({ cart, payment_collections: paidAt("10:00:01") })
    const earlier = order({ cart, payment_collections: paidAt("09:30:00") })

    expect(placedAt(later, at("12:00:00"))).toEqual(MADE)
    expect(placedAt(earlier, at("12:00:00"))).toEqual(MADE)
  })

  it("is its own time where its payment was begun by an attempt that failed before", () => {
    const retried = order({
      cart,
      payment_collections: [
        { payments: [{ provider_id: "pp_a", created_at: at("09:59:00") }] },
      ],
    })

    expect(placedAt(retried, at("12:00:00"))).toEqual(MADE)
  })

  it("follows the attempt whose money was given back", () => {
    const captures = ["09:58:00", "09:59:59"].map((time) => ({
      amount: 1,
      created_at: at(time),
    }))
    const taken = order({
      cart,
      payment_collections: [{ payments: [{ provider_id: "pp_a", captures }] }],
    })

    expect(placedAt(taken, at("12:00:00"))).toEqual(at("09:59:58.999"))
  })

  it("is its own time where its money was taken after it, whatever an earlier attempt took", () => {
    const captures = ["09:59:00", "10:00:01"].map((time) => ({
      amount: 1,
      created_at: at(time),
    }))
    const retried = order({
      cart,
      payment_collections: [{ payments: [{ provider_id: "pp_a", captures }] }],
    })

    expect(placedAt(retried, at("12:00:00"))).toEqual(MADE)
  })

  it("is dated by the event where it was a draft, and by its own date where it was imported", () => {
    const of = (more: Partial<OrderFact>) =>
      placedAt(order(more), at("12:00:00"))

    expect(of({})).toEqual(at("12:00:00"))
    expect(of(imported)).toEqual(new Date(imported.created_at))
  })
})

it("names who took the money of the checkout, not of what came later", () => {
  const payment = (provider_id: string, time: string) => ({
    provider_id,
    created_at: at(time),
  })
  const of = (...payments: ReturnType<typeof payment>[]) =>
    providerAsPlaced(order({ payment_collections: [{ payments }] }), MADE)

  expect(of(payment("late", "15:00:00"), payment("first", "10:00:01"))).toBe(
    "first"
  )
  expect(of(payment("late", "15:00:00"))).toBeNull()
})

describe("an imported order", () => {
  it("is one whose date is not that of its id", () => {
    expect(isImported(imported)).toBe(true)
    expect(isImported({ id, created_at: at("10:00:01") })).toBe(false)
    expect(isImported({ ...imported, id: "order_1001" })).toBe(false)
  })

  it("was completed at its own date, if it came so", () => {
    expect(ownDate(imported, at("10:00:01"))).toEqual(
      new Date(imported.created_at)
    )
    expect(ownDate(imported, at("11:00:00"))).toEqual(at("11:00:00"))
    expect(ownDate({ id, created_at: MADE }, at("10:00:01"))).toEqual(
      at("10:00:01")
    )
  })
})
