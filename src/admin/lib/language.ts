/**
 * The dashboard names languages `ptBR` and `zhCN`; `Intl` wants `pt-BR`.
 *
 * English is written the British way, "16 Feb" and "14:23": an order's story
 * is read by day and hour, and 24 hours leave no doubt in a narrow column.
 * Arabic keeps the digits that the rest of the dashboard shows.
 */
export const toLocale = (language: string): string => {
  const known: Record<string, string> = {
    en: "en-GB",
    ar: "ar-u-nu-latn",
  }
  return known[language] ?? language.replace(/^(\w\w)(\w\w)$/, "$1-$2")
}

/**
 * Which form of its words a number takes: `one`, `few`, … Asked of `Intl` here,
 * since i18next 23 hands it the dashboard's `ptBR` and `zhCN`, which are no
 * locales, and finds no form at all.
 */
export const pluralForm = (count: number, locale: string): string =>
  rulesOf(locale).select(count)

const known = new Map<string, Intl.PluralRules>()

const rulesOf = (locale: string): Intl.PluralRules => {
  const rules = known.get(locale) ?? new Intl.PluralRules(locale)
  known.set(locale, rules)
  return rules
}

/**
 * The language of somebody else's words. Providers of payments, parcels and
 * e-mails speak English to machines; of words in another script nobody knows
 * more than that English is wrong, which an empty `lang` says.
 */
export const quoteLanguage = (words: string): string =>
  /\p{L}/u.test(words.replace(/\p{Script=Latin}/gu, "")) ? "" : "en"
