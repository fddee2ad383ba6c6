import { placeOrder } from "../helpers/shop/carts"
import { cancelClaim, claim } from "../helpers/shop/claims"
import { cancelExchange, exchange } from "../helpers/shop/exchanges"
import { deliver, fulfill, ship } from "../helpers/shop/fulfillments"
import {
  cancelReturn,
  receiveReturn,
  requestReturn,
} from "../helpers/shop/returns"
import { skus } from "../helpers/shop/skus"
import { timelineOf } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const anna = "(Anna Quill)"

describe("returns, claims and exchanges", () => {
  const store = useStore()

  /** A delivered order; what comes after its delivery is asserted. */
  const deliveredOrder = async (items: Record<string, number>) => {
    const { shop } = store
    const { id: orderId } = await placeOrder(shop, {
      email: "emily@example.com",
      items,
    })
    const parcel = { orderId, fulfillmentId: await fulfill(shop, orderId) }
    await ship(shop, parcel)
    await deliver(shop, parcel)

    return orderId
  }

  const expectAfterDelivery = async (orderId: string, expected: string[]) => {
    const after = async () => {
      const lines = await timelineOf(store, orderId)

      return lines.slice(
        lines.indexOf(`info order.delivered: Delivered ${anna}`) + 1
      )
    }

    await until(async () => (await after()).length >= expected.length, {
      what: "the story after delivery",
    }).catch(() => undefined /* the comparison shows what is missing */)

    expect(await after()).toEqual(expected)
  }

  it("tells of a return received in two goes", async () => {
    const { shop } = store
    const orderId = await deliveredOrder({ [skus.mug]: 2 })
    const returnId = await requestReturn(shop, orderId)
    await receiveReturn(shop, returnId, { orderId, lines: { [skus.mug]: 1 } })
    await receiveReturn(shop, returnId, { orderId, lines: { [skus.mug]: 1 } })

    await expectAfterDelivery(orderId, [
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

    await expectAfterDelivery(orderId, [
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

    await expectAfterDelivery(orderId, [
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

    await expectAfterDelivery(orderId, [
      `info order.claim_created: Claim opened — refund for 1 item ${anna}`,
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

    await expectAfterDelivery(orderId, [
      `info order.exchange_created: Exchange opened — 1 item back, 1 item out ${anna}`,
      `warning order.fulfillment_cancelled: Return shipment at manual fulfillment cancelled ${anna}`,
      `warning order.exchange_cancelled: Exchange cancelled ${anna}`,
    ])
  })
})
