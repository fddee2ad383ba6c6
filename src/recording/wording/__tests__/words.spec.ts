import { actorOf } from "../medusa-ids"
import { toBusEvent } from "../../bus-event"
import { carrierOf } from "../carrier"
import { formatMoney, moneyOf, moneyWords } from "../money"
import { providerName } from "../provider-name"
import { countOf, spoken, withCause, withDetail, word, words } from "../words"

it.each([
  [43, "gbp", "£43.00"],
  [43.5, "USD", "$43.50"],
  [1234.5, "eur", "€1,234.50"],
  [1500, "jpy", "¥1,500"],
  [1.2345, "kwd", "KWD 1.235"],
  [-5, "gbp", "-£5.00"],
  [0, "gbp", "£0.00"],
  [7, "points", "7 POINTS"],
])("says %d %s as %s", (amount, currency_code, text) => {
  // Intl puts a no-break space between a code and its number.
  expect(formatMoney({ amount, currency_code }).replace(/\s/g, " ")).toBe(text)
})

it.each<[unknown, string | null, object | null]>([
  [43, "GBP", { amount: 43, currency_code: "gbp" }],
  ["43.5", "gbp", { amount: 43.5, currency_code: "gbp" }],
  [{ valueOf: () => 5 }, "gbp", { amount: 5, currency_code: "gbp" }],
  [{ value: "28", precision: 20 }, "gbp", { amount: 28, currency_code: "gbp" }],
  [0, "gbp", { amount: 0, currency_code: "gbp" }],
  [null, "gbp", null],
  [undefined, "gbp", null],
  ["much", "gbp", null],
  [43, null, null],
])("reads the money %p in %p", (amount, currency, money) => {
  expect(moneyOf(amount, currency)).toEqual(money)
})

it.each<[string | null | undefined, string | null]>([
  ["pp_stripe_stripe", "Stripe"],
  ["pp_stripe-ideal_stripe", "Stripe Ideal"],
  ["pp_system_default", "manual payment"],
  ["manual_manual", "manual fulfillment"],
  ["printify_printify", "Printify"],
  ["shipstation_main", "ShipStation"],
  ["acme", "Acme"],
  ["pp_", null],
  ["_", null],
  ["", null],
  [null, null],
  [undefined, null],
  ["constructor_x", "Constructor"],
  ["pp_toString_x", "ToString"],
])("calls the provider %p %p", (id, name) => {
  expect(providerName(id)).toBe(name)
})

it("takes the shop's own names, by id before identifier", () => {
  const names = { pp_acme_main: "Acme Pay", acme: "Acme Ltd", stripe: "Card" }

  expect(
    ["pp_acme_main", "acme_eu", "pp_stripe_stripe"].map((id) =>
      providerName(id, names)
    )
  ).toEqual(["Acme Pay", "Acme Ltd", "Card"])
})

it.each<[string | null | undefined, object | null]>([
  ["user_01", { type: "user", id: "user_01" }],
  ["apk_01", { type: "api-key", id: "apk_01" }],
  ["cus_01", { type: "customer", id: "cus_01" }],
  ["order_01", null],
  ["constructor_1", null],
  ["__proto___1", null],
  ["", null],
  [null, null],
  [undefined, null],
])("reads the actor %p", (id, actor) => {
  expect(actorOf(id)).toEqual(actor)
})

it.each<[Parameters<typeof carrierOf>[0], string | null]>([
  [{ data: { carrier: "DHL Express" } }, "DHL Express"],
  [{ data: { carrier_name: "Evri" } }, "Evri"],
  [{ data: null, metadata: { carrier: "Bike" } }, "Bike"],
  [{ data: { carrier: "" }, metadata: { carrier: 5 } }, null],
  [{ tracking_url: "https://www.dhl.com/track?id=1" }, "DHL"],
  [{ tracking_url: "https://track.dpd.co.uk/1" }, "DPD"],
  [{ tracking_url: "https://www.royalmail.com/x" }, "Royal Mail"],
  [{ tracking_url: "https://www.groups.com/x" }, null],
  [{ tracking_url: "https://notdhl.example.com" }, null],
  [{ tracking_url: "#" }, null],
  [{ tracking_number: "1Z999AA10123456784" }, "UPS"],
  [{ tracking_number: "JD01" }, null],
  [{}, null],
])("finds the carrier of %j", (parcel, carrier) => {
  expect(carrierOf(parcel)).toBe(carrier)
})

it("joins what is known and leaves out what is not", () => {
  expect(words("Captured", "", null, undefined, false, "via Stripe")).toBe(
    "Captured via Stripe"
  )
  expect([word("via", "Stripe"), word("via", null), word("via", "")]).toEqual([
    "via Stripe",
    "",
    "",
  ])
  expect([withDetail("A", "b"), withDetail("A", "")]).toEqual(["A — b", "A"])
  expect([withCause("A", "b"), withCause("A", null)]).toEqual(["A: b", "A"])
  expect(moneyWords({ amount: 43, currency_code: "gbp" })).toBe("£43.00")
  expect(moneyWords({ amount: 43 })).toBe("")
  expect([spoken("a"), spoken(5), spoken({}), spoken(null)]).toEqual([
    "a",
    "5",
    "",
    "",
  ])
})

it.each([
  [1, "1 item"],
  [0, "0 items"],
  [1204, "1,204 items"],
])("counts %d", (count, text) => {
  expect(countOf(count, "item")).toBe(text)
})

it.each<[unknown, unknown, object]>([
  [{ id: "o" }, "2026-02-16T10:00:00Z", { id: "o" }],
  [{ id: "o" }, new Date("2026-02-16T10:00:00Z"), { id: "o" }],
  ["so_bare", "2026-02-16T10:00:00Z", {}],
  [[{ id: "o" }], "2026-02-16T10:00:00Z", {}],
  [null, "2026-02-16T10:00:00Z", {}],
])("reads a bus message with data %j", (data, created_at, expected) => {
  expect(toBusEvent({ name: "x.y", data, metadata: { created_at } })).toEqual({
    name: "x.y",
    data: expected,
    createdAt: new Date("2026-02-16T10:00:00Z"),
  })
})

it.each([undefined, {}, { created_at: "nonsense" }])(
  "takes now where a bus message has no time: %j",
  (metadata) => {
    const { createdAt } = toBusEvent({ name: "x.y", data: {}, metadata })

    expect(Number.isNaN(createdAt.getTime())).toBe(false)
  }
)
