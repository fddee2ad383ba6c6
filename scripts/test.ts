import { randomBytes } from "node:crypto"

import { parseArguments } from "./testing/arguments"
import { RUN_VARIABLE, killLeftOvers } from "./testing/left-overs"
import { missingNeed } from "./testing/needs"
import { preparing } from "./testing/preparing"
import type { ProcessGroup } from "./testing/process-group"
import { runSuite } from "./testing/run-suite"
import { specsOf } from "./testing/specs"
import { SUITES } from "./testing/suites"
import type { SuiteName } from "./testing/suites"
import { NOTHING, add, closingLine } from "./testing/tally"
import type { Tally } from "./testing/tally"

const run = randomBytes(4).toString("hex")
const { suites, jestArguments } = parseArguments(process.argv.slice(2))
const prepared = preparing(`activity_log_test_${run}_`, say)
let running: ProcessGroup | undefined
let isInterrupted = false

async function main(): Promise<void> {
  let tally = NOTHING
  for (const name of suites) {
    if (!isInterrupted) tally = add(tally, await resultOf(name))
  }
  await prepared.dispose()
  if (isInterrupted) return

  if (jestArguments.length > 0 && tally.passed + tally.failed === 0) {
    say(`no test matched ${jestArguments.join(" ")}`)
    tally = { ...tally, failed: 1 }
  }
  process.exitCode = tally.failed > 0 ? 1 : 0
  process.stdout.write(`\n${closingLine(tally)}\n`)
}

async function resultOf(name: SuiteName): Promise<Tally> {
  const { needs, prepares } = SUITES[name]
  const missing = missingNeed(needs)
  if (missing) return passOver(name, missing)

  try {
    const env = await prepared.prepare(prepares)
    if (isInterrupted) return NOTHING
    say(name)
    return await runSuite({
      name,
      jestArguments,
      env: { ...process.env, ...env, [RUN_VARIABLE]: run },
      onStart: (group) => (running = group),
    })
  } catch (error) {
    // A database that cannot be reached or a build that broke: the suite did
    // not run, and the others still should.
    if (!isInterrupted) say(`${name} could not run: ${messageOf(error)}`)
    return { ...NOTHING, failed: 1 }
  } finally {
    running = undefined
    killLeftOvers(run)
  }
}

/** On somebody's own machine a missing browser is no failure; in CI nothing may be left out. */
function passOver(name: SuiteName, reason: string): Tally {
  say(`${name} was not run: it ${reason}`)
  const specs = Math.max(1, specsOf(name).length)
  return process.env.CI === "true"
    ? { ...NOTHING, failed: specs }
    : { ...NOTHING, skipped: specs }
}

/** Ctrl-C: what runs is ended first, the database last. */
async function interrupt(): Promise<void> {
  if (isInterrupted) return
  isInterrupted = true
  process.exitCode = 130
  say("stopping")
  if (running) {
    // main() then goes on to its clean-up, and starts nothing more.
    await running.stop()
    return
  }
  await prepared.dispose()
  process.exit()
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void interrupt())
}
void main()
