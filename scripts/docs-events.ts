import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

import { catalog } from "../src/catalog"
import { eventsPage } from "./docs/events-page"

const FILE = "docs/events.md"

/** `docs/events.md` from the catalog. With `--check` it only says whether the page is still true. */
function main(): number {
  const page = eventsPage(catalog)
  if (!process.argv.includes("--check")) {
    mkdirSync(dirname(FILE), { recursive: true })
    writeFileSync(FILE, page)
    return 0
  }

  if (existsSync(FILE) && readFileSync(FILE, "utf8") === page) return 0
  process.stdout.write(
    `${FILE} is not what the catalog says: npm run docs:events\n`
  )
  return 1
}

process.exitCode = main()
