import { placeOrder } from "../../integration-tests/helpers/shop/carts"
import {
  convertDraftOrder,
  createDraftOrder,
} from "../../integration-tests/helpers/shop/draft-orders"
import {
  deliver,
  fulfill,
  ship,
} from "../../integration-tests/helpers/shop/fulfillments"
import type { Shop } from "../../integration-tests/helpers/shop/open-shop"
import { jo } from "../../integration-tests/helpers/shop/open-shop"
import {
  archiveOrder,
  completeOrder,
} from "../../integration-tests/helpers/shop/orders"
import { edit } from "../../integration-tests/helpers/shop/order-edits"
import { capture } from "../../integration-tests/helpers/shop/payments"
import {
  acceptTransfer,
  requestTransfer,
} from "../../integration-tests/helpers/shop/transfers"
import type { Story } from "./story"
import { skus } from "../../integration-tests/helpers/shop/skus"

/** Everything of an order in one parcel, up to the customer's door. */
export const sendAll = async (
  shop: Shop,
  orderId: string,
  trackingNumber: string
): Promise<void> => {
  const fulfillmentId = await fulfill(shop, orderId)
  const parcel = { orderId, fulfillmentId }
  await ship(shop, parcel, {
    trackingNumber,
    trackingUrl: `https://www.dhl.com/track?id=${trackingNumber}`,
  })
  await deliver(shop, parcel)
}

export const goodStories: Story[] = [
  {
    key: "healthy",
    title: "A healthy order",
    look: "captured in two parts, printed, shipped with tracking, delivered",
    checkout: {
      email: "ada@example.com",
      items: { [skus.shirt]: 1, [skus.mug]: 1 },
    },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id, 20)
      await capture(shop, id)
      await sendAll(shop, id, "1Z999AA10123456784")
      await completeOrder(shop, id)
    },
  },
  {
    key: "two-parcels",
    title: "Two parcels, paid at checkout (EUR)",
    look: "captured at once, two submissions, two shipments, one delivered",
    checkout: {
      email: "lotte@example.com",
      country: "de",
      items: { [skus.shirt]: 2, [skus.poster]: 1 },
      payment: { capture_method: "automatic" },
    },
    act: async (shop, checkout) => {
      const { id: orderId } = await placeOrder(shop, checkout)
      const first = await fulfill(shop, orderId, { [skus.shirt]: 2 })
      const second = await fulfill(shop, orderId, { [skus.poster]: 1 })
      await ship(
        shop,
        { orderId, fulfillmentId: first },
        {
          trackingNumber: "00340434161094021501",
          trackingUrl: "https://www.dhl.com/track?id=00340434161094021501",
        }
      )
      await ship(shop, { orderId, fulfillmentId: second })
      await deliver(shop, { orderId, fulfillmentId: first })
    },
  },
  {
    key: "yen",
    title: "An order without decimals (JPY)",
    look: "¥ amounts, a customer with an account",
    checkout: {
      email: jo.email,
      country: "jp",
      items: { [skus.shirt]: 1, [skus.tote]: 2 },
      shipping: "Printify express",
    },
    act: async (shop, checkout) => {
      const shopper = await shop.customer(jo)
      const { id } = await placeOrder(shop, { ...checkout, shopper })
      await capture(shop, id)
      await fulfill(shop, id)
    },
  },
  {
    key: "edited",
    title: "An order edited on the telephone",
    look: "a mug added, one shirt more",
    checkout: { email: "grace@example.com", items: { [skus.shirt]: 1 } },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await edit(shop, id, {
        added: { [skus.mug]: 1 },
        changed: { [skus.shirt]: 2 },
      })
    },
  },
  {
    key: "transferred",
    title: "A guest's order that moved to an account",
    look: "transfer requested and accepted",
    checkout: { email: "jo.guest@example.com", items: { [skus.tote]: 1 } },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      const token = await requestTransfer(shop, id, jo.email)
      const shopper = await shop.customer(jo)
      await acceptTransfer(shop, id, { token, shopper })
    },
  },
  {
    key: "draft",
    title: "A draft order, converted",
    look: "begins where Anna converted it; completed and archived",
    checkout: {
      email: "museum@example.com",
      country: "fr",
      items: { [skus.poster]: 10 },
    },
    act: async (shop, checkout) => {
      const draftId = await createDraftOrder(shop, checkout)
      const { id } = await convertDraftOrder(shop, draftId)
      await completeOrder(shop, id)
      await archiveOrder(shop, id)
    },
  },
]
