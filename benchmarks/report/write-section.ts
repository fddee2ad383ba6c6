import fs from "node:fs"
import path from "node:path"
import { repositoryRoot } from "../../integration-tests/helpers/paths"

const page = path.join(repositoryRoot, "docs/benchmarks.md")

const TITLE = `# Benchmarks

Each number is a ratio within one run on one machine: what takes how many milliseconds is the machine's own affair.
`

/** What a benchmark wrote there; empty where it never ran. */
export function readSection(name: string): string {
  const [, rest = ""] = pageText().split(`<!-- ${name} -->`)

  return rest.split(`<!-- /${name} -->`)[0] ?? ""
}

/** Puts a benchmark's section into docs/benchmarks.md, in place of what it wrote there before. */
export function writeSection(name: string, markdown: string): void {
  const begin = `<!-- ${name} -->`
  const end = `<!-- /${name} -->`
  const section = `${begin}\n\n${markdown.trim()}\n\n${end}\n`
  const text = pageText()
  const [before = "", rest] = text.split(begin)

  fs.writeFileSync(
    page,
    rest === undefined
      ? `${text.trimEnd()}\n\n${section}`
      : `${before}${section}\n${(rest.split(end)[1] ?? "").trimStart()}`.trimEnd() +
          "\n"
  )
}

function pageText(): string {
  return fs.existsSync(page) ? fs.readFileSync(page, "utf8") : TITLE
}
