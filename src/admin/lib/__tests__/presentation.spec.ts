import { catalog } from "../../../catalog"
import type { CatalogEntry } from "../../../types"
import en from "../../i18n/details/en"
import { DOMAINS, presentationOf, typeInWords, typesOf } from "../presentation"

it("gives a face to a type that nobody told it about", () => {
  expect(presentationOf("gift.wrapping_done").domain).toBe("system")
  expect(presentationOf("toString").domain).toBe("system")
  expect(typeInWords("gift.wrapping_done")).toBe("Gift wrapping done")
})

it("leaves no domain without types", () => {
  expect(DOMAINS.filter((domain) => typesOf(domain).length === 0)).toEqual([])
})

it("explains the problems that the catalog explains, in its words", () => {
  const entries: [string, CatalogEntry][] = Object.entries(catalog)
  const asShown = (type: string) => {
    const { problem } = presentationOf(type)
    return problem
      ? {
          cause: en.explain[`${problem}Cause`],
          next_step: en.explain[`${problem}Next`],
        }
      : undefined
  }

  expect(entries.map(([type]) => [type, asShown(type)])).toEqual(
    entries.map(([type, { explain }]) => [type, explain])
  )
})
