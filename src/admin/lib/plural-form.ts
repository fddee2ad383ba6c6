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
