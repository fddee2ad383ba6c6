import type { AdminActivityType } from "../../../types"
import { plain } from "../sentences/runs"
import { definedSentence } from "../sentences/defined"
import { definedType, learnTypes, ownText, textIn } from "../defined-types"
import { iconOf } from "../icons"
import { presentationOf } from "../presentation"

const gift: AdminActivityType = {
  type: "gift.wrapped",
  level: "info",
  label: { en: "Wrapped", ptBR: "Embrulhado" },
  icon: "Gift",
  message: { en: "Wrapped in {ribbon}", de: "Verpackt in {ribbon}" },
  explain: null,
  actions: [],
}

const said = (payload: Record<string, unknown>, locale: string) => {
  const runs = definedSentence({ event_type: "gift.wrapped", payload }, locale)
  return runs && plain(runs)
}

beforeAll(() => learnTypes([gift]))

it("keeps what it learnt first, however often it is answered", () => {
  learnTypes([{ ...gift, icon: "Bolt" }])

  expect(definedType("gift.wrapped")).toBe(gift)
})

it.each([
  ["pt-BR", "Embrulhado"],
  ["en-GB", "Wrapped"],
  ["ar-u-nu-latn", "Wrapped"],
])("finds a text for %s", (locale, expected) => {
  expect(textIn(gift.label, locale)).toBe(expected)
})

it("does not take English for a language that is not there", () => {
  expect(ownText(gift.label, "de")).toBeUndefined()
})

it.each([
  ["the value of a field", { ribbon: "red" }, "Verpackt in red"],
  ["a number", { ribbon: 3 }, "Verpackt in 3"],
  ["no value that is neither", { ribbon: { a: 1 } }, "Verpackt in {ribbon}"],
  ["no second placeholder", { ribbon: "{ribbon}" }, "Verpackt in {ribbon}"],
])("puts %s into the sentence", (_, payload, expected) => {
  expect(said(payload, "de")).toBe(expected)
})

it("has no sentence in a language that is not there", () => {
  expect(said({ ribbon: "red" }, "fr")).toBeNull()
})

it("has the icon that was declared, and that of unknown types else", () => {
  expect(iconOf("gift.wrapped")).not.toBe(presentationOf("gift.wrapped").icon)
  expect(iconOf("gift.lost")).toBe(presentationOf("gift.lost").icon)
})
