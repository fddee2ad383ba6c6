import { spawnSync } from "node:child_process"
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs"
import { join } from "node:path"

import { examplesInComments, examplesInMarkdown } from "./docs/examples"
import type { Example } from "./docs/examples"

const FOLDER = join(".test", "examples")
const PAGES = ["README.md", "CONTRIBUTING.md", ...filesIn("docs", /\.md$/)]
const SOURCES = filesIn("src", /\.tsx?$/)

/**
 * Compiles every example of README, docs and TSDoc against the package as it is built: whoever
 * copies one gets what compiles. Wants a build (`npm run build`).
 */
function main(): number {
  const examples = [
    ...read(PAGES, examplesInMarkdown),
    ...read(SOURCES, examplesInComments),
  ]

  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  examples.forEach(write)
  writeFileSync(
    join(FOLDER, "tsconfig.json"),
    JSON.stringify({
      extends: "../../tsconfig.json",
      compilerOptions: {
        noEmit: true,
        declaration: false,
        rootDir: "../..",
        // `await` at the top, as in a script.
        module: "NodeNext",
        moduleResolution: "NodeNext",
        moduleDetection: "force",
        target: "ES2022",
      },
      include: ["*.mts", "../../scripts/docs/example-globals.d.ts"],
    })
  )

  const { status, stdout } = spawnSync(
    "tsc",
    ["--pretty", "false", "-p", join(FOLDER, "tsconfig.json")],
    { encoding: "utf8" }
  )

  process.stdout.write(withPlaces(stdout, examples))

  return status ?? 1
}

function read(
  files: string[],
  find: (file: string, text: string) => Example[]
): Example[] {
  return files.flatMap((file) => find(file, readFileSync(file, "utf8")))
}

function filesIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file))
}

function nameOf(index: number): string {
  return `example-${String(index + 1)}.mts`
}

function write({ code }: Example, index: number): void {
  writeFileSync(join(FOLDER, nameOf(index)), `${code}\nexport {}\n`)
}

/** The compiler names files that nobody wrote: their lines are those of the page again. */
function withPlaces(output: string, examples: Example[]): string {
  return output.replace(/\S*example-(\d+)\.mts/g, (name, number: string) => {
    const example = examples[Number(number) - 1]

    return example ? `${example.file}:${String(example.line)} (${name})` : name
  })
}

process.exitCode = main()
