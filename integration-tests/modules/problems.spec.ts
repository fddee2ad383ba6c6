import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { attentionOf } from "../../src/recording/attention-of"
import { repositoryRoot } from "../helpers/paths"
import { fail, failed, type Log, minutesAgo, succeed } from "./problems/fail"

/** The story as a person reads it: what, how often, and who closed it. */
const storyOf = async (log: Log, orderId: string) =>
  (await log.listForOrder(orderId)).map((entry) => [
    entry.event_type,
    entry.occurrences,
    entry.resolved_by,
  ])

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
