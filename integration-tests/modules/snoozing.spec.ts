import { useActivityLog } from "../helpers/use-activity-log"
import { fail } from "./problems/fail"

const DAY = 86_400_000
const tomorrow = () => new Date(Date.now() + DAY)

describe("problems that are snoozed, or somebody's", () => {
  const log = useActivityLog()

  /** One open problem of an order of its own. */
  const problem = async (order_id: string | null): Promise<string> =>
    (await fail(log.service, order_id))?.id ?? ""

  describe("snoozing", () => {
    it("lets a problem wait, twice as once, and ends", async () => {
      const id = await problem("order_1")
      const until = tomorrow()

      const snoozed = await log.service.snooze(id, until)
      const again = await log.service.snooze(id, until.toISOString())
      const awake = await log.service.snooze(id, null)

      expect(snoozed.snoozed_until).toEqual(until)
      expect(again).toEqual(snoozed)
      expect(awake).toMatchObject({ snoozed_until: null, resolved_at: null })
    })

    it.each([
      ["the past", () => new Date(Date.now() - 1000)],
      ["a text that is no date", () => "tomorrow"],
      ["for ever", () => new Date(Date.now() + 367 * DAY)],
      ["no date", () => new Date(NaN)],
    ])("refuses %s", async (_what, until) => {
      const id = await problem("order_1")

      await expect(log.service.snooze(id, until())).rejects.toMatchObject({
        type: "invalid_data",
        message: expect.stringContaining("at most a year ahead") as unknown,
      })
    })

    it.each(["snooze", "assign"] as const)(
      "refuses to %s what is unknown, of level info, or resolved",
      async (change) => {
        const info = await log.service.logEvent("a.b", "m")
        const resolved = await problem("order_1")
        await log.service.resolve(resolved)

        await expect(log.service[change]("nobody", null)).rejects.toMatchObject(
          { type: "not_found" }
        )
        for (const id of [info?.id ?? "", resolved]) {
          await expect(log.service[change](id, null)).rejects.toMatchObject({
            type: "invalid_data",
            message: expect.stringContaining(
              "Allowed: an open warning or error"
            ) as unknown,
          })
        }
      }
    )
  })

  describe("given a problem that is snoozed and Anna's", () => {
    const given = async (order_id: string | null) => {
      const id = await problem(order_id)
      await log.service.snooze(id, tomorrow())
      await log.service.assign(id, "user_anna")

      return id
    }

    it("when it comes again on its order, the new entry is awake and Anna's", async () => {
      const first = await given("order_1")

      const second = await fail(log.service, "order_1")

      expect(second).toMatchObject({
        snoozed_until: null,
        assigned_to: "user_anna",
        occurrences: 2,
      })
      expect(await log.service.retrieve(second?.id ?? "")).toMatchObject({
        snoozed_until: null,
        assigned_to: "user_anna",
      })
      expect((await log.service.retrieve(first)).resolved_at).not.toBeNull()
    })

    it("when it comes again without an order, its entry is awake and Anna's", async () => {
      const first = await given(null)

      const again = await fail(log.service, null)

      expect(again).toMatchObject({
        id: first,
        snoozed_until: null,
        assigned_to: "user_anna",
        occurrences: 2,
      })
    })

    it("when another problem of the order comes, it stays as it is", async () => {
      const first = await given("order_1")

      await fail(log.service, "order_1", { code: "address_invalid" })

      expect((await log.service.retrieve(first)).snoozed_until).not.toBeNull()
    })

    it("when it is resolved and opened again, it is awake, and still that person's", async () => {
      const first = await given("order_1")

      await log.service.resolve(first, "user_ben")
      const reopened = await log.service.reopen(first)

      expect(reopened.snoozed_until).toBeNull()
      expect(reopened.assigned_to).toBe("user_anna")
    })

    it("when all of its order are resolved, it is", async () => {
      await given("order_1")

      expect(await log.service.resolveAllForOrder("order_1")).toBe(1)
    })

    it("is on its order's timeline all the same", async () => {
      const first = await given("order_1")

      const [entry] = await log.service.listForOrder("order_1")

      expect(entry).toMatchObject({ id: first, assigned_to: "user_anna" })
    })
  })

  it("are changed in one go, those that are open and stand otherwise", async () => {
    const ids = [await problem("o1"), await problem("o2"), await problem("o3")]
    await log.service.resolve(ids[2] ?? "")
    const until = tomorrow()
    const { openProblems } = log.service

    expect(await openProblems.snoozeMany({ ids }, until)).toBe(2)
    expect(await openProblems.snoozeMany({ ids }, until)).toBe(0)
    expect(await openProblems.assignMany({ ids }, "user_anna")).toBe(2)
    expect(
      await openProblems.assignMany({ filter: { order_id: "o1" } }, null)
    ).toBe(1)
    expect(
      await openProblems.snoozeMany({ filter: { state: ["snoozed"] } }, null)
    ).toBe(2)
  })
})
