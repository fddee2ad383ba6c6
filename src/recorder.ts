import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { announcements, catalog } from "./catalog"
import { ACTIVITY_LOG_MODULE } from "./modules/activity-log"
import type ActivityLogModuleService from "./modules/activity-log/service"
import { providerName } from "./recording/provider-name"
import type { Recorder } from "./recording/record-event"
import type { ActivityEntry, ActivitySource } from "./types"

/** Joins what is recorded with how and where, for whichever door a fact comes in by. */
export function recorderOf(
  container: MedusaContainer,
  source: ActivitySource
): Recorder {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { events, providerNames, emails } = log.options
  // Through the log's own connections: a locked table must not hold those of the sale. And a log
  // that cannot be read must not cost the entry that waits for the answer.
  const known = (key: unknown): Promise<ActivityEntry[]> =>
    log.recall.byDedupeKeys([String(key)]).catch(() => [])

  return {
    announcements,
    catalog,
    source,
    emails,
    ownEvents: events,
    providerName: (id) => providerName(id, providerNames),
    graph: async (asked) =>
      asked.entity === ACTIVITY_LOG_MODULE
        ? { data: await known(asked.filters.dedupe_key) }
        : await query.graph(asked),
    occurredAt: async (key) => (await known(key))[0]?.occurred_at ?? null,
    log: (type, message, options) => log.logEvent(type, message, options),
  }
}
