import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { recordedEvents } from "../catalog"
import { hearDefined } from "../defining/hear-defined"
import { installFailureObserver } from "../failures"
import { NOBODY_WAITS } from "../failures/context/nobody-waits"
import { LaterWork } from "../modules/activity-log/writing/later-work"
import { installOrigins } from "../origins"
import { currentOptions } from "../modules/activity-log/options/parse-options"
import { pendingWork } from "../modules/activity-log/writing/pending-work"
import { recorderOf } from "../recorder"
import { toBusEvent } from "../recording/bus-event"
import { recordEvent } from "../recording/record-event"
import { installStreaming } from "../streaming"
import { installTelling } from "../telling"
import { installWatch } from "../watching/install-watch"

// Medusa loads subscribers in every process that runs workflows, after its modules.
installOrigins()
installTelling()
installWatch()
installStreaming()

// Within what the origins say of each step: a failure is to know what caused it.
if (currentOptions().failures.enabled) {
  installFailureObserver()
}

const recording = new LaterWork(NOBODY_WAITS)

pendingWork.add(recording)
hearDefined(recording)

/** The only way in from the bus. */
export default async function activitySubscriber({
  event,
  container,
}: SubscriberArgs): Promise<void> {
  // On the local bus this runs in the process that is about to answer: the customer comes first.
  await recording.run(() => {
    const announced = toBusEvent(event)

    return recordEvent(
      announced,
      recorderOf(container, "event", announced.clock_offset_ms)
    )
  })
}

export const config: SubscriberConfig = {
  event: [
    ...new Set([...recordedEvents, ...Object.keys(currentOptions().events)]),
  ],
  // Two subscribers with one id on one event stop the boot: ours carries the plugin's name.
  context: { subscriberId: "activity-log:activity" },
}
