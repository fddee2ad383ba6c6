import { placeOrder } from "../../integration-tests/helpers/shop/carts"
import { claim } from "../../integration-tests/helpers/shop/claims"
import { exchange } from "../../integration-tests/helpers/shop/exchanges"
import {
  cancelFulfillment,
  fulfill,
} from "../../integration-tests/helpers/shop/fulfillments"
import { cancelOrder } from "../../integration-tests/helpers/shop/orders"
import { capture, refund } from "../../integration-tests/helpers/shop/payments"
import {
  receiveReturn,
  requestReturn,
} from "../../integration-tests/helpers/shop/returns"
import { sendAll } from "./stories-good"
import type { Story } from "./story"
import { skus } from "../../integration-tests/helpers/shop/skus"

/** Money and goods that go back. */
export const backStories: Story[] = [
  {
    key: "partial-refund",
    title: "A partial refund",
    look: "£5.00 back, in two parts, with a reason",
    checkout: { email: "mary@example.com", items: { [skus.poster]: 2 } },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      await refund(shop, id, { amount: 3, reason: "goodwill", note: "Sorry!" })
      await refund(shop, id, { amount: 2, reason: "print_fault" })
    },
  },
  {
    key: "returned",
    title: "A return",
    look: "requested, received, refunded",
    checkout: { email: "emily@example.com", items: { [skus.mug]: 2 } },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      await sendAll(shop, id, "JD0146000025")
      const lines = { [skus.mug]: 1 }
      const returnId = await requestReturn(shop, id, { lines })
      await receiveReturn(shop, returnId, { orderId: id, lines })
      await refund(shop, id, { amount: 12 })
    },
  },
  {
    key: "claimed",
    title: "A claim with a replacement (EUR)",
    look: "the claim names what is sent instead",
    checkout: {
      email: "camille@example.com",
      country: "fr",
      items: { [skus.shirt]: 2 },
    },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      await sendAll(shop, id, "LX123456789FR")
      await claim(shop, id, {
        type: "replace",
        lines: { [skus.shirt]: 1 },
        replacement: { [skus.shirt]: 1 },
      })
    },
  },
  {
    key: "exchanged",
    title: "An exchange for another size",
    look: "one shirt comes back, a larger one goes out",
    checkout: { email: "charlotte@example.com", items: { [skus.shirt]: 1 } },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      await sendAll(shop, id, "JD0146000026")
      await exchange(shop, id, {
        back: { [skus.shirt]: 1 },
        sent: { [skus.largeShirt]: 1 },
      })
    },
  },
  {
    key: "fulfillment-cancelled",
    title: "A fulfillment cancelled and made again",
    look: "a warning between two submissions",
    checkout: { email: "anne@example.com", items: { [skus.tote]: 1 } },
    act: async (shop, checkout) => {
      const { id: orderId } = await placeOrder(shop, checkout)
      const fulfillmentId = await fulfill(shop, orderId)
      await cancelFulfillment(shop, { orderId, fulfillmentId })
      await fulfill(shop, orderId)
    },
  },
  {
    key: "cancelled-before-capture",
    title: "Cancelled before the money moved",
    look: "a warning, and no refund",
    checkout: { email: "george@example.com", items: { [skus.mug]: 1 } },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await cancelOrder(shop, id)
    },
  },
  {
    key: "cancelled-after-capture",
    title: "Cancelled after capture",
    look: "Medusa gives the money back by itself",
    checkout: { email: "virginia@example.com", items: { [skus.mug]: 1 } },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      await cancelOrder(shop, id)
    },
  },
]
