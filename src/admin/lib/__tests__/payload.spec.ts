import { nameInWords, payloadFields } from "../payload"

const lines = (payload: Record<string, unknown>, locale = "en-GB") =>
  payloadFields(payload, { locale, yes: "Yes", no: "No" }).map(
    ({ path, value }) => `${path.join(".")}: ${value}`
  )

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
      "items: Poster, Mug",
      "final: No",
      "refund: £43.00",
      "sent_at: 16 February 2026 at 14:23:05",
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

  it("reads what a shop owner asks for first, and ids last", () => {
    expect(
      lines({
        provider_id: "printify_printify",
        workflow: "create-fulfillment-workflow",
        press: "Heidelberg",
        items: [
          {
            title: "M / Black",
            sku: "shirt-m-black",
            quantity: 2,
            line_item_id: "ordli_1",
          },
          { title: "Poster", sku: "", quantity: 1 },
        ],
        order_items: [{ id: "ordli_1", quantity: 2 }],
        provider: "Printify",
        cause: "insufficient stock",
      })
    ).toEqual([
      "cause: insufficient stock",
      "provider: Printify",
      "items: 2 × M / Black (shirt-m-black), 1 × Poster",
      "press: Heidelberg",
      "workflow: create-fulfillment-workflow",
      "order_items: 2 × ordli_1",
      "provider_id: printify_printify",
    ])
  })

  it("names the errors behind an error in their own words", () => {
    const causes = [
      { name: "Error", message: "connect ECONNREFUSED", code: "ECONNREFUSED" },
      { name: "Error", message: "no route", code: null },
      { name: "Error", message: "card declined", code: "do_not_honor" },
    ]

    expect(lines({ error: { name: "FetchError", causes } })).toEqual([
      "error.name: FetchError",
      "error.causes: connect ECONNREFUSED, no route, card declined (do_not_honor)",
    ])
  })

  it("leaves alone what a shop means by names of ours", () => {
    expect(lines({ ids: ["a", "b"], repeats: 3 })).toEqual([
      "ids: a, b",
      "repeats: 3",
    ])
  })

  it("says how long something took, in the reader's language", () => {
    const payload = { duration_ms: 125_000, waited_ms: 6 * 3_600_000 }

    expect(lines(payload)).toEqual([
      "duration_ms: 2 mins 5 secs",
      "waited_ms: 6 hrs",
    ])
    expect(lines(payload, "de")).toEqual([
      "duration_ms: 2 Min. 5 Sek.",
      "waited_ms: 6 Std.",
    ])
  })

  it("joins two moments to the time between them", () => {
    const from = new Date(2026, 1, 16, 9, 12).toISOString()
    const to = new Date(2026, 1, 16, 9, 14).toISOString()

    expect(lines({ count: 3, from, to })).toEqual([
      "count: 3",
      expect.stringMatching(
        /^period: 16 February 2026\D+09:12:00\s–\s09:14:00$/
      ),
    ])
    expect(lines({ to: "jo@example.com" })).toEqual(["to: jo@example.com"])
  })

  it("names ids that led to no order like all other ids", () => {
    expect(
      lines({
        cart_id: "cart_1",
        ids: { cart: ["cart_1"], payment: ["pay_1"] },
      })
    ).toEqual(["cart_id: cart_1", "payment_id: pay_1"])
  })

  it("walks into objects and lists of objects, counting from one", () => {
    expect(
      lines({ tracking: [{ number: "1Z", url: "https://dhl.example/1Z" }] })
    ).toEqual([
      "tracking.1.number: 1Z",
      "tracking.1.url: https://dhl.example/1Z",
    ])
  })

  it("keeps equal values of two items, and of two sides", () => {
    expect(
      lines({
        items: [
          { sku: "A", size: 1 },
          { sku: "B", size: 1 },
        ],
        billing: { country: "DE" },
        shipping: { country: "DE" },
      }).sort()
    ).toEqual([
      "billing.country: DE",
      "items.1.size: 1",
      "items.1.sku: A",
      "items.2.size: 1",
      "items.2.sku: B",
      "shipping.country: DE",
    ])
  })

  it("leaves out in an item what the payload itself says", () => {
    expect(
      lines({
        carrier: "DHL",
        parcels: [{ carrier: "DHL" }, { carrier: "UPS" }],
      })
    ).toEqual(["carrier: DHL", "parcels.2.carrier: UPS"])
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
  expect(nameInWords("batch_number")).toBe("Batch number")
  expect(nameInWords("drying_ms")).toBe("Drying")
})
