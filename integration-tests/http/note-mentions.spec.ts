import type { HttpTypes } from "@medusajs/framework/types"
import type { AdminActivityListResponse } from "../../src/types"
import { untilRecorded } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { addNote, changeNote } from "../helpers/shop/notes"
import { skus } from "../helpers/shop/skus"
import { colleague, type Worker } from "../helpers/shop/staff"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

type Bell = { title: string; order_id: string }

describe("a note that mentions somebody", () => {
  const store = useStore({ options: { locale: "de" } })
  let orderId = ""
  let number = 0
  let annaId = ""
  let bo: Worker
  let cy: Worker

  beforeAll(async () => {
    const order = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    orderId = order.id
    number = order.display_id ?? 0
    const { user } =
      await store.shop.admin.get<HttpTypes.AdminUserResponse>("/admin/users/me")
    annaId = user.id
    bo = await colleague(store.shop, { first_name: "Bo", last_name: "Quire" })
    cy = await colleague(store.shop, { first_name: "Cy", last_name: "Quire" })
    await untilRecorded(store.shop, orderId, "order.email.confirmation_sent")
  }, 120_000)

  /** What the dashboard's bell shows to a user, as it asks for it (Medusa 2.21). */
  const bellOf = async ({ id, email = "" }: { id: string; email?: string }) => {
    const query = [id, email, ""]
      .map((to) => `to[]=${encodeURIComponent(to)}`)
      .join("&")
    const { notifications } =
      await store.shop.admin.get<HttpTypes.AdminNotificationListResponse>(
        `/admin/notifications?channel=feed&${query}`
      )

    return notifications.map(({ data }) => data as Bell)
  }

  it("rings that user's bell, in the shop's language and without the words, and nobody else's", async () => {
    const note = await addNote(store.shop, orderId, {
      text: "@Bo Quire, the customer is furious",
      mentions: [bo.id, bo.id],
    })

    expect(note.payload.mentions).toEqual([bo.id])
    expect(await bellOf(bo)).toEqual([
      {
        title: `Anna Quill hat Sie in einer Notiz zu Bestellung #${number} erwähnt`,
        order_id: orderId,
      },
    ])
    expect(await bellOf(cy)).toEqual([])
    expect(await bellOf({ id: annaId })).toEqual([])
  })

  it("rings nobody's bell for their own note", async () => {
    await addNote(store.shop, orderId, {
      text: "@Anna Quill, remember",
      mentions: [annaId],
    })

    expect(await bellOf({ id: annaId })).toEqual([])
  })

  it("rings once for each, however often it is edited", async () => {
    const before = (await bellOf(bo)).length
    const { id } = await addNote(store.shop, orderId, {
      text: "@Bo Quire",
      mentions: [bo.id],
    })

    await changeNote(store.shop, id, {
      text: "@Bo Quire @Cy Quire",
      mentions: [bo.id, cy.id],
    })
    await changeNote(store.shop, id, { text: "@Cy Quire", mentions: [cy.id] })
    await changeNote(store.shop, id, {
      text: "@Cy Quire @Bo Quire",
      mentions: [cy.id, bo.id],
    })

    expect((await bellOf(bo)).length - before).toBe(1)
    expect(await bellOf(cy)).toHaveLength(1)
  })

  it("rings the bell of whom the text alone names, when it is written and when it is edited", async () => {
    const dee = await colleague(store.shop, {
      first_name: "Dee Ann",
      last_name: "Quire",
    })
    const eve = await colleague(store.shop, {
      first_name: "Eve",
      last_name: "Quire",
    })
    const note = await addNote(
      store.shop,
      orderId,
      "Call eve@quire.example, @dee ann quire!"
    )

    await changeNote(store.shop, note.id, { pinned: true })
    const changed = await changeNote(store.shop, note.id, {
      text: "@Dee Ann Quire or @Eve Quire",
    })

    expect(note.payload.mentions).toEqual([dee.id])
    expect(changed.payload.mentions).toEqual([dee.id, eve.id])
    expect(await bellOf(dee)).toHaveLength(1)
    expect(await bellOf(eve)).toHaveLength(1)
  })

  it("is no e-mail of the order, nor is its bell", async () => {
    const { activities } =
      await store.shop.admin.get<AdminActivityListResponse>(
        "/admin/activity?event_type[]=order.email.sent&event_type[]=email.failed&event_type[]=order.email.failed"
      )

    expect(activities).toEqual([])
  })
})

describe("a note in a shop that has no bell", () => {
  const store = useStore({ env: { INK_BELL: "off" } })

  it("is written all the same, and the shop's own log says so once", async () => {
    const order = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    const bo = await colleague(store.shop, {
      first_name: "Bo",
      last_name: "Quire",
    })

    const note = await addNote(store.shop, order.id, {
      text: "@Bo Quire, look",
      mentions: [bo.id],
    })

    expect(note.message).toBe("@Bo Quire, look")
    const warnings = () =>
      store
        .logs()
        .split("\n")
        .filter((line) => line.includes(`whom note ${note.id} mentions`))
    await until(() => Promise.resolve(warnings().length > 0), {
      what: "the warning",
    })
    expect(warnings()).toHaveLength(1)
    const { count } = await store.shop.admin.get<{ count: number }>(
      "/admin/activity/attention"
    )
    expect(count).toBe(0)
  })
})
