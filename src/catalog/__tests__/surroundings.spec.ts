import { bounceEntry } from "../bounce"
import { emailSubject, emailWords, toRecipient } from "../email-kind"
import { orderIdOf, type NotificationFact } from "../facts/notification"
import { syncEntries } from "../sync"

const notification = (given: Partial<NotificationFact>): NotificationFact => ({
  id: "noti_1",
  to: "ada@example.com",
  channel: "email",
  template: null,
  trigger_type: null,
  resource_type: null,
  resource_id: null,
  data: null,
  status: "success",
  provider_id: null,
  external_id: null,
  created_at: null,
  updated_at: null,
  ...given,
})

describe("the order of a notification", () => {
  it.each([
    [{ resource_type: "order", resource_id: "order_1" }, "order_1"],
    [{ resource_type: "Order", resource_id: "order_1" }, "order_1"],
    [{ data: { order_id: "order_1" } }, "order_1"],
    [{ data: { order: { id: "order_1", more: {} } } }, "order_1"],
    [
      {
        resource_type: "customer",
        resource_id: "cus_1",
        data: { order_id: "order_1" },
      },
      "order_1",
    ],
    [{ related: [{ order_id: "order_1" }] }, "order_1"],
    [
      {
        related: [
          { payment: { payment_collection: { order: { id: "order_1" } } } },
        ],
      },
      "order_1",
    ],
    [{ data: { order_id: 12, order: "order_1" } }, null],
    [{}, null],
  ] satisfies [Partial<NotificationFact>, string | null][])(
    "of %j is %s",
    (given, orderId) => {
      expect(orderIdOf(notification(given))).toBe(orderId)
    }
  )
})

describe("words for payloads that anybody may send", () => {
  it.each([
    [{}, "E-mail"],
    [{ channel: "sms" }, "SMS"],
    [{ template: "return-label" }, '"return-label"'],
    [{ kind: "shipping" as const, template: "x" }, "Shipping notification"],
  ])("says of %j: %s", (payload, expected) => {
    expect(emailWords(payload)).toBe(expected)
  })

  it("names the channel where it is no e-mail", () => {
    expect(toRecipient({ channel: "sms", to: "+44" })).toBe("by SMS to +44")
    expect(toRecipient({ channel: "email", to: "a@b.c" })).toBe("to a@b.c")
  })

  it("bounces whatever the payload lacks", () => {
    expect(bounceEntry.message({})).toBe("E-mail bounced")
    expect(bounceEntry.message({ bounce: "nonsense", to: "a@b.c" })).toBe(
      "E-mail bounced: a@b.c"
    )
  })

  it("says how long a run was waited for in the unit that fits", () => {
    const stalled = syncEntries["sync.stalled"]

    expect(stalled.message({ waited_ms: 6 * 3_600_000 })).toMatch(
      /after 6 hours$/
    )
    expect(stalled.message({ waited_ms: 90 * 60_000 })).toMatch(
      /after 90 minutes$/
    )
    expect(stalled.message({ waited_ms: 24 * 3_600_000 })).toMatch(
      /after 1 day$/
    )
    expect(stalled.message({})).toMatch(/after 1 minute$/)
  })
})

it("names a problem without the person", () => {
  const subject = emailSubject({ kind: "confirmation", to: "Ada@Example.com" })

  expect(subject).toBe(
    emailSubject({ kind: "confirmation", to: "ada@example.com" })
  )
  expect(subject).not.toMatch(/ada/i)
  expect(emailSubject({ kind: "shipping", to: "ada@example.com" })).not.toBe(
    subject
  )
  expect(emailSubject({})).toBeNull()
})
