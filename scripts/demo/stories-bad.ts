import {
  completeCart,
  placeOrder,
  prepareCheckout,
} from "../../integration-tests/helpers/shop/carts"
import { fulfill } from "../../integration-tests/helpers/shop/fulfillments"
import { cancelOrder } from "../../integration-tests/helpers/shop/orders"
import { capture, refund } from "../../integration-tests/helpers/shop/payments"
import type { Story } from "./story"
import { skus } from "../../integration-tests/helpers/shop/skus"
import { refused } from "./story"

/** Third parties that refuse; what the admin would only call "unknown error". */
export const badStories: Story[] = [
  {
    key: "out-of-stock-once",
    title: "Out of stock at Printify, then not",
    look: "a refused submission, then one that is taken",
    checkout: {
      email: "jane@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "out_of_stock_once" },
    },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      await refused("the first submission", fulfill(shop, id))
      await fulfill(shop, id)
    },
  },
  {
    key: "out-of-stock-twice",
    title: "Out of stock twice",
    look: "two refused submissions, the third is taken",
    checkout: {
      email: "edith@example.com",
      items: { [skus.shirt]: 2 },
      metadata: { printify: "out_of_stock_twice" },
    },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await refused("the first submission", fulfill(shop, id))
      await refused("the second submission", fulfill(shop, id))
      await fulfill(shop, id)
    },
  },
  {
    key: "submitted-automatically",
    title: "Submitted by the shop itself, at the third attempt",
    look: "attempts 2 and 3 of 3, made by nobody",
    checkout: {
      email: "zora@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "out_of_stock_twice", submit: "automatically" },
    },
    act: async (shop, checkout) => {
      await placeOrder(shop, checkout)
    },
  },
  {
    key: "plates-bent",
    title: "A workflow of the shop's own that fails",
    look: "what failed is known, though nobody has described it",
    checkout: {
      email: "rosa@example.com",
      items: { [skus.poster]: 1 },
      metadata: { plates_fault: "the plates are bent" },
    },
    act: async (shop, checkout) => {
      await placeOrder(shop, checkout)
    },
  },
  {
    key: "card-declined-at-checkout",
    title: "A card that is declined at checkout, then taken",
    look: "taken at last; the declined card, without an order, is under Activity: search “declined”",
    checkout: {
      email: "toni@example.com",
      items: { [skus.mug]: 1 },
      payment: { test_card: "declined_on_authorize_once" },
    },
    act: async (shop, checkout) => {
      const cart = await prepareCheckout(shop, checkout)
      await completeCart(shop, cart.id).catch(() => undefined)
      await completeCart(shop, cart.id)
    },
  },
  {
    key: "address-rejected",
    title: "An address that Printify rejects",
    look: "refused three times and still open",
    checkout: {
      email: "agatha@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "address_rejected" },
    },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      for (const attempt of ["first", "second", "third"]) {
        await refused(`the ${attempt} submission`, fulfill(shop, id))
      }
    },
  },
  {
    key: "capture-declined-once",
    title: "A capture that is declined once",
    look: "“Your card was declined.”, then captured",
    checkout: {
      email: "iris@example.com",
      items: { [skus.poster]: 1 },
      payment: { test_card: "declined_on_capture_once" },
    },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await refused("the capture", capture(shop, id))
      await capture(shop, id)
    },
  },
  {
    key: "refund-refused",
    title: "A refund that Stripe refuses",
    look: "the money has not gone back",
    checkout: {
      email: "sylvia@example.com",
      items: { [skus.mug]: 3 },
      payment: { test_card: "refund_refused" },
    },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      await refused("the refund", refund(shop, id, { amount: 12 }))
    },
  },
  {
    key: "refund-swallowed",
    title: "A cancelled order whose refund failed silently",
    look: "Medusa says cancelled; the customer has no money",
    checkout: {
      email: "doris@example.com",
      items: { [skus.poster]: 1 },
      payment: { test_card: "refund_refused" },
    },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      await cancelOrder(shop, id)
    },
  },
  {
    key: "mailbox-unavailable",
    title: "A confirmation that bounces",
    look: "the e-mail could not be delivered",
    checkout: { email: "bounce@example.com", items: { [skus.tote]: 1 } },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
    },
  },
]
