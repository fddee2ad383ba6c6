import { NoLockLeft } from "../../src/modules/activity-log/acting/locks"
import { until } from "../helpers/until"
import { useActivityLog } from "../helpers/use-activity-log"

describe("locks over all processes", () => {
  const log = useActivityLog()

  it("let one of twenty work, and are free when it ends", async () => {
    let working = 0
    let most = 0
    const work = async () => {
      working += 1
      most = Math.max(most, working)
      await log.query("select pg_sleep(0.2)")
      working -= 1
    }

    const held = await Promise.all(
      Array.from({ length: 20 }, () =>
        log.service.actionLocks.holding("payment:pay_1", work)
      )
    )

    expect(most).toBe(1)
    expect(held.some(({ isHeld }) => isHeld)).toBe(true)
    expect(await log.service.actionLocks.isHeld("payment:pay_1")).toBe(false)
  })

  it("say that they are held, and of which thing", async () => {
    const seen = await log.service.actionLocks.holding(
      "payment:pay_1",
      async () => [
        await log.service.actionLocks.isHeld("payment:pay_1"),
        await log.service.actionLocks.isHeld("payment:pay_2"),
      ]
    )

    expect(seen).toEqual({ isHeld: true, result: [true, false] })
  })

  it("say that none is left where all are held for long, and then nothing is done", async () => {
    let release = () => {}
    const isReleased = new Promise<void>((resolve) => (release = resolve))
    const names = Array.from({ length: 6 }, (_, n) => `payment:pay_${n}`)
    const held = names.map((name) =>
      log.service.actionLocks.holding(name, () => isReleased)
    )
    const work = jest.fn(() => Promise.resolve())

    const seventh = log.service.actionLocks.holding("payment:pay_7", work)

    // Looking takes none of them.
    await until(
      async () => (await log.service.actionLocks.heldOf(names)).size === 6,
      { what: "six to be held", timeoutMs: 5000 }
    )
    // Nor does what is searched for in the background.
    expect(
      await log.service.locks.holding("watching:money", () =>
        Promise.resolve("searched")
      )
    ).toEqual({ isHeld: true, result: "searched" })
    await expect(seventh).rejects.toBeInstanceOf(NoLockLeft)
    expect(work).not.toHaveBeenCalled()
    release()
    await Promise.all(held)
    expect(await log.service.actionLocks.isHeld("payment:pay_1")).toBe(false)
  }, 30_000)

  it("hand on what the work throws, and are free afterwards", async () => {
    const failing = log.service.actionLocks.holding("payment:pay_1", () =>
      Promise.reject(new Error("refused"))
    )

    await expect(failing).rejects.toThrow("refused")
    expect(await log.service.actionLocks.isHeld("payment:pay_1")).toBe(false)
  })
})

describe("a run over a group", () => {
  const log = useActivityLog()

  const created = (id: string) =>
    log.service.runs.create({
      id,
      action: "submit_again",
      group_key: "order.submission_failed|unavailable",
      entry_ids: ["actlog_1", "actlog_2", "actlog_3"],
      input: { confirm: true },
      actor: { type: "user", id: "user_1" },
    })

  it("begins each entry once, and none before the last has ended", async () => {
    const { runs } = log.service
    await created("actrun_1")

    const begun = [
      await runs.beginNext("actrun_1"),
      await runs.beginNext("actrun_1"),
    ]
    await runs.endEntry("actrun_1", "succeeded", null)
    const next = await Promise.all([
      runs.beginNext("actrun_1"),
      runs.beginNext("actrun_1"),
    ])

    expect(begun).toEqual(["actlog_1", null])
    expect(next.filter(Boolean)).toEqual(["actlog_2"])
  })

  it("counts failures of one cause in a row; a success between ends the row, what is skipped does not", async () => {
    const { runs } = log.service
    await created("actrun_2")
    const counts = []

    for (const [outcome, cause] of [
      ["failed", "unavailable"],
      ["skipped", null],
      ["failed", "unavailable"],
      ["failed", "other"],
      ["succeeded", null],
      ["failed", "other"],
    ] as const) {
      const run = await runs.endEntry("actrun_2", outcome, cause)
      counts.push(run.failures_in_a_row)
    }

    expect(counts).toEqual([1, 1, 2, 1, 0, 1])
  })

  it("that was stopped begins nothing more, and does not come back", async () => {
    const { runs } = log.service
    await created("actrun_3")

    const isStopped = await runs.end("actrun_3", "stopped", "Stopped by Anna")
    const isCompleted = await runs.end("actrun_3", "completed")

    expect([isStopped, isCompleted]).toEqual([true, false])
    expect(await runs.beginNext("actrun_3")).toBeNull()
    expect(await runs.retrieve("actrun_3")).toMatchObject({
      state: "stopped",
      stopped_because: "Stopped by Anna",
    })
    expect(await runs.prune(new Date(Date.now() + 60_000))).toBe(1)
    await expect(runs.retrieve("actrun_none")).rejects.toThrow("No run")
  })
})
