/** How many tests went which way. */
export type Tally = { passed: number; failed: number; skipped: number }

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 }

export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/** `12 passed, 0 failed`; what was skipped is said only where something was. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const line = `${String(passed)} passed, ${String(failed)} failed`
  return skipped > 0 ? `${line}, ${String(skipped)} skipped` : line
}

/** What Jest writes with `--json`, as far as we read it. */
export type JestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  /** Spec files that could not even be loaded: they hold tests that did not run. */
  numRuntimeErrorTestSuites: number
}

/**
 * A run that ended badly without a failed test (it crashed, or its clean-up
 * threw) counts as one failure: silence must not pass for success.
 */
export function tallyOf(report: JestReport | null, exitCode: number): Tally {
  const failed =
    (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 0)
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}
