import { until } from "../until"
import { useStore, type UsedStore } from "../use-store"
import { startCollector, type CollectorStandIn } from "./collector"

export type UsedCollector = {
  store: UsedStore
  readonly collector: CollectorStandIn
}

/** What the collector knows the shop by. */
export const COLLECTOR_KEY = "Bearer inkwell-collector-key"

/** A store that sends its entries to a stand-in of an OpenTelemetry collector. */
export function useCollector(
  stream: Record<string, unknown> = {}
): UsedCollector {
  const env: Record<string, string> = {}
  let started: CollectorStandIn | undefined

  // Before the store's own: it starts with the address.
  beforeAll(async () => {
    started = await startCollector()
    env.ACTIVITY_LOG_OPTIONS = JSON.stringify(optionsFor(started.url, stream))
  })

  const store = useStore({ env })

  afterAll(async () => {
    await started?.stop()
  })

  return {
    store,
    get collector() {
      if (!started) throw new Error("the collector runs only while tests do")

      return started
    },
  }
}

export const optionsFor = (
  url: string,
  stream: Record<string, unknown> = {}
) => ({
  stream: {
    otlp: { endpoint: url, headers: { authorization: COLLECTOR_KEY } },
    serviceName: "inkwell",
    ...stream,
  },
})

/** Ids of what has arrived, in its order. */
export const arrivedIn = ({ records }: CollectorStandIn): unknown[] =>
  records.map(({ attributes }) => attributes["log.record.uid"])

/** Waits until all of them have arrived, however often. */
export const untilArrived = (
  collector: CollectorStandIn,
  ids: string[]
): Promise<unknown> =>
  until(
    () => {
      const arrived = new Set(arrivedIn(collector))

      return ids.every((id) => arrived.has(id))
    },
    { what: `${ids.length} entries at the collector`, timeoutMs: 90_000 }
  )
