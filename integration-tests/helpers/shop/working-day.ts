import { placeOrder } from "./carts"
import { cancelClaim, claim } from "./claims"
import { cancelExchange, exchange } from "./exchanges"
import { cancelFulfillment, deliver, fulfill, ship } from "./fulfillments"
import { jo } from "./open-shop"
import type { Shop } from "./open-shop"
import { cancelEdit, edit, requestEdit } from "./order-edits"
import { archiveOrder, cancelOrder, completeOrder } from "./orders"
import type { Lines } from "./orders"
import { capture, refund } from "./payments"
import { cancelReturn, receiveReturn, requestReturn } from "./returns"
import { skus } from "./skus"
import { cancelTransfer, requestTransfer } from "./transfers"

/** What is done to an order, and the types that its timeline shows for it. */
export type Task = {
  name: string
  items: Lines
  work: (shop: Shop, orderId: string) => Promise<void>
  types: string[]
}

const delivered = async (shop: Shop, orderId: string): Promise<void> => {
  const parcel = { orderId, fulfillmentId: await fulfill(shop, orderId) }

  await ship(shop, parcel)
  await deliver(shop, parcel)
}

const deliveredTypes = ["order.submitted", "order.shipped", "order.delivered"]

/** All that somebody of the shop can do to orders of guests. */
export const tasks: Task[] = [
  {
    name: "money, parcels, the end of an order",
    items: { [skus.mug]: 1 },
    work: async (shop, orderId) => {
      await capture(shop, orderId)
      const fulfillmentId = await fulfill(shop, orderId)
      await cancelFulfillment(shop, { orderId, fulfillmentId })
      await delivered(shop, orderId)
      await refund(shop, orderId, { amount: 2 })
      await completeOrder(shop, orderId)
      await archiveOrder(shop, orderId)
    },
    types: [
      "order.payment_captured",
      "order.submitted",
      "order.fulfillment_cancelled",
      ...deliveredTypes,
      "order.refunded",
      "order.completed",
      "order.archived",
    ],
  },
  {
    name: "returns",
    items: { [skus.mug]: 2 },
    work: async (shop, orderId) => {
      await delivered(shop, orderId)
      const lines = { [skus.mug]: 1 }
      const received = await requestReturn(shop, orderId, { lines })
      await receiveReturn(shop, received, { orderId, lines })
      await cancelReturn(shop, await requestReturn(shop, orderId, { lines }))
    },
    types: [
      // Medusa lets go of money that was authorized for another total.
      "order.payment_voided",
      ...deliveredTypes,
      "order.return_requested",
      "order.return_received",
      "order.return_requested",
      "order.fulfillment_cancelled",
      "order.return_cancelled",
    ],
  },
  {
    name: "a claim",
    items: { [skus.tote]: 1 },
    work: async (shop, orderId) => {
      await delivered(shop, orderId)
      const lines = { [skus.tote]: 1 }
      await cancelClaim(
        shop,
        await claim(shop, orderId, { type: "refund", lines, back: lines })
      )
    },
    types: [
      // Medusa lets go of money that was authorized for another total.
      "order.payment_voided",
      ...deliveredTypes,
      "order.claim_created",
      "order.fulfillment_cancelled",
      "order.claim_cancelled",
    ],
  },
  {
    name: "an exchange",
    items: { [skus.shirt]: 1 },
    work: async (shop, orderId) => {
      await delivered(shop, orderId)
      await cancelExchange(
        shop,
        await exchange(shop, orderId, {
          back: { [skus.shirt]: 1 },
          sent: { [skus.largeShirt]: 1 },
        })
      )
    },
    types: [
      // Medusa lets go of money that was authorized for another total.
      "order.payment_voided",
      ...deliveredTypes,
      "order.exchange_created",
      "order.fulfillment_cancelled",
      "order.exchange_cancelled",
    ],
  },
  {
    name: "edits and other changes",
    items: { [skus.mug]: 1 },
    work: async (shop, orderId) => {
      const { admin } = shop
      await edit(shop, orderId, { added: { [skus.tote]: 1 } })
      await requestEdit(shop, orderId, { added: { [skus.tote]: 1 } })
      await cancelEdit(shop, orderId)
      await admin.post(`/admin/orders/${orderId}`, { email: "b@example.com" })
      await admin.post(`/admin/orders/${orderId}/credit-lines`, {
        amount: 1,
        reference: "goodwill",
        reference_id: "letter-7",
      })
    },
    types: [
      // Medusa lets go of money that was authorized for another total.
      "order.payment_voided",
      "order.edit_requested",
      "order.edit_confirmed",
      "order.edit_requested",
      "order.edit_cancelled",
      "order.updated",
      "order.credit_line_added",
    ],
  },
  {
    name: "cancelling",
    items: { [skus.mug]: 1 },
    work: async (shop, orderId) => {
      await capture(shop, orderId)
      await cancelOrder(shop, orderId)
    },
    types: ["order.payment_captured", "order.refunded", "order.cancelled"],
  },
]

/** Medusa lets users alone call off a transfer (2.21): a key is taken for a customer there. */
export const tasksOfUsers: Task[] = [
  ...tasks,
  {
    name: "a transfer",
    items: { [skus.mug]: 1 },
    work: async (shop, orderId) => {
      await requestTransfer(shop, orderId, jo.email)
      await cancelTransfer(shop, orderId)
    },
    types: ["order.transfer_requested", "order.transfer_cancelled"],
  },
]

/** Answers with the order that it was done to. */
export const workOn = async (
  shop: Shop,
  { items, work }: Task
): Promise<string> => {
  const { id } = await placeOrder(shop, { email: "guest@example.com", items })

  await work(shop, id)

  return id
}
