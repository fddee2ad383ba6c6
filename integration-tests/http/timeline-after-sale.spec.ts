import { LOOKING } from "../helpers/looks"
import { placeOrder } from "../helpers/shop/carts"
import { beginClaim, cancelClaim, claim } from "../helpers/shop/claims"
import { cancelExchange, exchange } from "../helpers/shop/exchanges"
import { deliver, fulfill, ship } from "../helpers/shop/fulfillments"
import {
  cancelReturn,
  receiveReturn,
  requestReturn,
} from "../helpers/shop/returns"
import { capture } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { timelineOf, useStories } from "../helpers/stories"
import { useStore, type UsedStore } from "../helpers/use-store"

const anna = "(Anna Quill)"

describe("returns, claims and exchanges", () => {
  const store = useStore({ options: LOOKING })
  const stories = useStories(store, { linesOf: afterDelivery })

  /** A delivered order; what comes after its delivery is asserted. */
  const deliveredOrder = async (items: Record<string, number>) => {
    const { shop } = store
    const { id: orderId } = await placeOrder(shop, {
      email: "emily@example.com",
      items,
    })
    // Medusa lets go of money that is only authorized when what is owed changes.
    await capture(shop, orderId)
    const parcel = { orderId, fulfillmentId: await fulfill(shop, orderId) }
    await ship(shop, parcel)
    await deliver(shop, parcel)

    return orderId
  }

  const returnOf = async (
    kind: "claims" | "exchanges",
    id: string
  ): Promise<string> => {
    const found = await store.shop.admin.get<
      Record<string, { return_id: string }>
    >(`/admin/${kind}/${id}?fields=id,return_id`)

    return Object.values(found)[0]?.return_id ?? ""
  }

  it("tells of a return received in two goes", async () => {
    const { shop } = store
    const orderId = await deliveredOrder({ [skus.mug]: 2 })
    const returnId = await requestReturn(shop, orderId)
    await receiveReturn(shop, returnId, { orderId, lines: { [skus.mug]: 1 } })
    await receiveReturn(shop, returnId, { orderId, lines: { [skus.mug]: 1 } })

    await stories.expectTimeline(orderId, [
      `info order.return_requested: Return requested — 2 items ${anna}`,
      `info order.return_received: Return received — 1 of 2 items ${anna}`,
      `info order.return_received: Return received — 1 of 2 items ${anna}`,
    ])
  })

  it("tells of a return that is cancelled, and of its parcel", async () => {
    const { shop } = store
    const orderId = await deliveredOrder({ [skus.poster]: 1 })
    const returnId = await requestReturn(shop, orderId)
    await cancelReturn(shop, returnId)

    await stories.expectTimeline(orderId, [
      `info order.return_requested: Return requested — 1 item ${anna}`,
      `warning order.fulfillment_cancelled: Return shipment at manual fulfillment cancelled ${anna}`,
      `warning order.return_cancelled: Return cancelled ${anna}`,
    ])
  })

  it("tells of a claim with a replacement", async () => {
    const { shop } = store
    const orderId = await deliveredOrder({ [skus.shirt]: 2 })
    await claim(shop, orderId, {
      type: "replace",
      lines: { [skus.shirt]: 2 },
      replacement: { [skus.shirt]: 1 },
    })

    await stories.expectTimeline(orderId, [
      `info order.claim_created: Claim opened — replacement for 1 item ${anna}`,
    ])
  })

  it("tells of a claim for the money that is cancelled again", async () => {
    const { shop } = store
    const orderId = await deliveredOrder({ [skus.tote]: 1 })
    const claimId = await claim(shop, orderId, {
      type: "refund",
      lines: { [skus.tote]: 1 },
      back: { [skus.tote]: 1 },
    })
    await cancelClaim(shop, claimId)

    await stories.expectTimeline(orderId, [
      `info order.claim_created: Claim opened — refund for 1 item, 1 item back ${anna}`,
      `warning order.fulfillment_cancelled: Return shipment at manual fulfillment cancelled ${anna}`,
      `warning order.claim_cancelled: Claim cancelled ${anna}`,
    ])
  })

  it("tells of an exchange, and of one that is cancelled", async () => {
    const { shop } = store
    const orderId = await deliveredOrder({ [skus.shirt]: 1 })
    const exchangeId = await exchange(shop, orderId, {
      back: { [skus.shirt]: 1 },
      sent: { [skus.largeShirt]: 1 },
    })
    await cancelExchange(shop, exchangeId)

    await stories.expectTimeline(orderId, [
      `info order.exchange_created: Exchange opened — 1 item back, 1 item out ${anna}`,
      `warning order.fulfillment_cancelled: Return shipment at manual fulfillment cancelled ${anna}`,
      `warning order.exchange_cancelled: Exchange cancelled ${anna}`,
    ])
  })

  it("tells of a claim as the admin makes it: what comes back and what goes out", async () => {
    const { shop } = store
    const orderId = await deliveredOrder({ [skus.shirt]: 2 })
    await claim(shop, orderId, {
      back: { [skus.shirt]: 2 },
      replacement: { [skus.largeShirt]: 1 },
    })
    const onlyBack = await deliveredOrder({ [skus.mug]: 1 })
    await claim(shop, onlyBack, { back: { [skus.mug]: 1 } })

    await stories.expectTimeline(orderId, [
      `info order.claim_created: Claim opened — 2 items back, 1 item out ${anna}`,
    ])
    await stories.expectTimeline(onlyBack, [
      `info order.claim_created: Claim opened — 1 item back ${anna}`,
    ])
  })

  it("tells of the return of a claim or an exchange that is cancelled by itself", async () => {
    const { shop } = store
    const claimed = await deliveredOrder({ [skus.mug]: 1 })
    const claimId = await claim(shop, claimed, { back: { [skus.mug]: 1 } })
    await cancelReturn(shop, await returnOf("claims", claimId))
    const exchanged = await deliveredOrder({ [skus.shirt]: 1 })
    const exchangeId = await exchange(shop, exchanged, {
      back: { [skus.shirt]: 1 },
      sent: { [skus.largeShirt]: 1 },
    })
    await cancelReturn(shop, await returnOf("exchanges", exchangeId))

    const cancelled = [
      `warning order.fulfillment_cancelled: Return shipment at manual fulfillment cancelled ${anna}`,
      `warning order.return_cancelled: Return cancelled ${anna}`,
    ]
    await stories.expectTimeline(claimed, [
      `info order.claim_created: Claim opened — 1 item back ${anna}`,
      ...cancelled,
    ])
    await stories.expectTimeline(exchanged, [
      `info order.exchange_created: Exchange opened — 1 item back, 1 item out ${anna}`,
      ...cancelled,
    ])
  })

  it("says how many of what came back are damaged", async () => {
    const { shop } = store
    const orderId = await deliveredOrder({ [skus.mug]: 4 })
    const returnId = await requestReturn(shop, orderId)
    await receiveReturn(shop, returnId, {
      orderId,
      lines: { [skus.mug]: 2 },
      damaged: { [skus.mug]: 1 },
    })

    await stories.expectTimeline(orderId, [
      `info order.return_requested: Return requested — 4 items ${anna}`,
      `info order.return_received: Return received — 3 of 4 items, 1 damaged ${anna}`,
    ])
  })

  it("says nothing of what was begun and given up", async () => {
    const { admin } = store.shop
    const orderId = await deliveredOrder({ [skus.mug]: 1 })
    const claimId = await beginClaim(store.shop, orderId)
    await admin.delete(`/admin/claims/${claimId}/request`)
    const { exchange: begun } = await admin.post<{ exchange: { id: string } }>(
      "/admin/exchanges",
      { order_id: orderId }
    )
    await admin.delete(`/admin/exchanges/${begun.id}/request`)
    const { return: planned } = await admin.post<{ return: { id: string } }>(
      "/admin/returns",
      { order_id: orderId }
    )
    await admin.delete(`/admin/returns/${planned.id}/request`)
    const returnId = await requestReturn(store.shop, orderId)
    await admin.post(`/admin/returns/${returnId}/receive`)
    await admin.delete(`/admin/returns/${returnId}/receive`)

    await stories.expectTimeline(orderId, [
      `info order.return_requested: Return requested — 1 item ${anna}`,
    ])
  })

  it("dates what was opened by when it was confirmed", async () => {
    const rows = await store.query<{ is_confirmed_then: boolean }>(
      `select bool_and(entry.occurred_at = change.confirmed_at) as is_confirmed_then
       from activity_log entry
       join order_change change on change.order_id = entry.order_id
         and change.change_type = split_part(split_part(entry.event_type, '.', 2), '_', 1)
       where entry.event_type in ('order.claim_created', 'order.exchange_created')`
    )

    expect(rows).toEqual([{ is_confirmed_then: true }])
  })

  it("finds it all again, each once", async () => {
    await stories.expectAllUnchanged()
    await stories.expectAllFoundAgain()
  }, 300_000)
})

async function afterDelivery(
  store: UsedStore,
  orderId: string
): Promise<string[]> {
  const lines = await timelineOf(store, orderId)
  const delivered = lines.findIndex((line) =>
    line.startsWith("info order.delivered:")
  )

  return delivered < 0 ? [] : lines.slice(delivered + 1)
}
