import { nameInWords, payloadFields } from "../payload"

const lines = (payload: Record<string, unknown>) =>
  payloadFields(payload, "en-GB").map(({ name, value }) => `${name}: ${value}`)

describe("payloadFields", () => {
  it("reads plain values, money, dates and lists", () => {
    const occurred = new Date(2026, 1, 16, 14, 23, 5).toISOString()

    expect(
      lines({
        provider: "Printify",
        attempt: 2,
        final: false,
        refund: { amount: 43, currency_code: "gbp" },
        sent_at: occurred,
        items: ["Poster", "Mug"],
      })
    ).toEqual([
      "provider: Printify",
      "attempt: 2",
      "final: false",
      "refund: £43.00",
      "sent_at: 16 February 2026 at 14:23:05",
      "items: Poster, Mug",
    ])
  })

  it("joins an amount with its currency and says nothing twice", () => {
    expect(
      lines({
        tracking_number: "1Z9",
        amount: 43,
        currency_code: "gbp",
        trackings: [{ tracking_number: "1Z9" }, { tracking_number: "1Z8" }],
      })
    ).toEqual([
      "amount: £43.00",
      "tracking_number: 1Z9",
      "trackings.2.tracking_number: 1Z8",
    ])
  })

  it("walks into objects and lists of objects, counting from one", () => {
    expect(
      lines({ tracking: [{ number: "1Z", url: "https://dhl.example/1Z" }] })
    ).toEqual([
      "tracking.1.number: 1Z",
      "tracking.1.url: https://dhl.example/1Z",
    ])
  })

  it("leaves out what says nothing", () => {
    expect(lines({ a: null, b: "", c: {}, d: [], e: undefined, f: 0 })).toEqual(
      ["f: 0"]
    )
  })

  it("stops where nobody would read on", () => {
    expect(lines({ a: { b: { c: { d: { e: 1 } } } } })).toEqual([
      'a.b.c: {"d":{"e":1}}',
    ])
    expect(
      lines(
        Object.fromEntries(Array.from({ length: 99 }, (_, i) => [`k${i}`, i]))
      )
    ).toHaveLength(40)
  })

  it("shows money of a currency that nobody knows", () => {
    expect(lines({ total: { amount: 5, currency_code: "points" } })).toEqual([
      "total: 5 points",
    ])
  })
})

it("puts names into words", () => {
  expect(nameInWords("tracking_number")).toBe("Tracking number")
})
