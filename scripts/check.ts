import { spawnSync } from "node:child_process"

/**
 * Each part is an npm script, so that it can be run alone: `npm run check:lint`.
 * `check:package` builds, and comes before the parts that read the build: the
 * test store is typed by the package as it is published.
 */
const PARTS = [
  "check:lock",
  "check:format",
  "check:package",
  "check:types",
  "check:lint",
  "check:unused",
  "check:docs",
  "check:examples",
  "check:workflows",
  "check:circles",
  "check:links",
]

/** Runs every part, even after one failed: all that is wrong, in one go. */
function main(): number {
  const failed = PARTS.filter((part) => !passes(part))
  if (failed.length > 0) say(`\nfailed: ${failed.join(", ")}`)
  return failed.length > 0 ? 1 : 0
}

function passes(part: string): boolean {
  const started = performance.now()
  const run = spawnSync("npm", ["run", "--silent", part], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const passed = run.status === 0

  say(`${passed ? "ok  " : "FAIL"}  ${part.padEnd(16)} ${seconds} s`)
  if (!passed) say(`\n${run.stdout}${run.stderr}`.trimEnd() + "\n")
  return passed
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

process.exitCode = main()
