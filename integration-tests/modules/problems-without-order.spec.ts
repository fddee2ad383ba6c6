import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { attentionOf } from "../../src/recording/attention-of"
import type { ActivityPayload } from "../../src/types"
import { repositoryRoot } from "../helpers/paths"
import { fail, type Log, minutesAgo, succeed } from "./problems/fail"

/** One fact, recorded by somebody who knows its cause or by somebody who does not. */
const tell = (log: Log, dedupe_key: string, payload: ActivityPayload) =>
  log.logEvent("sync.failed", "Product export failed", {
    level: "error",
    dedupe_key,
    payload,
    ...attentionOf(
      "sync.failed",
      { level: "error" },
      { order_id: null, payload }
    ),
  })

moduleIntegrationTestRunner<Log>({
  moduleName: "activity_log",
  cwd: repositoryRoot,
  resolve: "./src/modules/activity-log",
  testSuite: ({ service: log }) => {
    describe("a problem without an order", () => {
      it("counts on in one row and keeps the last twenty causes", async () => {
        for (let minute = 30; minute > 0; minute -= 1) {
          await fail(log, null, { at: minutesAgo(minute) })
        }

        const [entry, ...others] = await log.listRecent()
        const repeats = entry?.payload.repeats

        expect(others).toEqual([])
        expect(entry?.occurrences).toBe(30)
        expect(repeats).toHaveLength(20)
        expect(entry?.last_occurred_at?.getTime()).toBeGreaterThan(
          entry?.occurred_at.getTime() ?? 0
        )
      })

      it("counts each of twenty at once", async () => {
        await Promise.all(Array.from({ length: 20 }, () => fail(log, null)))

        const entries = await log.listRecent()

        expect(entries.map(({ occurrences }) => occurrences)).toEqual([20])
      })

      it("is counted once where two tell of it and name another cause", async () => {
        const known = { code: "QuotaExceeded" }
        await tell(log, "sync:1:failed", known)
        await tell(log, "sync:2:failed", known)
        const late = await tell(log, "sync:2:failed", { cause: "no room" })

        const entries = await log.listRecent()

        expect(entries.map(({ occurrences }) => occurrences)).toEqual([2])
        expect(late?.id).toBe(entries[0]?.id)
      })

      it("stays open where it was counted on after a success that was found late", async () => {
        await fail(log, null, { at: minutesAgo(30) })
        await fail(log, null, { at: minutesAgo(10) })

        await succeed(log, null, { at: minutesAgo(20) })
        expect(await log.countNeedingAttention()).toBe(1)

        await succeed(log, null, { at: minutesAgo(5) })
        expect(await log.countNeedingAttention()).toBe(0)
      })

      it("opens anew after it was closed", async () => {
        await fail(log, null, { at: minutesAgo(2) })
        await succeed(log, null, { at: minutesAgo(1) })
        await fail(log, null)

        const open = await log.listRecent({ attention: true })

        expect(open.map(({ occurrences }) => occurrences)).toEqual([1])
        expect(open[0]?.payload).toHaveProperty("regression_of")
      })
    })
  },
})
