import type { LogEventOptions } from "../../../types"
import { eraseFrom, type Person } from "../erase-person"
import { toEntryRow } from "../../entry-row"

const person: Person = {
  names: ["ann@x.com", "cus_1", "Ann Lee"],
  orderIds: ["order_1"],
  customerIds: ["cus_1"],
}

const entry = ({
  message = "A call",
  event_type = "support.called",
  ...options
}: LogEventOptions & { message?: string; event_type?: string }) =>
  toEntryRow(
    { event_type, message, options },
    { id: "actlog_1", now: new Date(0) }
  )

describe("erasing a person from an entry", () => {
  it("finds whole names only", () => {
    const erased = eraseFrom(
      entry({
        message:
          "ANN@x.com, joann@x.com, ann@x.com.au, ann@x.com. Ann Lee, Joann Lee, Ann Leeds",
      }),
      person
    )

    expect(erased?.message).toBe(
      "[erased], joann@x.com, ann@x.com.au, [erased]. [erased], Joann Lee, Ann Leeds"
    )
  })

  it.each([
    ["as a person wrote it", { note: "Tall, in a hat" }],
    ["edited", { note: "Tall, in a hat", first_note: "Small", pinned: true }],
    ["as the shop's own code wrote it", {}],
  ])("takes a note on their order as a whole: %s", (_what, payload) => {
    const note = {
      event_type: "order.note",
      message: "Tall, in a hat",
      payload,
    }

    const theirs = eraseFrom(entry({ ...note, order_id: "order_1" }), person)

    expect(theirs?.message).toBe("[erased]")
    expect(JSON.stringify(theirs)).not.toMatch(/tall|small/i)
    expect(
      eraseFrom(entry({ ...note, order_id: "order_2" }), person)
    ).toBeNull()
  })

  it("leaves of a note that its author has removed who removed it", () => {
    const removed = entry({
      event_type: "order.note",
      order_id: "order_1",
      message: "Note removed by Anna Quill",
      payload: { removed_at: "2026-02-16T10:00:00.000Z" },
    })

    expect(eraseFrom(removed, person)).toBeNull()
  })

  it("takes everything personal from their own orders, at any depth", () => {
    const erased = eraseFrom(
      entry({
        order_id: "order_1",
        message: "Sent to other@y.com",
        payload: {
          to: "other@y.com",
          amount: 3,
          currency_code: "gbp",
          items: [{ name: "For Ann", quantity: 2 }],
          phone: null,
        },
      }),
      person
    )

    expect(erased).toMatchObject({
      message: "Sent to [erased]",
      payload: {
        to: "[erased]",
        amount: 3,
        currency_code: "gbp",
        items: [{ name: "[erased]", quantity: 2 }],
        phone: null,
      },
    })
  })

  it.each([
    "address",
    "shipping_address",
    "billingAddress",
    "street",
    "province",
    "zip",
    "postalCode",
    "country_code",
    "phone_number",
    "firstName",
    "last-name",
    "customer_name",
    "recipient",
  ])("takes what stands under %s on their own orders", (key) => {
    const theirs = entry({ order_id: "order_1", payload: { [key]: "Elm 7" } })

    expect(eraseFrom(theirs, person)?.payload).toEqual({ [key]: "[erased]" })
  })

  it.each([
    "address_id",
    "customer_id",
    "provider_name",
    "file_name",
    "email_template",
    "shipping_method",
    "total",
    "tracking_number",
  ])("keeps what stands under %s", (key) => {
    const theirs = entry({ order_id: "order_1", payload: { [key]: "Elm 7" } })

    expect(eraseFrom(theirs, person)).toBeNull()
  })

  it("takes an address of several fields as far as it is personal", () => {
    const theirs = entry({
      order_id: "order_1",
      payload: { shippingAddress: { street: "Elm 7", zip: "1", id: "addr_1" } },
    })

    expect(JSON.stringify(eraseFrom(theirs, person)?.payload)).not.toMatch(
      /Elm/
    )
  })

  it("finds an address as links have it", () => {
    const others = entry({
      message: "https://u/?e=ann%40x.com&f=joann%40x.com",
    })

    expect(eraseFrom(others, person)?.message).toBe(
      "https://u/?e=[erased]&f=joann%40x.com"
    )
  })

  it("takes what a message quotes of it, in whole words", () => {
    const erased = eraseFrom(
      entry({
        order_id: "order_1",
        message: "Refunded £3.00 — Goodwill: Her cat (Ada) ate it.",
        payload: {
          reason: "Goodwill",
          note: "Her cat (Ada) ate it.",
          items: [{ name: "fund" }],
        },
      }),
      person
    )

    expect(erased?.message).toBe("Refunded £3.00 — Goodwill: [erased]")
  })

  it("forgets them as actor, and keeps other actors", () => {
    const theirs = entry({
      actor: { type: "customer", id: "cus_1", label: "Ann Lee" },
      payload: { actor_email: "other@y.com" },
    })
    const others = entry({
      order_id: "order_1",
      message: "ann@x.com",
      actor: { type: "user", id: "user_1", label: "Anna Quill" },
    })
    const called = entry({
      actor: { type: "system", id: null, label: "for Ann Lee" },
    })

    expect(eraseFrom(theirs, person)).toMatchObject({
      actor_id: null,
      actor_label: null,
      payload: { actor_email: "[erased]" },
    })
    expect(eraseFrom(others, person)).toMatchObject({
      actor_id: "user_1",
      actor_label: "Anna Quill",
    })
    expect(eraseFrom(called, person)?.actor_label).toBe("for [erased]")
  })

  it("keeps natural keys distinct", () => {
    const keyOf = (dedupe_key: string) =>
      eraseFrom(entry({ message: "ann@x.com", dedupe_key }), person)?.dedupe_key

    expect(keyOf("call:ann@x.com:1")).not.toContain("ann")
    expect(keyOf("call:ann@x.com:1")).not.toBe(keyOf("call:ann@x.com:2"))
  })

  it("makes each key that it changes the entry's own, whatever stands there already", () => {
    const keyOf = (id: string, dedupe_key: string) =>
      eraseFrom({ ...entry({ message: "ann@x.com", dedupe_key }), id }, person)
        ?.dedupe_key

    const keys = [
      keyOf("actlog_1", "call:ann@x.com"),
      keyOf("actlog_2", "call:ann@x.com"),
      keyOf("actlog_3", "call:ANN@x.com"),
    ]

    expect(new Set(keys).size).toBe(3)
    expect(keyOf("actlog_4", "call:1")).toBe("call:1")
  })

  it("gives a key its entry's id once, however many people are erased from it", () => {
    const bob = { names: ["bob@x.com"], orderIds: [], customerIds: [] }
    const both = entry({ dedupe_key: "call:ann@x.com:bob@x.com" })

    const withoutAnn = { ...both, ...eraseFrom(both, person) }
    const withoutBoth = eraseFrom(withoutAnn, bob)

    expect(withoutBoth?.dedupe_key).toMatch(
      /^call:[\w-]{16}:[\w-]{16}#actlog_1$/
    )
  })

  it("leaves alone what does not name them", () => {
    expect(eraseFrom(entry({ message: "joann@x.com" }), person)).toBeNull()
  })
})
