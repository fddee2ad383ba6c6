import { container } from "@medusajs/framework"
import { currentOptions } from "../modules/activity-log/options/parse-options"
import { Repeating } from "../reconciling/repeating"
import { warnOf } from "../reconciling/warn-of"
import { runStream } from "./run-stream"

/** How often a process looks whether there is something to send, and whether nobody else does. */
const LOOK_EVERY_MS = 5_000
const SOON_MS = 1_000

const KEY = Symbol.for("medusa-plugin-activity-log.streaming")

/** On `globalThis`: however often this file is loaded, one timer runs. */
const installed = globalThis as { [KEY]?: Repeating } // only this file uses the key

/**
 * Sends entries to the collector of option `stream`, for as long as this process runs. A batch that is
 * under way when the process ends is sent again by the next one.
 */
export function installStreaming(): void {
  installed[KEY]?.stop()

  if (!currentOptions().stream) {
    return
  }

  let isFirst = true
  const stream = new Repeating(
    async () => {
      const { isHeld, isSoon } = await runStream(container, { isFirst })

      // Where another process was at it, this one has asked nobody yet.
      isFirst &&= !isHeld

      if (isSoon) {
        stream.soon()
      }
    },
    { everyMs: LOOK_EVERY_MS, soonMs: SOON_MS, onError: warnOf("stream") }
  )

  installed[KEY] = stream
  stream.soon()
}
