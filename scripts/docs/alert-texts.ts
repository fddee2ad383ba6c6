import { format, resolveConfig } from "prettier"

import { languages } from "../../src/admin/i18n/languages"
import { isKnownType, PRESENTATION } from "../../src/admin/lib/presentation"

const FOLDER = "src/telling/texts"

/**
 * What alerts say of each type, by file: the admin's own words, since the server may not import the
 * admin, and nobody should have to translate them twice. A text that a language lacks is English.
 */
export async function alertTexts(): Promise<Map<string, string>> {
  const english = await wordsOf("en")
  const files = await Promise.all(
    Object.keys(languages).map(
      async (language) =>
        [
          `${FOLDER}/${language}.ts`,
          await formatted(
            `export const ${language}: TypeTexts = ${JSON.stringify(textsOf(await wordsOf(language), english))}`
          ),
        ] as const
    )
  )

  return new Map(files)
}

type Words = {
  types: Partial<Record<string, string>>
  explain: Partial<Record<string, string>>
}

async function wordsOf(language: string): Promise<Words> {
  const known = languages[language]
  const [views, details] = await Promise.all([known?.views(), known?.details()])

  return {
    types: views?.default.types ?? {},
    explain: details?.default.explain ?? {},
  }
}

function textsOf(words: Words, english: Words): Record<string, string[]> {
  return Object.fromEntries(
    Object.keys(PRESENTATION)
      .filter(isKnownType)
      .flatMap((type) => {
        const { problem } = PRESENTATION[type]
        const explained = (end: string) =>
          words.explain[`${problem ?? ""}${end}`] ??
          english.explain[`${problem ?? ""}${end}`] ??
          ""

        return problem
          ? [
              [
                type,
                [
                  words.types[type] ?? english.types[type] ?? type,
                  explained("Cause"),
                  explained("Next"),
                ],
              ],
            ]
          : []
      })
  )
}

async function formatted(code: string): Promise<string> {
  const head = `import type { TypeTexts } from "./type-texts"

/** Written by \`npm run docs:events\` from the admin's texts. */
`

  return await format(head + code, {
    ...(await resolveConfig("package.json")),
    parser: "typescript",
  })
}
