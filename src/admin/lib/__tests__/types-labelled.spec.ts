import de from "../../i18n/de"
import en from "../../i18n/en"
import { typesLabelled } from "../types-labelled"

const labels =
  (types: Partial<Record<string, string>> = {}) =>
  (type: string) =>
    types[type] ?? ""

describe("typesLabelled", () => {
  it.each([
    ["bounced", en.types, "en-GB", ["email.bounced"]],
    ["  BOUNCED ", en.types, "en-GB", ["email.bounced"]],
    ["erstattung", de.types, "de", ["order.refunded", "order.refund_failed"]],
    ["re", en.types, "en-GB", []],
    ["out of stock", en.types, "en-GB", []],
  ])("finds for %j", (q, types, locale, expected) => {
    expect(typesLabelled(q, labels(types), locale)).toEqual(expected)
  })

  it("offers no more than can be read at a glance", () => {
    expect(typesLabelled("order", labels(en.types), "en-GB")).toHaveLength(6)
  })
})
