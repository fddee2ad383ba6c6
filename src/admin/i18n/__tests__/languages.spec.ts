import {
  countedKeys,
  pluralForms,
} from "../../../../scripts/translations/untranslated"
import { PRESENTATION } from "../../lib/presentation"
import details from "../details/en"
import en from "../en"
import menus from "../index"
import { languages, NAMESPACE } from "../languages"

type Section = Record<string, string>

/** `section.key` → text, the numbered forms aside. */
const plainTexts = (texts: object): Section =>
  Object.fromEntries(
    Object.entries(texts as Record<string, Section>)
      .filter(([section]) => section !== "counted")
      .flatMap(([section, keys]) =>
        Object.entries(keys).map(([key, text]) => [`${section}.${key}`, text])
      )
  )

const placeholders = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort()

const loadAll = async () =>
  Promise.all(
    Object.entries(languages).map(async ([name, { views, details }]) => {
      const texts = { ...(await views()).default, ...(await details()).default }
      return [name, texts] as const
    })
  )

it("speaks twelve languages, by the names that the dashboard gives them", () => {
  expect(Object.keys(languages).sort()).toEqual([
    "ar",
    "de",
    "en",
    "es",
    "fr",
    "he",
    "it",
    "ja",
    "nl",
    "pl",
    "ptBR",
    "zhCN",
  ])
})

it("has no text that English has not", async () => {
  const expected = Object.keys(plainTexts({ ...en, ...details }))

  for (const [name, texts] of await loadAll()) {
    const unknown = Object.keys(plainTexts(texts)).filter(
      (key) => !expected.includes(key)
    )
    expect([name, unknown]).toEqual([name, []])
  }
})

it("leaves no text empty and keeps what is filled in", async () => {
  const source = plainTexts({ ...en, ...details })

  for (const [name, texts] of await loadAll()) {
    for (const [key, text] of Object.entries(plainTexts(texts))) {
      expect([name, key, text.trim() === ""]).toEqual([name, key, false])
      expect([name, key, placeholders(text)]).toEqual([
        name,
        key,
        placeholders(source[key] ?? ""),
      ])
    }
  }
})

it("has all forms for numbers of a text or none, as the language bends them", async () => {
  for (const [name, { counted = {} }] of await loadAll()) {
    const expected = countedKeys(counted).flatMap((key) =>
      pluralForms(name).map((form) => `${key}_${form}`)
    )

    expect([name, Object.keys(counted).sort()]).toEqual([name, expected.sort()])
    expect(countedKeys(en.counted)).toEqual(
      expect.arrayContaining(countedKeys(counted))
    )
  }
})

it("puts the same word into the main menu at start", async () => {
  const start = menus as Record<string, Record<string, unknown>>

  for (const [name, texts] of await loadAll()) {
    expect([name, start[name]?.[NAMESPACE]]).toEqual([name, { nav: texts.nav }])
  }
})

it("has a label for each type and no other", () => {
  expect(Object.keys(en.types).sort()).toEqual(Object.keys(PRESENTATION).sort())
})

it.each(["ar", "he"])(
  "keeps the sign of an order's number before the number where words are read from right to left: %s",
  async (name) => {
    const language = languages[name]
    const files = await Promise.all([language?.views(), language?.sentences()])
    const numbered = files
      .flatMap((file) => Object.values(plainTexts(file?.default ?? {})))
      .filter((text) => text.includes("#{{number}}"))

    // A mark from left to right on both sides, since the number may be isolated.
    expect(numbered.length).toBeGreaterThan(2)
    expect(
      numbered.filter((text) => !text.includes("\u200e#{{number}}\u200e"))
    ).toEqual([])
  }
)
