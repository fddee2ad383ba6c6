import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { announcements, catalog, recordedEvents } from "../catalog"
import { installFailureObserver } from "../failures"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import { currentOptions } from "../modules/activity-log/options/current-options"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { providerName } from "../recording/provider-name"
import { recordEvent } from "../recording/record-event"
import { toBusEvent } from "../recording/bus-event"

// Medusa loads subscribers in every process that runs workflows, after its modules.
if (currentOptions().failures.enabled) {
  installFailureObserver()
}

/** The only door from the bus. */
export default async function activitySubscriber({
  event,
  container,
}: SubscriberArgs): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { events, providerNames } = log.options

  await recordEvent(toBusEvent(event), {
    announcements,
    catalog,
    ownEvents: events,
    providerName: (id) => providerName(id, providerNames),
    graph: (graphQuery) => query.graph(graphQuery),
    log: (type, message, options) => log.logEvent(type, message, options),
  })
}

export const config: SubscriberConfig = {
  event: [
    ...new Set([...recordedEvents, ...Object.keys(currentOptions().events)]),
  ],
  // Two subscribers with one id on one event stop the boot: ours carries the plugin's name.
  context: { subscriberId: "activity-log:activity" },
}
