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

export type OpenBenchStore = {
  database: string
  /** A database that was migrated for this. Else it is migrated here. */
  template?: string
  env?: Record<string, string>
  node?: string
}

/** A machine that is busy with other stores takes its time. */
const STARTS_WITHIN_MS = 240_000

/** A store of its own database, as built before; without the admin, which nobody looks at here. */
export async function openBenchStore(
  postgres: Postgres,
  { database, template, env = {}, node }: OpenBenchStore
): Promise<BenchStore> {
  await postgres.createDatabase(database, template)
  const databaseUrl = postgres.url(database)

  if (!template) {
    await migrateStore(databaseUrl)
  }

  const store = await startStore({
    databaseUrl,
    timeoutMs: STARTS_WITHIN_MS,
    env: { ADMIN_DISABLED: "true", ...env },
    ...(node ? { node } : {}),
  })

  return {
    shop: await openShop(store.url),
    pid: store.pid,
    databaseUrl,
    close: () => store.stop(),
  }
}
