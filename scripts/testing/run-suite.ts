import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"

import { startProcessGroup } from "./process-group"
import type { ProcessGroup } from "./process-group"
import { SUITES } from "./suites"
import type { SuiteName } from "./suites"
import { tallyOf } from "./tally"
import type { JestReport, Tally } from "./tally"

const REPORTS = join(process.cwd(), ".test", "reports")

/** Medusa's module runner imports modules by `import()`, which Jest allows only so. */
const NODE_WORDS = [
  "--experimental-vm-modules",
  "--disable-warning=ExperimentalWarning",
]

export type SuiteRun = {
  name: SuiteName
  jestArguments: string[]
  env: NodeJS.ProcessEnv
  /** Told at once, so that an interrupted run can stop it. */
  onStart: (group: ProcessGroup) => void
}

/** Runs the specs of one suite with Jest; answers how many went which way. */
export async function runSuite(run: SuiteRun): Promise<Tally> {
  const report = join(REPORTS, `${run.name}.json`)
  mkdirSync(REPORTS, { recursive: true })
  rmSync(report, { force: true })

  const group = startProcessGroup(
    process.execPath,
    [
      ...NODE_WORDS,
      require.resolve("jest/bin/jest"),
      ...jestWords(run, report),
    ],
    run.env
  )
  run.onStart(group)
  const exitCode = await group.finished

  return tallyOf(readReport(report), exitCode)
}

function jestWords({ name, jestArguments }: SuiteRun, report: string) {
  const { maxWorkers, testTimeoutSeconds } = SUITES[name]
  return [
    `--selectProjects=${name}`,
    `--maxWorkers=${String(maxWorkers)}`,
    `--testTimeout=${String(testTimeoutSeconds * 1000)}`,
    "--json",
    `--outputFile=${report}`,
    // With words of the user's own (`-t name`) a suite may well hold no match.
    ...(jestArguments.length > 0 ? ["--passWithNoTests"] : []),
    ...jestArguments,
  ]
}

function readReport(path: string): JestReport | null {
  if (!existsSync(path)) return null
  // Written by the Jest version that package-lock.json pins.
  return JSON.parse(readFileSync(path, "utf8")) as JestReport
}
