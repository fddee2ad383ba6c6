import { NOTHING, add, closingLine, tallyOf } from "../tally"

const report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
}

describe("the closing line", () => {
  it("says what passed and failed", () => {
    expect(closingLine({ passed: 2, failed: 1, skipped: 0 })).toBe(
      "2 passed, 1 failed"
    )
  })

  it("names what was skipped only where something was", () => {
    expect(closingLine({ passed: 2, failed: 0, skipped: 4 })).toBe(
      "2 passed, 0 failed, 4 skipped"
    )
  })
})

describe("a tally", () => {
  it("counts a spec file that could not be loaded as a failure", () => {
    const broken = { ...report, numRuntimeErrorTestSuites: 1 }

    expect(tallyOf(broken, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
  })

  it("counts a run that ended badly without a failed test as a failure", () => {
    expect(tallyOf(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 })
    expect(tallyOf(null, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it("adds up over suites", () => {
    const one = tallyOf(report, 0)

    expect(add(add(NOTHING, one), one).passed).toBe(6)
  })
})
