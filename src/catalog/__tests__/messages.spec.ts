import fc from "fast-check"

import { defaultsOf } from "../../recording/entry-defaults"
import { toStorablePayload } from "../../recording/storing/storable-payload"
import { announcements, catalog, recordedEvents } from ".."

const entries = Object.entries(catalog)

/** What is said where a value was not text, or not there. */
const NONSENSE = /undefined|null|NaN|\[object|\(\)|"" |  |Symbol|=>|native code/

const samples = entries.flatMap(([type, entry]) =>
  entry.samples.map((sample) => [type, entry.message(sample)])
)

it("says something of each sample", () => {
  expect(samples.filter(([, text]) => !text || NONSENSE.test(text))).toEqual([])
})

it("explains in plain words whatever needs attention, and nothing else", () => {
  const problems = entries.filter(([, { level }]) => level !== "info")
  const explained = entries.filter(([, { explain }]) => explain)

  expect(explained.map(([type]) => type)).toEqual(
    problems.map(([type]) => type)
  )
})

it.each(entries)("says something of %s without a payload", (_, entry) => {
  const text = entry.message({})

  expect(text).not.toMatch(NONSENSE)
  expect(text).toBe(text.trim())
  expect(text.length).toBeGreaterThan(4)
})

/** The names of all payload fields that any sample has: what messages read. */
const fields = [
  ...new Set(
    entries.flatMap(([, { samples: each }]) => each.flatMap(Object.keys))
  ),
  ...["cause", "attempt", "max_attempts", "subject", "days", "shipping_added"],
]

it.each(entries)(
  "says %s of whatever others send as its payload",
  (_, entry) => {
    const payloads = fc.record(
      Object.fromEntries(
        fields.map((field) => [
          field,
          fc.oneof(fc.anything(), fc.constant("constructor")),
        ])
      ),
      { requiredKeys: [] }
    )

    fc.assert(
      fc.property(payloads, (payload) => {
        // As recording hands it over: made storable first.
        const text = entry.message(toStorablePayload(payload))

        expect(typeof text).toBe("string")
        expect(text.length).toBeGreaterThan(4)
      }),
      { numRuns: 100 }
    )
  }
)

it.each<[keyof typeof catalog, Record<string, unknown>, string]>([
  [
    "order.void_failed",
    { provider: "Stripe" },
    "Payment via Stripe is still held",
  ],
  [
    "order.authorization_expiring",
    { provider: "Stripe" },
    "Authorization via Stripe ends soon and is not captured",
  ],
  ["order.return_requested", { items: [{ id: "i" }] }, "Return requested"],
  ["order.return_received", { received: "2", items: {} }, "Return received"],
  ["order.claim_created", { items: "two" }, "Claim opened"],
  ["order.exchange_created", { replacements: NaN }, "Exchange opened"],
  ["order.edit_confirmed", { added: {} }, "Order edited"],
  [
    "order.submitted",
    { external_id: {} },
    "Submitted to the fulfillment provider",
  ],
  ["order.email.sent", { template: {} }, "E-mail sent"],
  [
    "order.email.sent",
    { channel: "sms", to: "+441632960961" },
    "SMS sent to +441632960961",
  ],
  ["order.email.sent", { channel: "push" }, "Push message sent"],
  ["order.email.failed", { channel: "fax" }, "Fax failed"],
  [
    "order.shipped",
    { tracking_url: "https://dhl.example/A1", carrier: "DHL" },
    "Shipped via DHL — tracking: https://dhl.example/A1",
  ],
  [
    "order.tracking_updated",
    { tracking_number: "B1", previous_tracking_number: "B1" },
    "Tracking updated — tracking: B1",
  ],
  ["order.tracking_updated", { tracking_number: {} }, "Tracking updated"],
  [
    "order.transfer_accepted",
    { email: "gil@example.com", by_staff: true },
    "Order transferred to gil@example.com",
  ],
  ["order.email.failed", { template: {}, to: 5 }, "E-mail failed"],
  ["email.bounced", { template: [] }, "E-mail bounced"],
  ["order.updated", { field: "constructor" }, "Order details changed"],
  [
    "abandoned_cart.recovered",
    { display_id: {} },
    "Cart recovered — order placed",
  ],
  [
    "sync.completed",
    { counts: { a: "1", b: 2 } },
    "Product sync complete — 2 b",
  ],
  ["sync.completed", { counts: "many" }, "Product sync complete"],
  ["order.action_failed", { action: {} }, "Action failed"],
])("leaves out of %s what is no word: %j", (type, payload, text) => {
  expect(catalog[type].message(toStorablePayload(payload))).toBe(text)
})

it("says the level of what it knows, and info of all else", () => {
  const { levelOf } = defaultsOf(catalog, {})

  expect(
    ["order.payment_failed", "order.cancelled", "x.y", "constructor"].map(
      levelOf
    )
  ).toEqual(["error", "warning", "info", "info"])
})

it("closes only problems that it knows", () => {
  const unknown = entries.flatMap(([, { resolves = [] }]) =>
    resolves.filter((type) => catalog[type].level === "info")
  )

  expect(unknown).toEqual([])
})

it("listens to each event once", () => {
  expect(new Set(recordedEvents).size).toBe(recordedEvents.length)
  expect(recordedEvents).toEqual(
    expect.arrayContaining([...announcements.keys()])
  )
})

it.each(
  [...announcements].flatMap(([event, announced]) =>
    announced.map(({ type, source }) => [event, type, source] as const)
  )
)(
  "asks nothing of %s for %s where the event names nothing",
  (event, _, source) => {
    for (const data of [
      {},
      { id: null, order_id: {} },
      { id: "", return_id: [] },
    ]) {
      expect(source.events[event]?.(data)).toBeNull()
    }
  }
)
