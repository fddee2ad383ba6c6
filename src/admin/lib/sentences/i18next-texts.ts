import type { Texts } from "./fill-in"

/** What is used of i18next, in any of its versions. */
type I18next = {
  t: (key: string, options: Record<string, unknown>) => unknown
}

/** The texts of one language, and of no other: a sentence is never half in English. */
export const i18nextTexts =
  (i18n: I18next, { language, ns }: { language: string; ns: string }): Texts =>
  (key, values) => {
    const section = key.includes("_") ? "countedSentences" : "sentences"
    const text = i18n.t(`${section}.${key}`, {
      ns,
      lngs: [language],
      replace: values,
      defaultValue: "",
    })
    return typeof text === "string" && text ? text : null
  }
