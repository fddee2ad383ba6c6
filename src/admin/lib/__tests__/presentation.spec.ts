import { DOMAINS, presentationOf, typeInWords, typesOf } from "../presentation"

it("gives a face to a type that nobody told it about", () => {
  expect(presentationOf("gift.wrapping_done").domain).toBe("system")
  expect(presentationOf("toString").domain).toBe("system")
  expect(typeInWords("gift.wrapping_done")).toBe("Gift wrapping done")
})

it("leaves no domain without types", () => {
  expect(DOMAINS.filter((domain) => typesOf(domain).length === 0)).toEqual([])
})
