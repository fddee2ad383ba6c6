import { spawnSync } from "node:child_process"
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { withMedusa } from "./canary/with-medusa"
import type { Manifest } from "./canary/with-medusa"

/** What tells first that a new Medusa is another one: our rules, the table, what the engine hands to us. */
const RUNS = [
  ["unit", "modules"],
  ["http", "failures"],
]

/**
 * Runs the suites that depend on Medusa's inside against another version of it, in a copy of the
 * repository: `npm run canary -- preview`, `npm run canary -- 2.22.0`.
 */
function main(wanted: string | undefined): number {
  if (!wanted) {
    process.stderr.write("which version? npm run canary -- 2.22.0\n")
    return 1
  }

  const version = ask("version", `@medusajs/medusa@${wanted}`)
  const ui = ask("dependencies.@medusajs/ui", `@medusajs/dashboard@${version}`)
  const folder = mkdtempSync(join(tmpdir(), "activity-log-canary-"))

  try {
    process.stdout.write(`Medusa ${version} in ${folder}\n`)
    copyTo(folder)
    rewrite(join(folder, "package.json"), { version, ui })
    rewrite(join(folder, "integration-tests/store/package.json"), {
      version,
      ui,
    })
    // What was locked is the version before.
    rmSync(join(folder, "package-lock.json"))

    return [
      ["install", "--no-audit", "--no-fund"],
      ...RUNS.map((suites) => ["test", "--", ...suites]),
    ].reduce((failed, words) => failed || npm(words, folder), 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The tracked files alone: no build, no databases, no modules. */
function copyTo(folder: string): void {
  const { stdout } = spawnSync("git", ["ls-files", "-z"], { encoding: "utf8" })

  for (const file of stdout.split("\0").filter(Boolean)) {
    cpSync(file, join(folder, file))
  }
}

function rewrite(
  file: string,
  versions: { version: string; ui: string }
): void {
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Manifest // npm's own format

  writeFileSync(file, JSON.stringify(withMedusa(manifest, versions), null, 2))
}

function ask(field: string, name: string): string {
  const { stdout, stderr, status } = spawnSync("npm", ["view", name, field], {
    encoding: "utf8",
  })

  // A tag may lead to several versions; npm then writes one a line, the newest last.
  const answer = stdout.trim().split("\n").at(-1)?.split(" ").at(-1)

  if (status !== 0 || !answer) {
    throw new Error(`npm knows no ${field} of ${name}: ${stderr}`)
  }

  return answer.replaceAll("'", "")
}

function npm(words: string[], cwd: string): number {
  return spawnSync("npm", words, { cwd, stdio: "inherit" }).status ?? 1
}

process.exitCode = main(process.argv[2])
