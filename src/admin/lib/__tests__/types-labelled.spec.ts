import de from "../../i18n/de"
import en from "../../i18n/en"
import { learnTypes } from "../defined-types"
import { otherTypes, typesLabelled } from "../types-labelled"

const labels =
  (types: Partial<Record<string, string>> = {}) =>
  (type: string) =>
    types[type] ?? ""

describe("typesLabelled", () => {
  const english = { labelOf: labels(en.types), locale: "en-GB", seen: [] }
  const german = { labelOf: labels(de.types), locale: "de", seen: [] }

  it.each([
    ["bounced", english, ["email.bounced"]],
    ["  BOUNCED ", english, ["email.bounced"]],
    ["erstattung", german, ["order.refunded", "order.refund_failed"]],
    ["re", english, []],
    ["out of stock", english, []],
  ])("finds for %j", (q, how, expected) => {
    expect(typesLabelled(q, how)).toEqual(expected)
  })

  it("finds a type that nobody declared, once a row of it was shown", () => {
    const how = {
      labelOf: labels({ "printer.paper_low": "Printer paper low" }),
      locale: "en-GB",
    }

    expect([
      typesLabelled("paper", { ...how, seen: [] }),
      typesLabelled("paper", { ...how, seen: ["printer.paper_low"] }),
    ]).toEqual([[], ["printer.paper_low"]])
  })

  it("offers no more than can be read at a glance", () => {
    expect(typesLabelled("order", english)).toHaveLength(6)
  })
})

describe("types that are not the log's own", () => {
  it("are those that the server knows of and those that were seen, each once, as far as the API takes them", () => {
    const label = { en: "Points" }
    learnTypes([
      {
        type: "loyalty.points",
        level: "info",
        label,
        icon: null,
        message: label,
        explain: null,
        actions: [],
      },
    ])

    expect(
      otherTypes([
        "order.shipped",
        "printer.paper_low",
        "loyalty.points",
        "printify:order:created",
        "Bad type!",
        "gift",
      ])
    ).toEqual(["loyalty.points", "printer.paper_low", "gift"])
  })
})
