import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { abandonedCartDraft } from "../catalog/cart"
import {
  abandonedAgainKey,
  abandonedKey,
  cartFacts,
  type CartFact,
} from "../catalog/facts/cart"
import { recorderOf } from "../recorder"
import { loadFacts } from "../recording/load-facts"
import { record, type Recorder } from "../recording/record"
import { listIdleCarts, type IdleCart } from "./idle-carts"

const TYPE = "abandoned_cart.created"

/** Carts whose totals are computed at once: Medusa loads each with its items, taxes and promotions. */
const BATCH_SIZE = 100

type Search = {
  now: Date
  /** Idle for this long, a cart is abandoned. */
  afterMs: number
  /** What became idle earlier than this before that is left alone. */
  lookBackMs: number
}

/** Records each cart that lies idle, once for each idle period. */
export async function recordAbandonedCarts(
  container: MedusaContainer,
  { now, afterMs, lookBackMs }: Search
): Promise<void> {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const recorder = recorderOf(container, "reconcile")
  const to = new Date(now.getTime() - afterMs)
  const from = new Date(to.getTime() - lookBackMs)
  const carts = await listIdleCarts(connection, { from, to })

  for (let start = 0; start < carts.length; start += BATCH_SIZE) {
    const batch = carts.slice(start, start + BATCH_SIZE)

    await recordBatch(batch, { recorder, afterMs })
  }
}

async function recordBatch(
  carts: IdleCart[],
  { recorder, afterMs }: { recorder: Recorder; afterMs: number }
): Promise<void> {
  const facts = await loadFacts(recorder.graph, cartFacts, {
    id: carts.map(({ id }) => id),
  })
  const cartById = new Map(
    facts.map((fact) => [fact.id, fact as CartFact]) // the fields of cartFacts
  )

  await Promise.all(
    carts.map(async ({ id, idle_since: idleSince, is_first }) => {
      const cart = cartById.get(id)

      if (!cart || cart.completed_at) {
        return
      }

      const key = is_first ? abandonedKey(id) : abandonedAgainKey(id, idleSince)

      await record(
        TYPE,
        abandonedCartDraft(cart, { key, idleSince, afterMs }),
        recorder
      )
    })
  )
}
