import details from "../../src/admin/i18n/details/en"
import en from "../../src/admin/i18n/en"
import sentences from "../../src/admin/i18n/sentences/en"
import { FALLBACK, languages } from "../../src/admin/i18n/languages"
import { toLocale } from "../../src/admin/lib/language"

type Sections = Record<string, Partial<Record<string, string>> | undefined>

/** Of each language the texts that it still lacks: `{ de: ["types.order.shipped"] }`. A release refuses them. */
export async function untranslated(): Promise<Record<string, string[]>> {
  const lacking = await Promise.all(
    Object.entries(languages)
      .filter(([language]) => language !== FALLBACK)
      .map(async ([language, parts]) => {
        const views = (await parts.views()).default
        const words = (await parts.details()).default
        const said = (await parts.sentences()).default
        return [
          language,
          missingIn(language, { ...views, ...words, ...said }),
        ] as const
      })
  )

  return Object.fromEntries(lacking.filter(([, keys]) => keys.length > 0))
}

/** Keys of English texts, `section.key`, for which a translation has none. */
export function missingIn(language: string, translation: Sections): string[] {
  const { counted, countedSentences, ...plain } = {
    ...en,
    ...details,
    ...sentences,
  }
  const wanted = [
    ...Object.entries(plain).flatMap(([section, texts]) =>
      Object.keys(texts).map((key) => [section, key] as const)
    ),
    ...Object.entries({ counted, countedSentences }).flatMap(
      ([section, texts]) =>
        countedKeys(texts).flatMap((key) =>
          pluralForms(language).map(
            (form) => [section, `${key}_${form}`] as const
          )
        )
    ),
  ]

  return wanted
    .filter(([section, key]) => !translation[section]?.[key])
    .map((path) => path.join("."))
}

/** Texts with a number in them, without the endings of their forms. */
export function countedKeys(counted: object): string[] {
  return [
    ...new Set(Object.keys(counted).map((key) => key.split("_")[0] ?? key)),
  ]
}

/** Forms that the language has for numbers, those for millions aside. */
export function pluralForms(language: string): string[] {
  const forms = new Intl.PluralRules(toLocale(language)).resolvedOptions()
    .pluralCategories
  const isForMillions = ["es", "fr", "it", "ptBR"].includes(language)

  return isForMillions ? forms.filter((form) => form !== "many") : forms
}
