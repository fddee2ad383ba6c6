import type { HttpTypes } from "@medusajs/framework/types"
import type { AdminActivityListResponse } from "../../src/types"
import {
  placeOrder,
  prepareCheckout,
} from "../../integration-tests/helpers/shop/carts"
import {
  deliver,
  fulfill,
  ship,
} from "../../integration-tests/helpers/shop/fulfillments"
import type { Shop } from "../../integration-tests/helpers/shop/open-shop"
import { capture } from "../../integration-tests/helpers/shop/payments"
import { requestReturn } from "../../integration-tests/helpers/shop/returns"
import { skus } from "../../integration-tests/helpers/shop/skus"
import { until } from "../../integration-tests/helpers/until"
import type { Story } from "./story"

/** The jobs that watch come each minute. */
const NEXT_SEARCH_MS = 150_000

const untilTold = async (
  shop: Shop,
  { type, email }: { type: string; email?: string }
): Promise<void> => {
  await until(
    async () => {
      const { activities } = await shop.admin.get<AdminActivityListResponse>(
        `/admin/activity?event_type=${type}&limit=200`
      )
      return activities.some(
        ({ payload }) => email === undefined || payload.email === email
      )
    },
    { what: type, timeoutMs: NEXT_SEARCH_MS, intervalMs: 1000 }
  )
}

/** The payment provider reports that it has the money. */
const reportPaid = async (shop: Shop, cartId: string): Promise<void> => {
  const { cart } = await shop.guest.get<HttpTypes.StoreCartResponse>(
    `/store/carts/${cartId}?fields=id,*payment_collection.payment_sessions`
  )
  const session = cart.payment_collection?.payment_sessions?.[0]

  await shop.guest.post("/hooks/payment/stripe_stripe", {
    type: "payment_intent.succeeded",
    data: {
      object: {
        amount: session?.amount,
        metadata: { session_id: session?.id },
      },
    },
  })
}

/** What should have happened and did not. Begun in the morning, since it shows by waiting. */
export const unnoticedStories: Story[] = [
  {
    key: "paid-without-order",
    title: "A customer who paid and closed the page, and a checkout that fails",
    look: "under Needs attention: paid, but there is no order; complete the cart from there",
    checkout: {
      email: "maria@example.com",
      items: { [skus.poster]: 1 },
      // Where the checkout fails, Medusa gives the money back; unless that fails as well.
      payment: { test_card: "money_stuck" },
      metadata: { booking_refusals: 1 },
    },
    before: async (shop, checkout) => {
      const { id } = await prepareCheckout(shop, checkout)
      await reportPaid(shop, id)
    },
    act: async (shop, { email }) => {
      await untilTold(shop, { type: "payment.without_order", email })
    },
  },
  {
    key: "return-overdue",
    title: "A return that never arrives",
    look: "the return is late; it closes when the parcel is received",
    checkout: { email: "lotte@example.com", items: { [skus.mug]: 1 } },
    before: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      const parcel = { orderId: id, fulfillmentId: await fulfill(shop, id) }
      await ship(shop, parcel)
      await deliver(shop, parcel)
      await requestReturn(shop, id, { lines: { [skus.mug]: 1 } })
    },
    act: async (shop) => {
      await untilTold(shop, { type: "order.overdue" })
    },
  },
]
