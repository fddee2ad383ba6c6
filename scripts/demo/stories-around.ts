import type { HttpTypes } from "@medusajs/framework/types"
import type {
  AdminActivity,
  AdminActivityListResponse,
  AdminOrderActivityResponse,
} from "../../src/types"
import {
  completeCart,
  fillCart,
  placeOrder,
  prepareCheckout,
} from "../../integration-tests/helpers/shop/carts"
import { sendMails } from "../../integration-tests/helpers/shop/mails"
import type { Shop } from "../../integration-tests/helpers/shop/open-shop"
import { startExport } from "../../integration-tests/helpers/shop/exports"
import {
  confirmImport,
  productCsv,
  uploadProducts,
} from "../../integration-tests/helpers/shop/product-csv"
import { skus } from "../../integration-tests/helpers/shop/skus"
import { until } from "../../integration-tests/helpers/until"
import { sendgridBatch } from "../../integration-tests/helpers/webhooks/samples"
import { signAsSendgrid } from "../../integration-tests/helpers/webhooks/signing"
import type { Story } from "./story"
import { webhookKeys } from "./webhook-keys"

/** The job that looks for carts comes each minute. */
const NEXT_LOOK_MS = 90_000

/** Left in the morning, see `before`. */
let leftCart: HttpTypes.StoreCart | undefined

const confirmationOf = async (
  shop: Shop,
  orderId: string
): Promise<AdminActivity> =>
  until(
    async () => {
      const { activities } = await shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${orderId}/activity`
      )
      return activities.find(
        ({ event_type }) => event_type === "order.email.confirmation_sent"
      )
    },
    { what: "the confirmation" }
  )

const wasLeft = async (shop: Shop, cartId: string): Promise<boolean> => {
  const { activities } = await shop.admin.get<AdminActivityListResponse>(
    "/admin/activity?event_type=abandoned_cart.created&limit=200"
  )
  return activities.some(({ payload }) => payload.cart_id === cartId)
}

/** What goes on around the orders: e-mails that come back, products from a file, carts that were left. */
export const aroundStories: Story[] = [
  {
    key: "bounce-reported",
    title: "SendGrid reports a bounce, by signed webhook",
    look: "the confirmation was sent, and came back",
    checkout: { email: "emmy@example.com", items: { [skus.mug]: 1 } },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      const { payload } = await confirmationOf(shop, id)
      const bounce = sendgridBatch({
        to: "emmy@example.com",
        externalId: String(payload.external_id),
      }).filter(({ event }) => event === "bounce")
      const body = JSON.stringify(bounce)
      const response = await fetch(`${shop.url}/hooks/activity-log/sendgrid`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...signAsSendgrid(body, webhookKeys.privateKey),
        },
        body,
      })
      if (!response.ok) {
        throw new Error(`the webhook answered ${response.status}`)
      }
    },
  },
  {
    key: "mail-sent-again",
    title: "A return label that is sent again",
    look: "refused at first; the second one closes the matter; a text message",
    checkout: { email: "grace@example.com", items: { [skus.tote]: 1 } },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      const label = {
        to: "once@example.com",
        template: "return-label",
        resource_type: "order",
        resource_id: id,
      }
      await sendMails(shop, [label])
      await sendMails(shop, [label])
      await sendMails(shop, [
        {
          to: "+441632960961",
          channel: "sms",
          template: "label-is-on-its-way",
          data: { order_id: id },
        },
      ])
    },
  },
  {
    key: "products-imported",
    title: "Products from a file: one that is taken, one that breaks",
    look: "in the feed: two imports and an export",
    checkout: { email: "", items: {} },
    act: async (shop) => {
      const good = productCsv([
        { handle: `bookmark-${Date.now()}`, title: "Bookmark" },
      ])
      const broken = productCsv([
        { handle: `stamp-${Date.now()}`, title: "Stamp", sku: skus.mug },
      ])
      await confirmImport(shop, await uploadProducts(shop, good))
      await confirmImport(shop, await uploadProducts(shop, broken))
      await startExport(shop, "Product")
    },
  },
  {
    key: "cart-recovered",
    title: "A cart that was left, reminded of, and bought",
    look: "recovered from a cart; another one is still left",
    checkout: { email: "rosalind@example.com", items: { [skus.poster]: 1 } },
    before: async (shop, checkout) => {
      leftCart = await prepareCheckout(shop, checkout)
      await fillCart(shop, {
        email: "left@example.com",
        items: { [skus.mug]: 2 },
      })
    },
    act: async (shop) => {
      const id = leftCart?.id ?? ""
      await until(() => wasLeft(shop, id), {
        what: "the cart to count as left",
        timeoutMs: NEXT_LOOK_MS,
        intervalMs: 500,
      })
      await sendMails(shop, [
        {
          to: "rosalind@example.com",
          template: "cart-reminder",
          resource_type: "cart",
          resource_id: id,
        },
      ])
      await completeCart(shop, id)
    },
  },
]
