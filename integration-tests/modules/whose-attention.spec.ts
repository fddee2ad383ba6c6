import type { ActivityFilter } from "../../src/types"
import { needingAttentionOf } from "../../src/modules/activity-log/reading/needing-attention"
import { useActivityLog } from "../helpers/use-activity-log"
import { fail } from "./problems/fail"

const user = (id: string) => ({ type: "user" as const, id })

describe("whose attention a problem needs", () => {
  const log = useActivityLog()

  /** One open problem of an order of its own. */
  const problem = async (order_id: string): Promise<string> =>
    (await fail(log.service, order_id))?.id ?? ""

  /** As the badge, the list and the groups say it: of a user, or of nobody in particular. */
  const countsOf = async (userId: string | null) => {
    const filter: ActivityFilter = {
      attention: true,
      ...needingAttentionOf(
        userId ? user(userId) : { type: "api-key", id: "apk_1" }
      ),
    }
    const groups = await log.service.listAttentionGroups(filter)

    return [
      await log.service.countNeedingAttention(userId),
      (await log.service.listRecent(filter)).length,
      (await log.service.countMatching(filter)).count,
      groups.reduce((sum, { entries }) => sum + entries, 0),
      (await log.service.ordersNeedingAttention(userId)).count,
    ]
  }

  const all = (count: number): number[] => [count, count, count, count, count]

  it.each<{
    given: string
    is: { snoozed_until?: string; assigned_to?: string }
    anna: number
    key: number
  }>([
    { given: "an open problem", is: {}, anna: 1, key: 1 },
    {
      given: "a snoozed one",
      is: { snoozed_until: "1 day" },
      anna: 0,
      key: 0,
    },
    {
      given: "one whose snooze is over",
      is: { snoozed_until: "-1 second" },
      anna: 1,
      key: 1,
    },
    { given: "Anna's", is: { assigned_to: "user_anna" }, anna: 1, key: 1 },
    { given: "Ben's", is: { assigned_to: "user_ben" }, anna: 0, key: 1 },
    {
      given: "Anna's that is snoozed",
      is: { assigned_to: "user_anna", snoozed_until: "1 day" },
      anna: 0,
      key: 0,
    },
    {
      given: "Anna's whose snooze is over",
      is: { assigned_to: "user_anna", snoozed_until: "-1 second" },
      anna: 1,
      key: 1,
    },
    {
      given: "Ben's whose snooze is over",
      is: { assigned_to: "user_ben", snoozed_until: "-1 second" },
      anna: 0,
      key: 1,
    },
  ])(
    "given $given: badge, list, groups and orders agree",
    async ({ is, anna, key }) => {
      const id = await problem("order_1")
      await log.query(
        `update activity_log set snoozed_until = now() + $2::interval, assigned_to = $3 where id = $1`,
        [id, is.snoozed_until ?? null, is.assigned_to ?? null]
      )

      expect(await countsOf("user_anna")).toEqual(all(anna))
      expect(await countsOf(null)).toEqual(all(key))
    }
  )

  it("counts each once, of all kinds together, to the same sum on every page", async () => {
    for (let n = 0; n < 12; n += 1) {
      const id = await problem(`order_${n}`)
      await log.query(
        `update activity_log set
           snoozed_until = (array[null, now() + interval '1 day', now() - interval '1 day'])[$2::int % 3 + 1],
           assigned_to = (array[null, 'user_anna', 'user_ben', null])[$2::int % 4 + 1]
         where id = $1`,
        [id, n]
      )
    }
    const filter: ActivityFilter = {
      attention: true,
      ...needingAttentionOf(user("user_anna")),
    }

    const seen: string[] = []
    let cursor: string | null = null
    do {
      const page = await log.service.listPage({
        ...filter,
        limit: 2,
        ...(cursor ? { cursor } : {}),
      })
      seen.push(...page.entries.map(({ id }) => id))
      cursor = page.next_cursor
    } while (cursor)

    // Of 12: a third is snoozed, a quarter of the others is Ben's.
    expect(new Set(seen).size).toBe(seen.length)
    expect(await countsOf("user_anna")).toEqual(all(seen.length))
    expect(await countsOf("user_anna")).toEqual(all(6))
    expect(await countsOf(null)).toEqual(all(8))
  })

  it("says beyond 10,000 that there are more, and is exact where most are snoozed", async () => {
    await log.query(
      `insert into activity_log (id, event_type, level, message, occurred_at, snoozed_until, assigned_to)
       select 'p' || n, 'x.y', 'error', 'm', now(),
         case when n <= 20000 then now() + interval '1 day' end, case when n > 29990 then 'user_anna' end
       from generate_series(1, 30010) n`
    )

    expect(await log.service.attention("user_anna")).toEqual({
      count: 10_000,
      is_capped: true,
    })
    expect(await log.service.attention("user_ben")).toEqual({
      count: 9990,
      is_capped: false,
    })
  })

  it("is found by state and by assignee", async () => {
    const [mine, bens, nobodys, snoozed, closed] = [
      await problem("o1"),
      await problem("o2"),
      await problem("o3"),
      await problem("o4"),
      await problem("o5"),
    ]
    await log.service.logEvent("a.b", "All is well")
    for (const id of [mine, snoozed, closed]) {
      await log.service.assign(id, "user_anna")
    }
    await log.service.assign(bens, "user_ben")
    await log.service.snooze(snoozed, new Date(Date.now() + 86_400_000))
    await log.service.resolve(closed)
    const found = async (filter: ActivityFilter) =>
      (await log.service.listRecent(filter)).map(({ id }) => id)

    expect(await found({ assigned_to: ["user_anna"] })).toEqual([
      closed,
      snoozed,
      mine,
    ])
    expect(
      await found({ assigned_to: ["user_anna"], state: ["snoozed"] })
    ).toEqual([snoozed])
    expect(await found({ assigned_to: [null] })).toEqual([nobodys])
    expect(
      await found({ attention: true, assigned_to: ["user_anna", "user_ben"] })
    ).toEqual([snoozed, bens, mine])
    expect(
      await found({ attention: true, state: ["open"], assigned_to: [] })
    ).toEqual([])
  })
})
