import { createRequire } from "node:module"

/** What of i18next the specs use. */
type I18n = {
  createInstance(): I18n
  init(options: object): Promise<unknown>
  addResourceBundle(language: string, ns: string, texts: object): unknown
  t(key: string, options: Record<string, unknown>): unknown
}

/** i18next in the version that the dashboard brings, which is another than that of the repository's root. */
export const dashboardI18n = async (): Promise<I18n> => {
  const dashboard = createRequire(
    require.resolve("@medusajs/dashboard/package.json")
  )
  const i18n = (dashboard("i18next") as I18n).createInstance() // read by the names above, all of which it has
  await i18n.init({
    lng: "en",
    fallbackLng: "en",
    interpolation: { escapeValue: false },
    resources: {},
  })
  return i18n
}
