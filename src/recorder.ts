import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { announcements, catalog } from "./catalog"
import { ACTIVITY_LOG_MODULE } from "./modules/activity-log"
import type ActivityLogModuleService from "./modules/activity-log/service"
import { withDefined } from "./defining/with-defined"
import { currentScope } from "./failures/context/activity-context"
import { promptGraph, quickGraph } from "./quick-reads"
import type { Recorder } from "./recording/record"
import { providerName } from "./recording/wording/provider-name"
import type { ActivityEntry, ActivitySource, FactFilters } from "./types"

/** Names of events that were left alone, and said so, in this process. */
const warned = new Set<string>()

/** Entries of one order that are read to compare a fact with: of a hundred parcels each has several. */
const READ_MAX = 5_000

/** What becomes known in these ways was dated a moment ago, by the clock of a process. */
const DATED_BY_PROCESSES: readonly ActivitySource[] = ["event", "workflow"]

/**
 * Joins what is recorded with how and where, for every way in.
 *
 * @param clockOffsetMs how far the clock is behind the database's that dated what is recorded; this
 *   process's own where nothing is said
 */
export function recorderOf(
  container: MedusaContainer,
  source: ActivitySource,
  clockOffsetMs?: number
): Recorder<ActivityEntry | null> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const offsetMs = DATED_BY_PROCESSES.includes(source)
    ? (clockOffsetMs ?? log.clock.offsetMs)
    : 0
  // A worker takes one event after the other: whoever waits there, nothing comes to be read together.
  const graph = currentScope()?.request
    ? quickGraph(container)
    : promptGraph(container)
  const { events, providerNames, emails } = log.options
  // Through the log's own connections: a locked table must not hold those of the sale. And a log
  // that cannot be read must not cost the entry that waits for the answer.
  const known = (key: string): Promise<ActivityEntry[]> =>
    log.recall.byDedupeKeys([key]).catch(() => [])
  const ofOrder = ({ order_id, event_type }: FactFilters) =>
    log
      .listRecent({
        order_id: String(order_id),
        event_type: [event_type].flat().map(String),
        limit: READ_MAX,
      })
      .catch(() => [])

  return {
    announcements,
    catalog: withDefined(catalog),
    source,
    emails,
    ownEvents: events,
    providerName: (id) => providerName(id, providerNames),
    graph: async (asked) =>
      asked.entity === ACTIVITY_LOG_MODULE
        ? {
            data: await ("order_id" in asked.filters
              ? ofOrder(asked.filters)
              : known(String(asked.filters.dedupe_key))),
          }
        : await graph(asked),
    warnOnce: (name, message) => {
      if (!warned.has(name)) {
        warned.add(name)
        container.resolve(ContainerRegistrationKeys.LOGGER).warn(message)
      }
    },
    occurredAt: async (key) => {
      const [entry] = await known(key)

      // By the clock of what it is compared with.
      return entry ? log.clock.at(entry.occurred_at, -offsetMs) : null
    },
    log: (type, message, options) =>
      log.logEvent(type, message, log.clock.dated(options, offsetMs)),
  }
}
