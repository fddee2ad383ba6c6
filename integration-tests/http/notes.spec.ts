import type { AdminOrderActivityResponse } from "../../src/types"
import { apiClient } from "../helpers/api-client"
import { record } from "../helpers/shop/activities"
import { addNote, changeNote, removeNote } from "../helpers/shop/notes"
import { colleague, integration, type Worker } from "../helpers/shop/staff"
import { useNotedOrder } from "../helpers/use-noted-order"
import { useStore } from "../helpers/use-store"

describe("a note on an order", () => {
  const store = useStore()
  const noted = useNotedOrder(store)
  const { add, search, rowOf } = noted
  let bo: Worker

  beforeAll(async () => {
    bo = await colleague(store.shop, { first_name: "Bo", last_name: "Quire" })
  })

  it("is an entry of the order, by whoever wrote it, line by line and without blanks around it", async () => {
    const note = await add("  Wants it by Friday.\r\n\r\n<b>Call</b> first \n")

    expect(note).toMatchObject({
      event_type: "order.note",
      level: "info",
      order_id: noted.orderId,
      message: "Wants it by Friday.\n\n<b>Call</b> first",
      actor_type: "user",
      actor_label: "Anna Quill",
      source: "api",
      payload: { note: "Wants it by Friday.\n\n<b>Call</b> first" },
    })
    const { activities } =
      await store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${noted.orderId}/activity`
      )
    expect(activities.map(({ id }) => id)).toContain(note.id)
    expect(await search("friday call")).toEqual([note.id])
  })

  it("is an API key's where one wrote it", async () => {
    const key = await integration(store.shop, "Help desk")

    const note = await addNote(key.shop, noted.orderId, "Ticket 4711")

    expect(note).toMatchObject({
      actor_type: "api-key",
      actor_label: "Help desk",
    })
    await expect(removeNote(store.shop, note.id)).rejects.toMatchObject({
      status: 403,
    })
    expect((await removeNote(key.shop, note.id)).message).toBe(
      "Note removed by Help desk"
    )
  })

  it("has 1 to 4,000 characters, all of them kept", async () => {
    const longest = "é".repeat(3999) + "\u202e"

    const note = await add(longest)

    expect([note.message, note.payload.note]).toEqual([longest, longest])
    for (const text of [`${longest}x`, "", " \n ", "\0", 7, ["a"], undefined]) {
      await expect(
        store.shop.admin.post(`/admin/orders/${noted.orderId}/activity/notes`, {
          text,
        })
      ).rejects.toMatchObject({ status: 400 })
    }
  })

  it.each([
    ["a key that nobody knows", { text: "a", html: true }],
    ["a pin that is no boolean", { text: "a", pinned: "yes" }],
    ["a mention of nobody", { text: "a", mentions: ["user_nobody"] }],
    ["a mention with a NUL", { text: "a", mentions: ["\0"] }],
    [
      "21 mentions",
      { text: "a", mentions: Array.from({ length: 21 }, (_, n) => `u${n}`) },
    ],
  ])("is refused with %s", async (_what, body) => {
    await expect(
      store.shop.admin.post(
        `/admin/orders/${noted.orderId}/activity/notes`,
        body
      )
    ).rejects.toMatchObject({ status: 400 })
  })

  it("needs an order, and somebody who is logged in", async () => {
    await expect(
      addNote(store.shop, "order_nobody", "a")
    ).rejects.toMatchObject({ status: 404 })
    const anonymous = { admin: apiClient({ url: store.shop.url }) }
    const note = await add("Anna's")
    for (const ask of [
      () => addNote(anonymous, noted.orderId, "a"),
      () => changeNote(anonymous, note.id, { pinned: true }),
      () => removeNote(anonymous, note.id),
    ]) {
      await expect(ask()).rejects.toMatchObject({ status: 401 })
    }
  })

  it("keeps no card number", async () => {
    expect(await rowOf((await add("4242 4242 4242 4242")).id)).not.toContain(
      "4242 4242"
    )
  })

  it("is edited by its author, and the first words stay in the payload", async () => {
    const { id } = await add("First words")

    await changeNote(store.shop, id, { text: "Second words" })
    const note = await changeNote(store.shop, id, { text: " Third words " })

    expect(note).toMatchObject({
      message: "Third words",
      payload: {
        note: "Third words",
        first_note: "First words",
        edited_at: expect.stringMatching(/^20\d\d-/) as unknown,
      },
    })
    expect(await search("third words")).toEqual([id])
  })

  it("is as it was where an edit changes nothing", async () => {
    const { id, payload } = await add("The same")

    const note = await changeNote(store.shop, id, { text: "The same" })

    expect(note.payload).toEqual(payload)
  })

  it("is pinned by anybody, and worded by nobody else", async () => {
    const { id } = await add("Anna's own")

    expect(
      (await changeNote(bo.shop, id, { pinned: true })).payload
    ).toMatchObject({ pinned: true, note: "Anna's own" })
    for (const change of [{ text: "Bo's" }, { text: "Bo's", pinned: false }]) {
      await expect(changeNote(bo.shop, id, change)).rejects.toMatchObject({
        status: 403,
      })
    }
    await expect(removeNote(bo.shop, id)).rejects.toMatchObject({ status: 403 })
    const { message, payload } = await changeNote(bo.shop, id, {
      pinned: false,
    })
    expect([message, payload.pinned]).toEqual(["Anna's own", false])
  })

  it.each([
    ["nothing", {}],
    ["another key", { text: "a", level: "error" }],
    ["no text", { text: " " }],
    ["mentions alone", { mentions: [] }],
  ])("is not changed by %s", async (_what, body) => {
    const { id } = await add("Stays")

    await expect(changeNote(store.shop, id, body)).rejects.toMatchObject({
      status: 400,
    })
  })

  it("is the one type of entry that people change", async () => {
    const other = await record(store.shop, {
      event_type: "press.oiled",
      message: "Press oiled",
      order_id: noted.orderId,
    })

    await expect(removeNote(store.shop, other.id)).rejects.toMatchObject({
      status: 400,
    })
    await expect(
      changeNote(store.shop, other.id, { text: "No" })
    ).rejects.toMatchObject({ status: 400 })
    await expect(
      changeNote(store.shop, "actlog_none", { pinned: true })
    ).rejects.toMatchObject({ status: 404 })
    await expect(removeNote(store.shop, "actlog_none")).rejects.toMatchObject({
      status: 404,
    })
  })
})
