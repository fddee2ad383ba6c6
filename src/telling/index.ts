import { container } from "@medusajs/framework"
import { onProblemChanges } from "../modules/activity-log/attention/problem-changes"
import { currentOptions } from "../modules/activity-log/options/parse-options"
import { pendingWork } from "../modules/activity-log/writing/pending-work"
import { runAlerts } from "./alerts/run-alerts"
import { OwnEvents } from "./own-events"
import { Repeating } from "../reconciling/repeating"
import { warnOf } from "../reconciling/warn-of"

/** How often to check for changes that this process did not make itself. */
const LOOK_EVERY_MS = 20_000

/** What opens within this time is announced in one go. */
const GATHER_MS = 2_000

const KEY = Symbol.for("medusa-plugin-activity-log.telling")

/** On `globalThis`: however often this file is loaded, each change is emitted once. */
const installed = globalThis as { [KEY]?: () => void } // only this file uses the key

/**
 * Announces what becomes of problems, for as long as this process runs: events on the shop's bus,
 * and the messages of option `alerts`. Off the path of whoever logs.
 */
export function installTelling(): void {
  installed[KEY]?.()

  const events = new OwnEvents()
  const alerts = currentOptions().alerts.length
    ? new Repeating(() => runAlerts(container), {
        everyMs: LOOK_EVERY_MS,
        soonMs: GATHER_MS,
        onError: warnOf("alerts"),
      })
    : null
  const stopListening = onProblemChanges((changes) => {
    alerts?.soon()

    return events.add(changes)
  })

  pendingWork.add(events)
  installed[KEY] = () => {
    stopListening()
    alerts?.stop()
    pendingWork.delete(events)
  }
}
