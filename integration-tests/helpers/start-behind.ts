import path from "node:path"
import { openShop } from "./shop/open-shop"
import type { Shop } from "./shop/open-shop"
import { startStore } from "./start-store"
import type { UsedStore } from "./use-store"

const shiftClock = path.join(__dirname, "shift-clock.cjs")

/** One process more of a store, whose clock is so many seconds behind the others' and the database's. */
export async function startBehind(
  { databaseUrl }: Pick<UsedStore, "databaseUrl">,
  { seconds, env = {} }: { seconds: number; env?: Record<string, string> }
): Promise<{ shop: Shop; stop: () => Promise<void> }> {
  const store = await startStore({
    databaseUrl,
    env: {
      ...env,
      NODE_OPTIONS: `--require ${shiftClock}`,
      CLOCK_SHIFT_MS: String(-seconds * 1000),
    },
  })

  return { shop: await openShop(store.url), stop: () => store.stop() }
}
