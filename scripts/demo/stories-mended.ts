import { placeOrder } from "../../integration-tests/helpers/shop/carts"
import { press } from "../../integration-tests/helpers/shop/acting"
import { fulfill } from "../../integration-tests/helpers/shop/fulfillments"
import type { Shop } from "../../integration-tests/helpers/shop/open-shop"
import { capture, refund } from "../../integration-tests/helpers/shop/payments"
import { skus } from "../../integration-tests/helpers/shop/skus"
import { until } from "../../integration-tests/helpers/until"
import type { AdminActivityListResponse } from "../../src/types"
import { refused, type Story } from "./story"

/** A confirmation goes through the bus, the provider, and the job that reads what it answered. */
const PROBLEM_MS = 120_000

/** Presses the entry's own button, once the problem is there. */
const mend = async (
  shop: Shop,
  orderId: string,
  { type, ...pressed }: { type: string; action: string; to?: string }
): Promise<void> => {
  const problem = await until(
    async () => {
      const { activities } = await shop.admin.get<AdminActivityListResponse>(
        `/admin/activity?order_id=${orderId}&attention=true&event_type=${type}`
      )
      return activities[0]
    },
    { what: `${type} of ${orderId}`, timeoutMs: PROBLEM_MS }
  )
  const { result } = await press(shop, problem.id, pressed)
  if (result.state !== "succeeded") {
    throw new Error(`${pressed.action} should have mended ${type}`)
  }
}

/** What goes wrong, and is put right by the button on its own entry. */
export const mendedStories: Story[] = [
  {
    key: "mended-submission",
    title: "Submitted again from the entry",
    look: "refused once; the second attempt was made from the entry",
    checkout: {
      email: "clara@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "out_of_stock_once" },
    },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await refused("the submission", fulfill(shop, id))
      await mend(shop, id, {
        type: "order.submission_failed",
        action: "submit_again",
      })
    },
  },
  {
    key: "mended-capture",
    title: "Captured again from the entry",
    look: "declined once, then captured from the entry",
    checkout: {
      email: "nadia@example.com",
      items: { [skus.mug]: 1 },
      payment: { test_card: "declined_on_capture_once" },
    },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await refused("the capture", capture(shop, id))
      await mend(shop, id, {
        type: "order.payment_failed",
        action: "capture_again",
      })
    },
  },
  {
    key: "mended-refund",
    title: "Refunded again from the entry",
    look: "the same amount, reason and note, a second time",
    checkout: {
      email: "ruth@example.com",
      items: { [skus.poster]: 1 },
      payment: { test_card: "refund_refused_once" },
    },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await capture(shop, id)
      await refused("the refund", refund(shop, id, { amount: 5 }))
      await mend(shop, id, {
        type: "order.refund_failed",
        action: "refund_again",
      })
    },
  },
  {
    key: "mended-email",
    title: "A confirmation sent again, to the right address",
    look: "it bounced, and was sent again to another address",
    checkout: { email: "bounce@example.com", items: { [skus.tote]: 1 } },
    act: async (shop, checkout) => {
      const { id } = await placeOrder(shop, checkout)
      await mend(shop, id, {
        type: "order.email.failed",
        action: "send_again",
        to: "ines@example.com",
      })
    },
  },
]
