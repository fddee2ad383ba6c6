import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { attentionOf } from "../../src/recording/attention-of"
import type { ActivityEntry, ActivityPayload } from "../../src/types"
import { repositoryRoot } from "../helpers/paths"
import { fail, failed } from "./problems/fail"
import type { Log } from "./problems/fail"

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

const succeed = (
  log: Log,
  order_id: string | null,
  options: { at?: Date; dedupe_key?: string } = {}
): Promise<ActivityEntry | null> =>
  log.logEvent("order.submitted", "Submitted", {
    order_id,
    ...(options.at ? { occurred_at: options.at } : {}),
    ...(options.dedupe_key ? { dedupe_key: options.dedupe_key } : {}),
    ...attentionOf(
      "order.submitted",
      { level: "info", resolves: [failed] },
      { order_id, payload: {} }
    ),
  })

/** The story as a person reads it: what, how often, and who closed it. */
const storyOf = async (log: Log, orderId: string) =>
  (await log.listForOrder(orderId)).map((entry) => [
    entry.event_type,
    entry.occurrences,
    entry.resolved_by,
  ])

const minutesAgo = (minutes: number): Date =>
  new Date(Date.now() - minutes * 60_000)

moduleIntegrationTestRunner<Log>({
  moduleName: "activity_log",
  cwd: repositoryRoot,
  resolve: "./src/modules/activity-log",
  testSuite: ({ service: log }) => {
    describe("a problem of an order", () => {
      it("supersedes the open one and counts on, each attempt a row", async () => {
        await fail(log, "order_1", { at: minutesAgo(3) })
        await fail(log, "order_1", { at: minutesAgo(2) })
        const third = await fail(log, "order_1", { at: minutesAgo(1) })

        const entries = await log.listForOrder("order_1")

        expect(await storyOf(log, "order_1")).toEqual([
          [failed, 1, "system"],
          [failed, 2, "system"],
          [failed, 3, null],
        ])
        expect(entries[1]?.resolved_by_entry_id).toBe(third?.id)
        expect(await log.countNeedingAttention()).toBe(1)
      })

      it("is not reopened where it is open in a later entry", async () => {
        const first = await fail(log, "order_1", { at: minutesAgo(3) })
        const second = await fail(log, "order_1", { at: minutesAgo(2) })
        await succeed(log, "order_1", { at: minutesAgo(1) })

        await log.reopen(second?.id ?? "")

        await expect(log.reopen(first?.id ?? "")).rejects.toMatchObject({
          type: "not_allowed",
        })
        expect(await log.countNeedingAttention()).toBe(1)
      })

      it("stays one open problem when twenty fail at once", async () => {
        await Promise.all(
          Array.from({ length: 20 }, () => fail(log, "order_1"))
        )

        const entries = await log.listForOrder("order_1")
        const counts = entries.map(({ occurrences }) => occurrences)

        expect(await log.countNeedingAttention()).toBe(1)
        expect(counts.sort((a, b) => a - b)).toEqual(
          Array.from({ length: 20 }, (_, index) => index + 1)
        )
      })

      it("is another problem with another cause", async () => {
        await fail(log, "order_1", { code: "out_of_stock" })
        await fail(log, "order_1", { code: "address_invalid" })

        expect(await log.countNeedingAttention()).toBe(2)
      })

      it("is closed by a later success, which names itself", async () => {
        await fail(log, "order_1", { code: "out_of_stock" })
        await fail(log, "order_1", { code: "address_invalid" })
        await fail(log, "order_2")

        const success = await succeed(log, "order_1")

        const problems = (await log.listForOrder("order_1")).slice(0, 2)
        expect(
          problems.map((entry) => [
            entry.resolved_by,
            entry.resolved_by_entry_id,
          ])
        ).toEqual([
          ["system", success?.id],
          ["system", success?.id],
        ])
        expect(await storyOf(log, "order_2")).toEqual([[failed, 1, null]])
      })

      it("is not closed by a success before it, nor by one told twice", async () => {
        await succeed(log, "order_1", { dedupe_key: "submission:1" })
        await fail(log, "order_1")
        await succeed(log, "order_1", { at: minutesAgo(5) })
        await succeed(log, "order_1", { dedupe_key: "submission:1" })

        expect(await log.countNeedingAttention()).toBe(1)
      })

      it("stays open where it came again after a success that was found late", async () => {
        await fail(log, "order_1", { at: minutesAgo(30) })
        await fail(log, "order_1", { at: minutesAgo(10) })

        await succeed(log, "order_1", { at: minutesAgo(20) })

        expect(await storyOf(log, "order_1")).toEqual([
          [failed, 1, "system"],
          ["order.submitted", 1, null],
          [failed, 2, null],
        ])
      })

      it("is closed where failure and success are written together", async () => {
        await Promise.all([
          fail(log, "order_1", { at: minutesAgo(1) }),
          succeed(log, "order_1"),
        ])

        expect(await log.countNeedingAttention()).toBe(0)
      })

      it("that comes back after it was closed is marked as a regression", async () => {
        const before = await fail(log, "order_1", { at: minutesAgo(2) })
        await log.resolve(before?.id ?? "", "user_anna")

        const again = await fail(log, "order_1", { at: minutesAgo(1) })

        expect(again).toMatchObject({
          occurrences: 1,
          resolved_at: null,
          payload: {
            regression_of: { id: before?.id, resolved_by: "user_anna" },
          },
        })
      })

      it("is one row where it is told twice", async () => {
        const options = {
          level: "error" as const,
          order_id: "order_1",
          dedupe_key: "failure:1",
          problem_key: "a|order_1||b",
        }
        const [one, other] = await Promise.all([
          log.logEvent(failed, "Failed", options),
          log.logEvent(failed, "Failed", options),
        ])
        const late = await log.logEvent(failed, "Failed", options)

        expect([other?.id, late?.id]).toEqual([one?.id, one?.id])
        expect(await storyOf(log, "order_1")).toEqual([[failed, 1, null]])
      })
    })

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

    describe("a shop's own problem that names no cause", () => {
      const fault = (message: string, order_id: string | null) =>
        log.logEvent("printer.fault", message, {
          level: "error",
          order_id,
          ...attentionOf(
            "printer.fault",
            { level: "error" },
            { order_id, payload: {}, message }
          ),
        })

      it.each(["order_1", null])(
        "is its message without the numbers, order: %s",
        async (order_id) => {
          await fault("Tray 1 jam", order_id)
          await fault("Fire in the hall", order_id)
          await fault("Tray 2 jam", order_id)

          const open = await log.listRecent({ attention: true })

          expect(
            open
              .map(({ message, occurrences }) => [message, occurrences])
              .sort()
          ).toEqual(
            order_id
              ? [
                  ["Fire in the hall", 1],
                  ["Tray 2 jam", 2],
                ]
              : [
                  ["Fire in the hall", 1],
                  ["Tray 1 jam", 2],
                ]
          )
        }
      )
    })
  },
})
