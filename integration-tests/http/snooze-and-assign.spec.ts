import type {
  AdminActivityAssignResponse,
  AdminActivityResponse,
  AdminActivitySnoozeResponse,
} from "../../src/types"
import { apiClient } from "../helpers/api-client"
import { record } from "../helpers/shop/activities"
import { colleague } from "../helpers/shop/staff"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"
import { inDays, useTeam } from "../helpers/use-team"

describe("snoozing and assigning over HTTP", () => {
  const store = useStore()
  const team = useTeam(store)
  const { problem, post } = team

  it("snoozes, once and twice, ends it, and answers the entry", async () => {
    const { id } = await problem()
    const until = inDays(1)

    const snoozed = await post(`${id}/snooze`, { until })
    const again = await post(`${id}/snooze`, { until })
    const awake = await post(`${id}/snooze`, { until: null })

    expect(snoozed).toMatchObject({ id, snoozed_until: until })
    expect(again).toEqual(snoozed)
    expect(awake.snoozed_until).toBeNull()
  })

  it("assigns, once and twice, says the name, and takes it back", async () => {
    const { id } = await problem()

    const assigned = await post(`${id}/assign`, { user_id: team.ben.id })
    const again = await post(`${id}/assign`, { user_id: team.ben.id })
    const nobodys = await post(
      `${id}/assign`,
      { user_id: null },
      team.printer.shop.admin
    )

    expect(assigned).toMatchObject({
      assigned_to: team.ben.id,
      assigned_to_label: "Ben Ode",
    })
    expect(again).toEqual(assigned)
    expect([nobodys.assigned_to, nobodys.assigned_to_label]).toEqual([
      null,
      null,
    ])
  })

  it.each<[string, object, string]>([
    ["snooze", { until: inDays(-1) }, "until is"],
    ["snooze", { until: inDays(400) }, "a year ahead"],
    ["snooze", { until: "tomorrow" }, "until is"],
    ["snooze", {}, "until is missing"],
    ["assign", { user_id: "user_x" }, "no such user"],
    ["assign", { user_id: "apk_x" }, "no such user"],
    ["assign", {}, "user_id is missing"],
    ["assign", { user_id: null, x: 1 }, "x is unknown"],
  ])("answers 400 to %s %j: %s", async (change, body, words) => {
    const { id } = await problem()

    for (const [path, sent] of [
      [`${id}/${change}`, body],
      [change, { ids: [id], ...body }],
    ] as const) {
      await expect(post(path, sent)).rejects.toMatchObject({
        status: 400,
        message: expect.stringContaining(words) as unknown,
      })
    }
  })

  it.each([
    ["snooze", { until: inDays(1) }],
    ["assign", { user_id: null }],
  ])(
    "%s: 401 for strangers, 404 for what is unknown, 400 for what is no open problem",
    async (change, body) => {
      const info = await record(store.shop, {
        event_type: "press.oiled",
        message: "Oiled",
      })
      const { id } = await problem()
      await post(`${id}/resolve`, {})
      const stranger = apiClient({ url: store.shop.url })

      for (const path of [`${id}/${change}`, change]) {
        await expect(post(path, body, stranger)).rejects.toMatchObject({
          status: 401,
        })
      }
      await expect(
        post(`actlog_unknown/${change}`, body)
      ).rejects.toMatchObject({ status: 404 })
      for (const [closed, why] of [
        [info.id, "level info"],
        [id, "is resolved"],
      ]) {
        await expect(post(`${closed}/${change}`, body)).rejects.toMatchObject({
          status: 400,
          message: expect.stringContaining(why ?? "") as unknown,
        })
      }
    }
  )

  it("snoozes and assigns several, by ids and by what the list shows", async () => {
    const type = "glue.out"
    const [first, second, third] = [
      await problem(type, "order_1"),
      await problem(type, "order_2"),
      await problem(type, "order_3"),
    ]
    const snooze = (body: object) =>
      store.shop.admin.post<AdminActivitySnoozeResponse>(
        "/admin/activity/snooze",
        { until: inDays(1), ...body }
      )
    const assign = (body: object) =>
      store.shop.admin.post<AdminActivityAssignResponse>(
        "/admin/activity/assign",
        { user_id: team.annaId, ...body }
      )
    const shown = { event_type: [type], attention: true }

    const ids = [first.id, "actlog_unknown"]
    expect(await snooze({ ids })).toEqual({ snoozed: 1 })
    expect(await assign({ ids: [third.id], user_id: team.ben.id })).toEqual({
      assigned: 1,
    })
    // The first is snoozed and the third is Ben's: neither is in Anna's list.
    expect(await assign({ filter: shown })).toEqual({ assigned: 1 })
    expect(await assign({ filter: shown })).toEqual({ assigned: 0 })
    expect(await snooze({ filter: { event_type: [type] } })).toEqual({
      snoozed: 3,
    })
    expect(
      await snooze({
        filter: { event_type: [type], state: ["snoozed"] },
        until: null,
      })
    ).toEqual({ snoozed: 3 })
    const { assigned_to } = await post(`${second.id}/snooze`, { until: null })
    expect(assigned_to).toBe(team.annaId)
    await expect(
      assign({ ids: [first.id], filter: shown })
    ).rejects.toMatchObject({ status: 400 })
  })

  it("leaves to nobody what a deleted user had", async () => {
    const leaver = await colleague(store.shop, {
      first_name: "Lea",
      last_name: "Vane",
    })
    const { id } = await problem()
    await post(`${id}/assign`, { user_id: leaver.id })

    await store.shop.admin.delete(`/admin/users/${leaver.id}`)

    await until(
      async () => {
        const { activity } = await store.shop.admin.get<AdminActivityResponse>(
          `/admin/activity/${id}`
        )

        return activity.assigned_to === null
      },
      { what: "the problem to be nobody's" }
    )
  })
})
