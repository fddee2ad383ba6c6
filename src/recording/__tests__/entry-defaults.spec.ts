import { catalog } from "../../catalog"
import type { ActivityEntry, ActivityLevel } from "../../types"
import { defaultsOf } from "../entry-defaults"

const keyOf = (event_type: string, level: ActivityLevel, message = "m") =>
  defaultsOf(catalog, {}).attentionOf({
    event_type,
    level,
    message,
    order_id: null,
    payload: {},
  } as unknown as ActivityEntry).problem_key // what is read of a row

describe("the problem key of an entry that was given none", () => {
  it("is that of a warning of the shop's own: what comes each minute is one problem", () => {
    const key = keyOf("printer.paper_low", "warning", "Paper runs low: 12 left")

    expect(key).toEqual(expect.any(String))
    expect(
      keyOf("printer.paper_low", "warning", "Paper runs low: 9 left")
    ).toBe(key)
    expect(keyOf("printer.paper_low", "warning", "Out of ink")).not.toBe(key)
    expect(
      keyOf("printer.ink_low", "warning", "Paper runs low: 12 left")
    ).not.toBe(key)
  })

  it("is none of a warning of the catalog that only wants to be read, nor of what went well", () => {
    expect(keyOf("order.return_cancelled", "warning")).toBeUndefined()
    expect(keyOf("printer.paper_low", "info")).toBeUndefined()
  })
})
