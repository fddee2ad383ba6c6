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
