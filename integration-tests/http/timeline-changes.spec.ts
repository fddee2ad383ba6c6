import { placeOrder } from "../helpers/shop/carts"
import {
  convertDraftOrder,
  createDraftOrder,
  editDraftOrder,
} from "../helpers/shop/draft-orders"
import { jo } from "../helpers/shop/open-shop"
import { cancelEdit, edit, requestEdit } from "../helpers/shop/order-edits"
import { cancelOrder, completeOrder } from "../helpers/shop/orders"
import { skus } from "../helpers/shop/skus"
import {
  acceptTransfer,
  cancelTransfer,
  declineTransfer,
  requestTransfer,
} from "../helpers/shop/transfers"
import { useStories } from "../helpers/stories"
import { useStore } from "../helpers/use-store"

const anna = "(Anna Quill)"
const placed =
  "info order.created: Order placed — £16.00 via Stripe (grace@example.com)"
/** Medusa lets go of what was authorized for another total. */
const released = `info order.payment_voided: Payment voided — £16.00 released via Stripe ${anna}`

describe("edits, transfers and other changes", () => {
  const store = useStore()
  const stories = useStories(store)

  const placeMug = async () => {
    const { id } = await placeOrder(store.shop, {
      email: "grace@example.com",
      items: { [skus.mug]: 1 },
    })

    return id
  }

  it("tells of an edit and what it changed", async () => {
    const id = await placeMug()
    await edit(store.shop, id, {
      added: { [skus.poster]: 2 },
      changed: { [skus.mug]: 3 },
    })

    await stories.expectTimeline(id, [
      placed,
      `info order.edit_requested: Order edit requested — 2 items added, 1 item changed ${anna}`,
      `info order.edit_confirmed: Order edited — 2 items added, 1 item changed ${anna}`,
      released,
    ])
  })

  it("tells of a second edit apart from the first", async () => {
    const id = await placeMug()
    await edit(store.shop, id, { added: { [skus.tote]: 1 } })
    await edit(store.shop, id, { changed: { [skus.tote]: 0 } })

    await stories.expectTimeline(id, [
      placed,
      `info order.edit_requested: Order edit requested — 1 item added ${anna}`,
      `info order.edit_confirmed: Order edited — 1 item added ${anna}`,
      released,
      `info order.edit_requested: Order edit requested — 1 item removed ${anna}`,
      `info order.edit_confirmed: Order edited — 1 item removed ${anna}`,
    ])
  })

  it("leaves out what was done to an order while it was a draft", async () => {
    const { shop } = store
    const draftId = await createDraftOrder(shop, {
      email: "museum@example.com",
      items: { [skus.poster]: 1 },
    })
    await editDraftOrder(shop, draftId, { [skus.poster]: 2 })
    await shop.admin.post(`/admin/draft-orders/${draftId}`, {
      email: "gallery@example.com",
    })
    const { id } = await convertDraftOrder(shop, draftId)
    await stories.expectTimeline(id, [
      `info order.created: Order placed — £45.00 ${anna}`,
    ])

    await edit(shop, id, { added: { [skus.mug]: 1 } })
    await shop.admin.post(`/admin/orders/${id}`, {
      email: "director@example.com",
    })

    await stories.expectTimeline(id, [
      `info order.created: Order placed — £45.00 ${anna}`,
      `info order.edit_requested: Order edit requested — 1 item added ${anna}`,
      `info order.edit_confirmed: Order edited — 1 item added ${anna}`,
      `info order.updated: E-mail address changed to director@example.com ${anna}`,
    ])
  })

  it("leaves out what becomes of a draft", async () => {
    const { shop } = store
    const [completed, cancelled] = await Promise.all(
      ["a@example.com", "b@example.com"].map((email) =>
        createDraftOrder(shop, { email, items: { [skus.poster]: 1 } })
      )
    )
    await completeOrder(shop, String(completed))
    await cancelOrder(shop, String(cancelled))
    const id = await placeMug()
    await completeOrder(shop, id)

    await stories.expectTimeline(id, [
      placed,
      `info order.completed: Order completed ${anna}`,
    ])
    await stories.expectTimeline(String(completed), [])
    await stories.expectTimeline(String(cancelled), [])
  })

  it("tells of an edit that is given up", async () => {
    const id = await placeMug()
    await requestEdit(store.shop, id, { added: { [skus.tote]: 1 } })
    await cancelEdit(store.shop, id)

    await stories.expectTimeline(id, [
      placed,
      `info order.edit_requested: Order edit requested — 1 item added ${anna}`,
      `info order.edit_cancelled: Order edit cancelled ${anna}`,
    ])
  })

  it("tells of a transfer that is accepted", async () => {
    const id = await placeMug()
    const token = await requestTransfer(store.shop, id, jo.email)
    await acceptTransfer(store.shop, id, {
      token,
      shopper: await store.shop.customer(jo),
    })

    await stories.expectTimeline(id, [
      placed,
      `info order.transfer_requested: Transfer to jo@example.com requested ${anna}`,
      "info order.transfer_accepted: Transfer to jo@example.com accepted (Jo March)",
    ])
  })

  it("tells of a transfer that is declined", async () => {
    const id = await placeMug()
    const token = await requestTransfer(store.shop, id, jo.email)
    await declineTransfer(store.shop, id, { token })

    await stories.expectTimeline(id, [
      placed,
      `info order.transfer_requested: Transfer to jo@example.com requested ${anna}`,
      "info order.transfer_declined: Transfer to jo@example.com declined",
    ])
  })

  it("tells of a transfer that is called off", async () => {
    const id = await placeMug()
    await requestTransfer(store.shop, id, jo.email)
    await cancelTransfer(store.shop, id)

    await stories.expectTimeline(id, [
      placed,
      `info order.transfer_requested: Transfer to jo@example.com requested ${anna}`,
      `info order.transfer_cancelled: Transfer to jo@example.com cancelled ${anna}`,
    ])
  })

  it("tells of an order that staff hand to a guest", async () => {
    const id = await placeMug()
    await store.shop.admin.post(`/admin/orders/${id}/transfer/guest`, {
      email: "newcomer@example.com",
    })

    await stories.expectTimeline(id, [
      placed,
      `info order.transfer_accepted: Order transferred to newcomer@example.com ${anna}`,
    ])
  })

  it("keeps no transfer token", async () => {
    const [{ tokens } = { tokens: [] }] = await store.query<{
      tokens: string[]
    }>(
      "select array_agg(details ->> 'token') as tokens from order_change_action where details ? 'token'"
    )

    const [{ found } = { found: -1 }] = await store.query<{ found: number }>(
      "select count(*)::int as found from activity_log, unnest($1::text[]) as token where activity_log::text like '%' || token || '%'",
      [tokens]
    )

    expect(tokens.length).toBeGreaterThan(0)
    expect(found).toBe(0)
  })

  it("tells of a new e-mail address and a new postal address, which is not kept", async () => {
    const id = await placeMug()
    await store.shop.admin.post(`/admin/orders/${id}`, {
      shipping_address: { address_1: "7 Compiler Lane" },
      metadata: { bookkeeping: "of integrations" },
    })
    await store.shop.admin.post(`/admin/orders/${id}`, {
      email: "grace@navy.example",
    })

    await stories.expectTimeline(id, [
      placed,
      `info order.updated: Shipping address changed ${anna}`,
      `info order.updated: E-mail address changed to grace@navy.example ${anna}`,
    ])
    const [{ found } = { found: -1 }] = await store.query<{ found: number }>(
      "select count(*)::int as found from activity_log where activity_log::text like '%Compiler Lane%'"
    )
    expect(found).toBe(0)
  })

  it("tells of credit given on an order", async () => {
    const id = await placeMug()
    await store.shop.admin.post(`/admin/orders/${id}/credit-lines`, {
      amount: 5,
      reference: "goodwill",
      reference_id: "letter-7",
    })

    await stories.expectTimeline(id, [
      placed,
      `info order.credit_line_added: Credit of £5.00 added ${anna}`,
    ])
  })

  it("tells once what happened once", async () => {
    await stories.expectAllUnchanged()
  })
})
