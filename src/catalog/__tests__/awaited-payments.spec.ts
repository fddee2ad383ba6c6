import { recordEvent } from "../../recording/record-event"
import { recorderOf } from "../../recording/__tests__/recorder-of"
import { awaitedKey, awaitedSession } from "../facts/payment-session"

const session = {
  id: "payses_1",
  provider_id: "pp_bank",
  status: "authorized",
  amount: 43,
  currency_code: "gbp",
  created_at: "2026-02-16T09:59:00Z",
  authorized_at: "2026-02-16T10:00:01Z",
}

it.each([
  ["authorized at checkout", {}, false],
  ["pending at checkout", { status: "pending", authorized_at: null }, false],
  [
    "put off at checkout",
    { status: "pending_authorization", authorized_at: null },
    true,
  ],
  [
    "authorized while a slow checkout still ran",
    { authorized_at: "2026-02-16T10:01:59Z" },
    false,
  ],
  ["authorized a day later", { authorized_at: "2026-02-17T10:00:00Z" }, true],
  [
    "begun later, for an edit",
    {
      created_at: "2026-02-17T09:00:00Z",
      authorized_at: "2026-02-17T10:00:00Z",
    },
    false,
  ],
])("knows whether a payment is awaited: %s", (_, given, isAwaited) => {
  const order = {
    created_at: "2026-02-16T10:00:00Z",
    payment_collections: [{ payment_sessions: [{ ...session, ...given }] }],
  }

  expect(awaitedSession(order) !== null).toBe(isAwaited)
})

describe("a payment session that was updated", () => {
  const authorized = {
    payment_session: [
      {
        ...session,
        payment: { id: "pay_1", captured_at: null },
        payment_collection: { order: { id: "order_1" } },
      },
    ],
  }

  const logged = async (known: string[]) => {
    const world = recorderOf(authorized, {
      occurredAt: async (key) => (known.includes(key) ? new Date(0) : null),
    })
    await recordEvent(
      {
        name: "payment.payment-session.updated",
        data: { id: "payses_1" },
        createdAt: new Date(0),
      },
      world.recorder
    )

    return world
  }

  it("costs a checkout no look into Medusa", async () => {
    const { queries, logged: entries } = await logged([])

    expect({ queries, entries }).toEqual({ queries: [], entries: [] })
  })

  it("is an authorization where the log awaits it", async () => {
    const { logged: entries } = await logged([awaitedKey("payses_1")])

    expect(entries.map(([type, message]) => `${type}: ${message}`)).toEqual([
      "order.payment_authorized: Payment authorized — £43.00 via pp_bank",
    ])
  })
})
