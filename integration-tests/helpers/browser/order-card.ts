import type { Page } from "playwright-core"
import { untilRecorded } from "../shop/activities"
import { placeOrder } from "../shop/carts"
import { skus } from "../shop/skus"
import type { UsedStore } from "../use-store"

/** Our card on the order page. */
export const CARD = "[data-activity-log=timeline]"

/** An order whose story has begun. */
export const newOrder = async ({ shop }: UsedStore) => {
  const order = await placeOrder(shop, {
    email: "jo@example.com",
    items: { [skus.shirt]: 1 },
  })
  await untilRecorded(shop, order.id, "order.created")
  return order
}

/** Brings the card into sight, so that a screenshot shows it. */
export const showCard = async (page: Page): Promise<void> => {
  await page.locator(`${CARD} li, ${CARD} [role=alert]`).first().waitFor()
  await page.locator(CARD).scrollIntoViewIfNeeded()
}
