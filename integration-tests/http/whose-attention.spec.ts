import type {
  AdminActivityAttentionResponse,
  AdminActivityGroupsResponse,
  AdminActivityListResponse,
} from "../../src/types"
import type { ApiClient } from "../helpers/api-client"
import { useStore } from "../helpers/use-store"
import { inDays, useTeam } from "../helpers/use-team"

describe("whose attention a problem needs, over HTTP", () => {
  const store = useStore()
  const team = useTeam(store)
  const { problem, post } = team

  /** What the badge says, the list, the groups and the orders: of one type's problems, where it is named. */
  const seenBy = async (who: ApiClient, narrowed = "") => {
    const { count } = await who.get<AdminActivityAttentionResponse>(
      "/admin/activity/attention"
    )
    const list = await who.get<AdminActivityListResponse>(
      `/admin/activity?attention=true&limit=200${narrowed}`
    )
    const { groups } = await who.get<AdminActivityGroupsResponse>(
      `/admin/activity/attention/groups?${narrowed.slice(1)}`
    )

    return {
      badge: count,
      list: list.count,
      ids: list.activities.map(({ id }) => id),
      groups: groups.reduce((sum, { entries }) => sum + entries, 0),
    }
  }

  const expectAgreed = async (who: ApiClient): Promise<number> => {
    const { badge, list, ids, groups } = await seenBy(who)

    expect([list, ids.length, groups]).toEqual([badge, badge, badge])

    return badge
  }

  it("is told by the badge as by the list and the groups, to each their own", async () => {
    const [annas, bens, snoozed, nobodys] = [
      await problem(),
      await problem(),
      await problem(),
      await problem(),
    ]
    const before = await expectAgreed(store.shop.admin)
    await post(`${annas.id}/assign`, { user_id: team.annaId })
    await post(`${bens.id}/assign`, { user_id: team.ben.id })
    await post(`${snoozed.id}/snooze`, { until: inDays(2) })

    expect(await expectAgreed(store.shop.admin)).toBe(before - 2)
    expect(await expectAgreed(team.ben.shop.admin)).toBe(before - 2)
    expect(await expectAgreed(team.printer.shop.admin)).toBe(before - 1)

    const { ids } = await seenBy(store.shop.admin)
    expect(ids).toEqual(expect.arrayContaining([annas.id, nobodys.id]))
    expect(ids).not.toContain(bens.id)
    expect(ids).not.toContain(snoozed.id)
  })

  it("finds mine, nobody's, somebody's, everybody's, and what is snoozed", async () => {
    const type = "ink.out"
    const [annas, bens, nobodys, snoozed] = [
      await problem(type, "order_1"),
      await problem(type, "order_2"),
      await problem(type, "order_3"),
      await problem(type, "order_4"),
    ]
    await post(`${annas.id}/assign`, { user_id: team.annaId })
    await post(`${bens.id}/assign`, { user_id: team.ben.id })
    await post(`${snoozed.id}/snooze`, { until: inDays(2) })
    const found = async (query: string, who = store.shop.admin) => {
      const seen = await seenBy(who, `&event_type=${type}&${query}`)
      expect(seen.list).toBe(seen.groups)

      return seen.ids
    }

    expect(await found("assigned_to=me")).toEqual([annas.id])
    expect(await found("assigned_to=me", team.ben.shop.admin)).toEqual([
      bens.id,
    ])
    expect(await found(`assigned_to=${team.ben.id}`)).toEqual([bens.id])
    expect(await found("assigned_to=nobody")).toEqual([nobodys.id])
    expect(await found("assigned_to=anybody")).toEqual([
      nobodys.id,
      bens.id,
      annas.id,
    ])
    expect(await found("state=snoozed")).toEqual([snoozed.id])
    expect(
      await found("assigned_to[]=anybody&state[]=snoozed&state[]=open")
    ).toEqual([snoozed.id, nobodys.id, bens.id, annas.id])
    await expect(
      found("assigned_to=me", team.printer.shop.admin)
    ).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("an API key is no user") as unknown,
    })
  })

  it("ends a snooze when the problem comes again, and leaves it with whom it was", async () => {
    const first = await problem("paper.out", "order_9")
    await post(`${first.id}/snooze`, { until: inDays(1) })
    await post(`${first.id}/assign`, { user_id: team.annaId })

    const second = await problem("paper.out", "order_9")

    expect(second).toMatchObject({
      snoozed_until: null,
      assigned_to: team.annaId,
      assigned_to_label: "Anna Quill",
      occurrences: 2,
    })
    expect((await seenBy(store.shop.admin)).ids).toContain(second.id)
    expect((await seenBy(team.ben.shop.admin)).ids).not.toContain(second.id)
  })

  it("resolves of what the list shows no more than it shows", async () => {
    const type = "cups.out"
    const [, bens] = [
      await problem(type, "order_1"),
      await problem(type, "order_2"),
    ]
    await post(`${bens.id}/assign`, { user_id: team.ben.id })

    const answer = await store.shop.admin.post("/admin/activity/resolve", {
      filter: { event_type: [type], attention: true },
    })

    expect(answer).toEqual({ resolved: 1 })
    expect((await seenBy(team.ben.shop.admin)).ids).toContain(bens.id)
  })
})
