import type {
  AdminActivity,
  AdminActivityAttentionResponse,
  AdminActivityResolveResponse,
  AdminActivityResponse,
  AdminOrderActivityResponse,
} from "../../src/types"
import { record } from "../helpers/shop/activities"
import { useStore } from "../helpers/use-store"

describe("a problem that is marked as handled, with a note", () => {
  const store = useStore()
  let count = 0

  const problem = (orderId = "order_note"): Promise<AdminActivity> => {
    count += 1

    return record(store.shop, {
      event_type: `press.jammed_${count}`,
      level: "error",
      message: "The press is jammed",
      order_id: orderId,
    })
  }

  const post = <Answer>(path: string, body?: object) =>
    store.shop.admin.post<Answer>(`/admin/activity/${path}`, body)

  const resolve = async ({ id }: AdminActivity, body?: object) =>
    (await post<AdminActivityResponse>(`${id}/resolve`, body)).activity

  const notesOf = async (orderId: string) => {
    const { activities } =
      await store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${orderId}/activity`
      )

    return activities.map(({ resolution_note }) => resolution_note)
  }

  it("keeps the note, trimmed, and shows it on the order's timeline", async () => {
    const entry = await problem("order_kept")

    const activity = await resolve(entry, { note: "  Called the customer \n" })

    expect(activity).toMatchObject({
      resolution_note: "Called the customer",
      resolved_by_label: "Anna Quill",
    })
    expect(await notesOf("order_kept")).toEqual(["Called the customer"])
  })

  it("keeps the first note where it is marked twice", async () => {
    const entry = await problem()
    const first = await resolve(entry, { note: "Cleared the rollers" })

    const second = await resolve(entry, { note: "Did nothing" })

    expect(second).toEqual(first)
  })

  it.each([
    ["nothing", undefined],
    ["no note", {}],
    ["null", { note: null }],
    ["blanks", { note: " \t\n " }],
    ["a NUL alone", { note: "\0" }],
  ])("takes %s as no note", async (_what, body) => {
    const activity = await resolve(await problem(), body)

    expect(activity.resolved_at).not.toBeNull()
    expect(activity.resolution_note).toBeNull()
  })

  it("takes 1,000 characters, and refuses more or another thing than text", async () => {
    const entry = await problem()
    const longest = "é".repeat(1000)

    for (const note of [`${longest}e`, 7, ["a note"], { text: "a note" }]) {
      await expect(resolve(entry, { note })).rejects.toMatchObject({
        status: 400,
        message: expect.stringContaining("note") as unknown,
      })
    }

    expect((await resolve(entry, { note: longest })).resolution_note).toBe(
      longest
    )
  })

  it("stores no card number", async () => {
    const activity = await resolve(await problem(), {
      note: "Paid with 4242 4242 4242 4242",
    })

    expect(activity.resolution_note).not.toContain("4242 4242")
  })

  it("loses the note with the closing, when it is reopened", async () => {
    const entry = await problem()
    await resolve(entry, { note: "Cleared the rollers" })

    const { activity } = await post<AdminActivityResponse>(`${entry.id}/reopen`)

    expect([activity.resolved_at, activity.resolution_note]).toEqual([
      null,
      null,
    ])
  })

  it("is written to each of several, by id, by filter and by order", async () => {
    const [one, two] = [await problem("order_ids"), await problem("order_ids")]
    const three = await problem("order_filter")
    await problem("order_all")

    const answers = [
      await post<AdminActivityResolveResponse>("resolve", {
        ids: [one.id, two.id],
        note: "By hand",
      }),
      await post<AdminActivityResolveResponse>("resolve", {
        filter: { event_type: [three.event_type] },
        note: "By hand",
      }),
      await store.shop.admin.post("/admin/orders/order_all/activity/resolve", {
        note: "By hand",
      }),
    ]

    expect(answers).toEqual([{ resolved: 2 }, { resolved: 1 }, { resolved: 1 }])
    for (const id of ["order_ids", "order_filter", "order_all"]) {
      expect(new Set(await notesOf(id))).toEqual(new Set(["By hand"]))
    }
  })

  it("is found by an erasure", async () => {
    const entry = await problem("order_erased")
    await resolve(entry, { note: "Wrote to note-erased@example.com" })

    await post("erase", { email: "note-erased@example.com" })

    expect(await notesOf("order_erased")).toEqual(["Wrote to [erased]"])
  })

  it("counts the orders that wait, not their problems", async () => {
    const waiting = () =>
      store.shop.admin.get<AdminActivityAttentionResponse>(
        "/admin/activity/attention/orders"
      )
    const before = await waiting()
    await problem("order_waits_1")
    await problem("order_waits_1")
    await problem("order_waits_2")
    await record(store.shop, {
      event_type: "press.broke",
      level: "error",
      message: "No order's problem",
    })

    expect(await waiting()).toEqual({
      count: before.count + 2,
      is_capped: false,
    })
  })
})
