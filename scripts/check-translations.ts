import { untranslated } from "./translations/untranslated"

/** Lists the texts that are shown in English until somebody translates them. */
async function main(): Promise<number> {
  const lacking = Object.entries(await untranslated())
  const lines = lacking.flatMap(([language, keys]) => [
    `${language} lacks ${String(keys.length)} texts:`,
    ...keys.map((key) => `  ${key}`),
  ])

  process.stdout.write([...lines, ""].join("\n"))

  return lacking.length > 0 ? 1 : 0
}

void main().then((code) => {
  process.exitCode = code
})
