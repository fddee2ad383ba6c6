import {
  closeRecovered,
  keepFailing,
} from "../../src/watching/overdue-jobs/job-recovery"
import { useActivityLog } from "../helpers/use-activity-log"

const JOB = { workflow: "job-nightly-report", name: "nightly-report" }

const at = (minute: number) =>
  new Date(Date.UTC(2026, 1, 16, 10, 0) + minute * 60_000)

describe("a job that failed", () => {
  const log = useActivityLog()

  const failure = async (minute: number, cause: string, action = JOB.name) => {
    await log.service.logEvent(
      "system.action_failed",
      `"${action}" failed: ${cause}`,
      { payload: { action, cause }, occurred_at: at(minute) }
    )
  }

  const open = async () => {
    const entries = await log.service.listRecent({ attention: true })

    return entries.map(({ message }) => message).sort()
  }

  /** A run that begins at one minute and fails at another. */
  const failed = (began: number, now: number) =>
    keepFailing(log.service, JOB, { began: at(began), now: at(now) })

  beforeEach(async () => {
    await log.query("truncate activity_log_state")
    await failure(5, "one order is unknown")
    await failure(11, "no more room")
    await failure(11, "no more room", "daily-report")
    await failed(10, 12)
    await failure(21, "connection refused")
    await failed(20, 22)
  })

  it("is over when a later run ends well: all that was recorded since its runs fail, and nothing else", async () => {
    await closeRecovered(log.service, JOB, at(30))

    expect(await open()).toEqual([
      '"daily-report" failed: no more room',
      '"nightly-report" failed: one order is unknown',
    ])
  })

  it("is not over by a run that had begun before it failed, and is by the next one", async () => {
    const before = await open()

    await closeRecovered(log.service, JOB, at(21))
    expect(await open()).toEqual(before)

    await closeRecovered(log.service, JOB, at(31))
    expect(await open()).toHaveLength(2)
  })

  it("closes nothing once it is over: what a run records that ends well stays", async () => {
    await closeRecovered(log.service, JOB, at(30))
    await failure(41, "one order is unknown once more")

    await closeRecovered(log.service, JOB, at(50))

    expect(await open()).toContain(
      '"nightly-report" failed: one order is unknown once more'
    )
  })
})
