import { container } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import type { LaterWork } from "../modules/activity-log/writing/later-work"
import { recorderOf } from "../recorder"
import { toBusEvent } from "../recording/bus-event"
import { withOrigin } from "../recording/origin"
import { record } from "../recording/record"
import type { BusEvent } from "../types"
import { toDefinedDrafts } from "./defined-drafts"
import { definedActivities, whenDefined } from "./registry"

type Message = {
  name?: string
  data: unknown
  metadata?: Record<string, unknown>
}

/**
 * Listens to the events that declarations name. Not by a subscriber's file: its list is read once,
 * and the plugins after ours are loaded later.
 */
export function hearDefined(recording: LaterWork): void {
  const heard = new Set<string>()

  whenDefined(({ on }) => {
    for (const name of on.filter((each) => !heard.has(each))) {
      heard.add(name)
      container
        .resolve(Modules.EVENT_BUS)
        .subscribe(
          name,
          (message: Message) =>
            recording.run(() =>
              recordDefined(toBusEvent({ ...message, name }))
            ),
          { subscriberId: `activity-log:defined:${name}` }
        )
    }
  })
}

/** One entry for each type that is declared to come of this event. */
async function recordDefined(event: BusEvent): Promise<void> {
  const recorder = recorderOf(container, "event", event.clock_offset_ms)

  const drafts = toDefinedDrafts(event, definedActivities(), recorder.ownEvents)

  for (const { type, draft } of drafts) {
    await record(type, withOrigin(draft, event.origin), recorder)
  }
}
