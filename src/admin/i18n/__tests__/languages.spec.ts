import { toLocale } from "../../lib/locale"
import { PRESENTATION } from "../../lib/presentation"
import details from "../details/en"
import en from "../en"
import menus from "../index"
import { languages, NAMESPACE } from "../languages"

const COUNTED = ["attention", "selected", "resolved", "orders", "entries"]

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

/** Forms that the language bends words into, those for millions aside. */
const pluralForms = (language: string) => {
  const forms = new Intl.PluralRules(toLocale(language)).resolvedOptions()
    .pluralCategories
  const isForMillions = ["es", "fr", "it", "ptBR"].includes(language)
  return isForMillions ? forms.filter((form) => form !== "many") : forms
}

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

it("misses no text in any language and has none too many", async () => {
  const expected = Object.keys(plainTexts({ ...en, ...details })).sort()

  for (const [name, texts] of await loadAll()) {
    expect([name, Object.keys(plainTexts(texts)).sort()]).toEqual([
      name,
      expected,
    ])
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

it("has the numbered forms of each language, no more and no less", async () => {
  for (const [name, texts] of await loadAll()) {
    const expected = COUNTED.flatMap((key) =>
      pluralForms(name).map((form) => `${key}_${form}`)
    )

    expect([name, Object.keys(texts.counted).sort()]).toEqual([
      name,
      expected.sort(),
    ])
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
