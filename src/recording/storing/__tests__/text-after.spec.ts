import { textAfter } from "../text-after"

const bytes = (text: string) => Buffer.from(text, "utf8")

describe("textAfter", () => {
  it.each([
    ["order.payment_failed||abc|", "order.payment_failed||abc}"],
    ["a", "b"],
    ["\u{d7ff}", "\u{e000}"],
    ["é", "ê"],
    ["x\u{10ffff}", "y"],
  ])("of %j is %j", (prefix, after) => {
    expect(textAfter(prefix)).toBe(after)
  })

  it.each(["\u{10ffff}", ""])("is nothing for %j", (prefix) => {
    expect(textAfter(prefix)).toBeNull()
  })

  it("comes after whatever begins with the prefix, byte by byte", () => {
    const prefix = "printer.jammed|||"
    const after = bytes(textAfter(prefix) ?? "")

    for (const rest of ["", "paper", "é", "\u{ffff}", "\u{1f600}", "|||"]) {
      expect(bytes(prefix + rest).compare(after)).toBe(-1)
    }
  })
})
