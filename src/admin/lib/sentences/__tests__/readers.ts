import { catalog } from "../../../../catalog"
import type { ActivityPayload } from "../../../../types"
import { languages } from "../../../i18n/languages"
import { dashboardI18n } from "../../__tests__/dashboard-i18n"
import { toLocale } from "../../language"
import { createReader, type Reader } from "../create-reader"
import { i18nextTexts } from "../i18next-texts"

export const languageNames = Object.keys(languages)

/** Messages are stored in American English. */
export const localeOf = (language: string): string =>
  language === "en" ? "en-US" : toLocale(language)

/** A reader of one language, as the views make it. */
export const readerOf = async (language: string): Promise<Reader> => {
  const i18n = await dashboardI18n()
  for (const name of ["en", language]) {
    const file = await languages[name]?.sentences()
    i18n.addResourceBundle(name, "reader", file?.default ?? {})
  }
  const english = await languages.en?.sentences()
  i18n.addResourceBundle("en", "stored", english?.default ?? {})

  return createReader({
    reader: {
      texts: i18nextTexts(i18n, { language, ns: "reader" }),
      locale: localeOf(language),
    },
    stored: {
      texts: i18nextTexts(i18n, { language: "en", ns: "stored" }),
      locale: "en-US",
    },
  })
}

/** An entry as the catalog words it. */
export const entryOf = (
  event_type: keyof typeof catalog,
  payload: ActivityPayload
) => ({ event_type, payload, message: catalog[event_type].message(payload) })

/** One for each payload that the catalog shows. */
export const samples = Object.entries(catalog).flatMap(([type, entry]) =>
  entry.samples.map(
    (payload) => entryOf(type as keyof typeof catalog, payload) // its own keys
  )
)
