import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { announcements, catalog } from "./catalog"
import { ACTIVITY_LOG_MODULE } from "./modules/activity-log"
import type ActivityLogModuleService from "./modules/activity-log/service"
import { providerName } from "./recording/provider-name"
import type { Recorder } from "./recording/record-event"
import type { ActivitySource } from "./types"

/** Joins what is recorded with how and where, for whichever door a fact comes in by. */
export function recorderOf(
  container: MedusaContainer,
  source: ActivitySource
): Recorder {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { events, providerNames, emails } = log.options

  return {
    announcements,
    catalog,
    source,
    emails,
    ownEvents: events,
    providerName: (id) => providerName(id, providerNames),
    graph: (graphQuery) => query.graph(graphQuery),
    occurredAt: async (key) => {
      const [entry] = await log.listByDedupeKeys([key])

      return entry?.occurred_at ?? null
    },
    log: (type, message, options) => log.logEvent(type, message, options),
  }
}
