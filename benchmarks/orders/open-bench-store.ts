import { migrateStore } from "../../integration-tests/helpers/migrate-store"
import type { Postgres } from "../../integration-tests/helpers/postgres"
import {
  openShop,
  type Shop,
} from "../../integration-tests/helpers/shop/open-shop"
import { startStore } from "../../integration-tests/helpers/start-store"

export type BenchStore = {
  shop: Shop
  pid: number
  databaseUrl: string
  close: () => Promise<void>
}

/** A store of its own database, as built before; without the admin, which nobody looks at here. */
export async function openBenchStore(
  postgres: Postgres,
  { database, env = {} }: { database: string; env?: Record<string, string> }
): Promise<BenchStore> {
  await postgres.createDatabase(database)
  const databaseUrl = postgres.url(database)
  await migrateStore(databaseUrl)
  const store = await startStore({
    databaseUrl,
    env: { ADMIN_DISABLED: "true", ...env },
  })

  return {
    shop: await openShop(store.url),
    pid: store.pid,
    databaseUrl,
    close: () => store.stop(),
  }
}
