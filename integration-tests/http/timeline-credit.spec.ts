import type { HttpTypes } from "@medusajs/framework/types"
import { LOOKING } from "../helpers/looks"
import { placeOrder } from "../helpers/shop/carts"
import { edit } from "../helpers/shop/order-edits"
import { capture, refund } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { timelineOf, useStories } from "../helpers/stories"
import { useStore } from "../helpers/use-store"

const anna = "(Anna Quill)"

describe("credit and refunds", () => {
  const store = useStore({ options: LOOKING })
  const stories = useStories(store)

  const placeMugs = async (count: number) => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: count },
    })
    await capture(store.shop, id)

    return id
  }

  const newReason = async (label: string) => {
    const { refund_reason: reason } = await store.shop.admin.post<{
      refund_reason: HttpTypes.AdminRefundReason
    }>("/admin/refund-reasons", { label, code: label.toLowerCase() })

    return reason.id
  }

  const refundFor = async (orderId: string, reasonId: string) => {
    const { shop } = store
    const { order } = await shop.admin.get<HttpTypes.AdminOrderResponse>(
      `/admin/orders/${orderId}?fields=id,*payment_collections.payments`
    )
    const payment = order.payment_collections[0]?.payments?.[0]
    await shop.admin.post(`/admin/payments/${payment?.id}/refund`, {
      amount: 4,
      refund_reason_id: reasonId,
    })
  }

  const refundedFor = (reason: string) => [
    "info order.created: Order placed — £16.00 via Stripe (ada@example.com)",
    `info order.payment_captured: Captured £16.00 via Stripe ${anna}`,
    `info order.refunded: Refunded £4.00 — ${reason} ${anna}`,
  ]

  /** Orders whose refund's reason is another one by the time that it is looked for again. */
  const reasons = useStories(store)
  const withOtherReason: string[] = []

  it("says of a refund once that the money went back, whatever becomes of its reason", async () => {
    const { admin } = store.shop
    const renamed = await placeMugs(1)
    const renamedReason = await newReason("Scratched")
    await refundFor(renamed, renamedReason)
    const deleted = await placeMugs(1)
    const deletedReason = await newReason("Late")
    await refundFor(deleted, deletedReason)
    await reasons.expectTimeline(renamed, refundedFor("Scratched"))
    await reasons.expectTimeline(deleted, refundedFor("Late"))
    withOtherReason.push(renamed, deleted)

    await admin.post(`/admin/refund-reasons/${renamedReason}`, {
      label: "Dented",
      code: "dented",
    })
    await admin.delete(`/admin/refund-reasons/${deletedReason}`)

    await reasons.expectAllUnchanged()
  })

  it("says of a balance that is settled as store credit that it was given", async () => {
    const id = await placeMugs(2)
    await edit(store.shop, id, { changed: { [skus.mug]: 1 } })
    // What the admin's "Settle balance" sends.
    await store.shop.admin.post(`/admin/orders/${id}/credit-lines`, {
      amount: -5,
      reference: "refund",
      reference_id: id,
    })

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £28.00 via Stripe (ada@example.com)",
      `info order.payment_captured: Captured £28.00 via Stripe ${anna}`,
      `info order.edit_requested: Order edit requested — 1 item changed ${anna}`,
      `info order.edit_confirmed: Order edited — 1 item changed ${anna}`,
      `info order.credit_line_added: Store credit of £5.00 given ${anna}`,
    ])
  })

  it("tells credit from a refund of the same version of the order", async () => {
    const { shop } = store
    const id = await placeMugs(2)
    await edit(shop, id, { changed: { [skus.mug]: 1 } })
    // Of the £12.00 that are owed, £4.00 go back and the rest stays.
    await refund(shop, id, { amount: 4, reason: "goodwill" })
    await shop.admin.post(`/admin/orders/${id}/credit-lines`, {
      amount: -8,
      reference: "refund",
      reference_id: id,
    })

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £28.00 via Stripe (ada@example.com)",
      `info order.payment_captured: Captured £28.00 via Stripe ${anna}`,
      `info order.edit_requested: Order edit requested — 1 item changed ${anna}`,
      `info order.edit_confirmed: Order edited — 1 item changed ${anna}`,
      `info order.refunded: Refunded £4.00 — Goodwill ${anna}`,
      `info order.credit_line_added: Store credit of £8.00 given ${anna}`,
    ])
  })

  it("finds it all again, each once", async () => {
    await stories.expectAllUnchanged()
    await reasons.expectAllUnchanged()
    await stories.expectAllFoundAgain()

    for (const orderId of withOtherReason) {
      const lines = await timelineOf(store, orderId)

      expect(lines.map((line) => line.split(":")[0])).toEqual([
        "info order.created",
        "info order.payment_captured",
        "info order.refunded",
      ])
    }
  }, 300_000)
})
