import { startRedis } from "./redis"
import type { Redis } from "./redis"
import { startStore } from "./start-store"
import type { Store } from "./start-store"
import { useStore } from "./use-store"
import type { UsedStore } from "./use-store"

export type UsedCluster = {
  /** The process that is asked by a test. */
  store: UsedStore
  /** The other processes, on ports of their own. */
  readonly others: readonly Store[]
  /** Of the Redis that all its processes share. */
  readonly redisUrl: string
}

export type UseClusterOptions = {
  /** How many there are, the one that is asked among them. */
  processes?: number
  options?: Record<string, unknown>
  env?: Record<string, string>
}

/** A store as `useStore` makes one, in several processes on one Redis: bus, workflow engine, locking. */
export function useCluster({
  processes = 2,
  options = {},
  env = {},
}: UseClusterOptions = {}): UsedCluster {
  const shared: Record<string, string> = { ...env }
  const others: Store[] = []
  let redis: Redis | undefined

  beforeAll(async () => {
    redis = await startRedis()
    shared.REDIS_URL = redis.url
    // Not before: a spec's own third parties have an address only now.
    shared.ACTIVITY_LOG_OPTIONS = JSON.stringify(options)
  })

  const store = useStore({ env: shared })

  beforeAll(async () => {
    while (others.length < processes - 1) {
      const { databaseUrl } = store
      others.push(await startStore({ databaseUrl, env: shared }))
    }
  })

  // After the store's own, which needs it to the end.
  afterAll(async () => {
    for (const other of others) await other.stop()
    await redis?.stop()
  })

  return {
    store,
    others,
    get redisUrl() {
      return shared.REDIS_URL ?? ""
    },
  }
}
