import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

import { catalog } from "../src/catalog"
import { alertTexts } from "./docs/alert-texts"
import { eventsPage } from "./docs/events-page"

/**
 * What is written of each type elsewhere: `docs/events.md` from the catalog, and the words of alerts
 * from those of the admin. With `--check` it only says whether they are still true.
 */
async function main(): Promise<number> {
  const pages = new Map([
    ["docs/events.md", eventsPage(catalog)],
    ...(await alertTexts()),
  ])

  if (!process.argv.includes("--check")) {
    for (const [file, page] of pages) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, page)
    }

    return 0
  }

  const old = [...pages].filter(
    ([file, page]) => !existsSync(file) || readFileSync(file, "utf8") !== page
  )

  for (const [file] of old) {
    process.stdout.write(`${file} is out of date: npm run docs:events\n`)
  }

  return old.length > 0 ? 1 : 0
}

void main().then((code) => {
  process.exitCode = code
})
