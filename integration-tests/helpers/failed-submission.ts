import type { AdminActivity } from "../../src/types"
import { problemOf, refused } from "./attention"
import { placeOrder } from "./shop/carts"
import { fulfill } from "./shop/fulfillments"
import { skus } from "./shop/skus"
import type { UsedStore } from "./use-store"

type Asked = {
  /** What is wrong at the provider, see `faults.ts` of the store. */
  printify: string
  email?: string
  shirts?: number
  payment?: Parameters<typeof placeOrder>[1]["payment"]
}

/** An order of shirts whose submission failed, and its problem. */
export async function failedSubmission(
  store: UsedStore,
  { printify, email = "ada@example.com", shirts = 1, payment }: Asked
): Promise<{ id: string; problem: AdminActivity }> {
  const { id } = await placeOrder(store.shop, {
    email,
    items: { [skus.shirt]: shirts },
    metadata: { printify },
    ...(payment ? { payment } : {}),
  })

  await refused(fulfill(store.shop, id))

  return { id, problem: await problemOf(store, id, "order.submission_failed") }
}
