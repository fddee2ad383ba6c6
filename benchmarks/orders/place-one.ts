import fs from "node:fs"
import { setTimeout } from "node:timers/promises"
import {
  completeCart,
  prepareCheckout,
} from "../../integration-tests/helpers/shop/carts"
import type { Shop } from "../../integration-tests/helpers/shop/open-shop"
import { skus } from "../../integration-tests/helpers/shop/skus"

/** One store of the comparison. */
export type Contender = {
  name: string
  pid: number
  shop: Shop
  sales: Sale[]
}

export type Sale = {
  /** What the customer waits after the last click. */
  waitedMs: number
  /** Processor time of the store until it is at rest again: the sale with all that follows it. */
  cpuMs: number
}

/** Long enough for subscribers and the log to be done; else they would run in the next one's turn. */
const REST_MS = 250

export async function placeOne({ shop, pid, sales }: Contender): Promise<void> {
  const cart = await prepareCheckout(shop, {
    email: "ada@example.com",
    items: { [skus.mug]: 1 },
  })
  await setTimeout(REST_MS)
  const cpuBefore = cpuMsOf(pid)
  const since = performance.now()

  const answer = await completeCart(shop, cart.id)

  const waitedMs = performance.now() - since
  if (answer.type !== "order") {
    throw new Error(`checkout failed: ${answer.error.message}`)
  }
  await setTimeout(REST_MS)
  sales.push({ waitedMs, cpuMs: cpuMsOf(pid) - cpuBefore })
}

/** Of all threads. Linux counts in hundredths of a second: only sums over many sales say something. */
function cpuMsOf(pid: number): number {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8")
  // The name before may hold spaces; it ends with the last bracket. Then state is field 3.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
  const [user, system] = [fields[11], fields[12]].map(Number)

  return ((user ?? NaN) + (system ?? NaN)) * 10
}
