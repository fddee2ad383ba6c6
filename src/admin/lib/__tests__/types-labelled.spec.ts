import de from "../../i18n/de"
import en from "../../i18n/en"
import { typesLabelled } from "../types-labelled"

const labels =
  (types: Partial<Record<string, string>> = {}) =>
  (type: string) =>
    types[type] ?? ""

describe("typesLabelled", () => {
  const english = { labelOf: labels(en.types), locale: "en-GB" }
  const german = { labelOf: labels(de.types), locale: "de" }

  it.each([
    ["bounced", english, ["email.bounced"]],
    ["  BOUNCED ", english, ["email.bounced"]],
    ["erstattung", german, ["order.refunded", "order.refund_failed"]],
    ["re", english, []],
    ["out of stock", english, []],
  ])("finds for %j", (q, { labelOf, locale }, expected) => {
    expect(typesLabelled(q, labelOf, locale)).toEqual(expected)
  })

  it("offers no more than can be read at a glance", () => {
    expect(typesLabelled("order", labels(en.types), "en-GB")).toHaveLength(6)
  })
})
