import en from "../../src/admin/i18n/en"
import { languages } from "../../src/admin/i18n/languages"

/** Of each language the texts that it still lacks: `{ de: ["types.order.shipped"] }`. A release refuses them. */
export async function untranslated(): Promise<Record<string, string[]>> {
  const wanted = keysOf(en)
  const lacking = await Promise.all(
    Object.entries(languages).map(async ([language, load]) => {
      const known = new Set(keysOf((await load()).default))
      return [language, wanted.filter((key) => !known.has(key))] as const
    })
  )

  return Object.fromEntries(lacking.filter(([, keys]) => keys.length > 0))
}

/** `section.key` of each text, without those that bend with a number. */
function keysOf(texts: object): string[] {
  return Object.entries(texts)
    .filter(([section]) => section !== "counted")
    .flatMap(([section, keys]: [string, object]) =>
      Object.keys(keys).map((key) => `${section}.${key}`)
    )
}
