import type { AdminActivity, AdminActivityListResponse } from "../../src/types"
import { placeOrder } from "./shop/carts"
import { addNote } from "./shop/notes"
import { skus } from "./shop/skus"
import type { UsedStore } from "./use-store"

/** An order to write notes on, and where their words are found afterwards. */
export const useNotedOrder = (store: UsedStore) => {
  let orderId = ""

  beforeAll(async () => {
    const order = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    orderId = order.id
  }, 120_000)

  return {
    get orderId() {
      return orderId
    },
    add: (note: Parameters<typeof addNote>[2]): Promise<AdminActivity> =>
      addNote(store.shop, orderId, note),
    /** Ids of what a search finds. */
    search: async (q: string): Promise<string[]> => {
      const { activities } =
        await store.shop.admin.get<AdminActivityListResponse>(
          `/admin/activity?q=${encodeURIComponent(q)}`
        )

      return activities.map(({ id }) => id)
    },
    /** Everything that the table holds of an entry. */
    rowOf: async (id: string): Promise<string> => {
      const [found] = await store.query<{ row: string }>(
        "select activity_log::text as row from activity_log where id = $1",
        [id]
      )

      return found?.row ?? ""
    },
  }
}
