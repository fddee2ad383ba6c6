import { readFileSync } from "node:fs"

import { mistakesOf } from "./release/mistakes"
import { untranslated } from "./translations/untranslated"

const USAGE = "which tag? npm run release:check -- v0.2.0\n"

/** Refuses a release whose tag, version, changelog and translations do not agree. */
async function main(tag: string | undefined): Promise<number> {
  if (!tag) {
    process.stderr.write(USAGE)
    return 1
  }

  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as {
    version: string // npm refuses a package without one
  }
  const mistakes = mistakesOf({
    tag,
    version,
    changelog: readFileSync("CHANGELOG.md", "utf8"),
    untranslated: await untranslated(),
  })

  mistakes.forEach((mistake) => process.stderr.write(`${mistake}\n`))
  process.stdout.write(
    mistakes.length > 0
      ? `${tag} must not be released yet\n`
      : `${tag} can be released\n`
  )

  return mistakes.length > 0 ? 1 : 0
}

void main(process.argv[2] ?? process.env.GITHUB_REF_NAME).then(
  (code) => (process.exitCode = code)
)
