import {
  buildPlugin,
  buildStore,
} from "../integration-tests/helpers/build-store"
import { migrateStore } from "../integration-tests/helpers/migrate-store"
import { startPostgres } from "../integration-tests/helpers/postgres"
import {
  completeCart,
  prepareCheckout,
} from "../integration-tests/helpers/shop/carts"
import { openShop } from "../integration-tests/helpers/shop/open-shop"
import type { Shop } from "../integration-tests/helpers/shop/open-shop"
import { skus } from "../integration-tests/helpers/shop/skus"
import { startStore } from "../integration-tests/helpers/start-store"
import { writeSection } from "./report/write-section"

/** Placed before it counts, until caches and the compiler have settled. */
const WARM_UP = 15
const ORDERS = Number(process.env.ORDERS ?? 150)

/**
 * What watching for failures costs a sale: the last click of a checkout, in two
 * stores of one build, one watched and one not. They take turns, and who is
 * first changes each time, so that the machine's moods fall on both.
 */
async function main(): Promise<void> {
  await buildPlugin()
  await buildStore({ admin: false })

  const postgres = await startPostgres({
    dataDir: ".test/bench-postgres",
    persistent: false,
  })
  const opened = await Promise.all(
    [true, false].map(async (enabled) => {
      const database = `observer_${enabled ? "on" : "off"}`
      await postgres.createDatabase(database)
      await migrateStore(postgres.url(database))
      const store = await startStore({
        databaseUrl: postgres.url(database),
        env: {
          ADMIN_DISABLED: "true",
          ACTIVITY_LOG_OPTIONS: JSON.stringify({ failures: { enabled } }),
        },
      })

      return { store, shop: await openShop(store.url), times: [] as number[] }
    })
  )

  for (let turn = -WARM_UP; turn < ORDERS; turn += 1) {
    for (const each of turn % 2 ? opened : [...opened].reverse()) {
      const time = await placeOne(each.shop)

      if (turn >= 0) each.times.push(time)
    }
  }

  const [on, off] = opened.map(({ times }) => [...times].sort((a, b) => a - b))
  writeSection("failure-observer", report(on, off))

  for (const { store } of opened) await store.stop()
  await postgres.stop()
}

function report(on: number[] | undefined, off: number[] | undefined): string {
  const rows = [0.5, 0.95].map((share) => {
    const [watched, unwatched] = [at(on, share), at(off, share)]

    return `| p${share * 100} | ${unwatched.toFixed(1)} | ${watched.toFixed(1)} | ${(watched / unwatched).toFixed(3)} |`
  })

  return [
    "## Placing an order, watched for failures or not",
    "",
    `${ORDERS} orders each, in turns, in two stores of one build; the last click of the checkout.`,
    "",
    "| | not watched, ms | watched, ms | ratio |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n")
}

async function placeOne(shop: Shop): Promise<number> {
  const cart = await prepareCheckout(shop, {
    email: "ada@example.com",
    items: { [skus.mug]: 1 },
  })
  const since = performance.now()
  const answer = await completeCart(shop, cart.id)

  if (answer.type !== "order") {
    throw new Error(`checkout failed: ${answer.error.message}`)
  }

  return performance.now() - since
}

function at(sorted: number[] | undefined, share: number): number {
  return sorted?.[Math.floor(sorted.length * share)] ?? NaN
}

void main()
