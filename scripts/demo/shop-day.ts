import type { HttpTypes } from "@medusajs/framework/types"
import type { Checkout } from "../../integration-tests/helpers/shop/carts"
import type { Shop } from "../../integration-tests/helpers/shop/open-shop"
import { aroundStories } from "./stories-around"
import { backStories } from "./stories-back"
import { badStories } from "./stories-bad"
import { goodStories } from "./stories-good"
import { mendedStories } from "./stories-mended"
import { unnoticedStories } from "./stories-unnoticed"
import type { Story } from "./story"

export const stories: Story[] = [
  ...goodStories,
  ...backStories,
  ...badStories,
  ...mendedStories,
  // Last: what was left in the morning has to have been left for a while.
  ...aroundStories,
  ...unnoticedStories,
]

export type Told = { story: Story; orderId: string; displayId: number }

/** Keeps in the store's own metadata which stories were told to their end. */
const openDiary = async ({ admin }: Shop) => {
  const { stores } =
    await admin.get<HttpTypes.AdminStoreListResponse>("/admin/stores")
  const [store] = stores
  if (!store) {
    throw new Error("the database holds no store")
  }
  const written: unknown = store.metadata?.shop_day
  const keys: unknown[] = Array.isArray(written) ? written : []
  return {
    has: (key: string): boolean => keys.includes(key),
    add: async (key: string): Promise<void> => {
      keys.push(key)
      const metadata = { ...store.metadata, shop_day: keys }
      await admin.post(`/admin/stores/${store.id}`, { metadata })
    },
  }
}

/** The latest order of each story: one begun before may have been cut short. */
const findOrders = async ({ admin }: Shop): Promise<Told[]> => {
  const { orders } = await admin.get<HttpTypes.AdminOrderListResponse>(
    "/admin/orders?limit=200&order=-created_at&fields=id,display_id,metadata"
  )
  return stories.flatMap((story) => {
    const order = orders.find(({ metadata }) => metadata?.story === story.key)
    return order
      ? [{ story, orderId: order.id, displayId: order.display_id ?? 0 }]
      : []
  })
}

const checkoutOf = ({ key, checkout }: Story): Checkout => ({
  ...checkout,
  metadata: { ...checkout.metadata, story: key },
})

/** Lives through the stories that this shop has not lived through yet. */
export const liveShopDay = async (
  shop: Shop,
  onStory: (story: Story, index: number) => void
): Promise<Told[]> => {
  const diary = await openDiary(shop)
  for (const story of stories.filter(({ key }) => !diary.has(key))) {
    await story.before?.(shop, checkoutOf(story))
  }
  for (const [index, story] of stories.entries()) {
    if (diary.has(story.key)) {
      continue
    }
    onStory(story, index)
    await story.act(shop, checkoutOf(story))
    await diary.add(story.key)
  }
  return findOrders(shop)
}
