import { setTimeout } from "node:timers/promises"
import {
  completeCart,
  prepareCheckout,
} from "../../integration-tests/helpers/shop/carts"
import type { Shop } from "../../integration-tests/helpers/shop/open-shop"
import { skus } from "../../integration-tests/helpers/shop/skus"
import { cpuMsOf } from "../measuring/cpu-time"

/** One store of the comparison. */
export type Contender = {
  /** `20.19.4` */
  node: string
  isWithout: boolean
  pid: number
  shop: Shop
  sales: Sale[]
  /** How long each crowd of customers took, from the first click to the last answer. */
  crowdsMs: number[]
}

export type Sale = {
  /** What the customer waits after the last click. */
  waitedMs: number
  /** Processor time of the store until it is at rest again: the sale with all that follows it. */
  cpuMs: number
}

/** Customers who click at the same moment. */
export const CROWD = 20

/** Long enough for subscribers and the log to be done; else they would run in the next one's turn. */
const REST_MS = 250

/** Everything before the last click. */
export async function prepareOne({ shop }: Contender): Promise<string> {
  const id = await preparedCart(shop)

  await setTimeout(REST_MS)

  return id
}

export async function placeOne(
  { shop, pid, sales }: Contender,
  id: string
): Promise<void> {
  const cpuBefore = cpuMsOf(pid)
  const since = performance.now()

  await complete(shop, id)

  const waitedMs = performance.now() - since
  await setTimeout(REST_MS)
  sales.push({ waitedMs, cpuMs: cpuMsOf(pid) - cpuBefore })
}

/** As many carts as there are customers. */
export async function prepareCrowd({ shop }: Contender): Promise<string[]> {
  const ids = await Promise.all(
    Array.from({ length: CROWD }, () => preparedCart(shop))
  )

  await setTimeout(REST_MS)

  return ids
}

/** Twenty customers at once; what their orders set off runs while others still wait, as in a busy shop. */
export async function placeCrowd(
  { shop, crowdsMs }: Contender,
  ids: string[]
): Promise<void> {
  const since = performance.now()

  await Promise.all(ids.map((id) => complete(shop, id)))
  crowdsMs.push(performance.now() - since)

  // More of them left behind more.
  await setTimeout(REST_MS * 8)
}

async function preparedCart(shop: Shop): Promise<string> {
  const { id } = await prepareCheckout(shop, {
    email: "ada@example.com",
    items: { [skus.mug]: 1 },
  })

  return id
}

async function complete(shop: Shop, cartId: string): Promise<void> {
  const answer = await completeCart(shop, cartId)

  if (answer.type !== "order") {
    throw new Error(`checkout failed: ${answer.error.message}`)
  }
}
