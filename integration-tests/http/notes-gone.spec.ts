import type { AdminActivity } from "../../src/types"
import { placeOrder } from "../helpers/shop/carts"
import { addNote, changeNote, removeNote } from "../helpers/shop/notes"
import { skus } from "../helpers/shop/skus"
import { useNotedOrder } from "../helpers/use-noted-order"
import { useStore } from "../helpers/use-store"

describe("a note on an order that is not to be read any more, or not by everybody", () => {
  const store = useStore()
  const noted = useNotedOrder(store)
  const { add, search, rowOf } = noted

  it("is removed by its author: that it was there stays, its words are nowhere", async () => {
    const { id } = await add({ text: "Secretly first", pinned: true })
    await changeNote(store.shop, id, { text: "Secretly second" })

    const removed = await removeNote(store.shop, id)
    const again = await removeNote(store.shop, id)

    expect(removed).toMatchObject({
      event_type: "order.note",
      message: "Note removed by Anna Quill",
      actor_label: "Anna Quill",
    })
    expect(removed.payload).toEqual({
      removed_at: expect.any(String) as unknown,
      removed_by: "Anna Quill",
    })
    expect(again).toEqual(removed)
    expect(await rowOf(id)).not.toMatch(/secretly/i)
    expect(await search("secretly")).toEqual([])
    for (const change of [{ text: "Back" }, { pinned: true }]) {
      await expect(changeNote(store.shop, id, change)).rejects.toMatchObject({
        status: 400,
      })
    }
  })

  it("is not among the evidence of a dispute", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "eve@example.com",
      items: { [skus.mug]: 1 },
    })
    await addNote(store.shop, id, "Smells of fraud")

    const path = `/admin/orders/${id}/activity/evidence`
    const evidence = [
      await store.shop.admin.get<string>(path),
      JSON.stringify(await store.shop.admin.get(`${path}?format=json`)),
    ]

    expect(evidence.join()).not.toMatch(/fraud/i)
    expect(evidence[0]).toContain("eve@example.com")
  })

  it("is gone with a person that is erased: on their order whole, elsewhere where it names them", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "gone@example.com",
      items: { [skus.mug]: 1 },
    })
    const theirs = await addNote(store.shop, id, "The tall man\nfrom Leeds")
    await changeNote(store.shop, theirs.id, { text: "The tall man (again)" })
    const elsewhere = await add("As gone@example.com wanted it")

    await store.shop.admin.post("/admin/activity/erase", {
      email: "gone@example.com",
    })

    expect(await rowOf(theirs.id)).not.toMatch(/tall|leeds/i)
    const { activity } = await store.shop.admin.get<{
      activity: AdminActivity
    }>(`/admin/activity/${theirs.id}`)
    expect(activity.message).toBe("[erased]")
    expect(await rowOf(elsewhere.id)).not.toContain("gone@")
    expect(await rowOf(elsewhere.id)).toContain("As [erased] wanted it")
  })
})
