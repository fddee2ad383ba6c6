import type { Logger } from "@medusajs/framework/types"
import { countOf } from "../../../recording/wording/words"
import type { LogConnections } from "../connections/log-connections"
import type { EntryWriter } from "./entry-writer"
import { settlePendingWork } from "./pending-work"

/** How long the end of a process, or a caller of `flush`, waits for what is not written yet. */
export const FLUSH_MS = 5000
/** Time for what is logged while the rest of the store ends. */
const LAST_FLUSH_MS = 1000

/** What waits to reach the log, then what waits in it. @returns how many are not recorded */
export async function flushLog(
  writer: Pick<EntryWriter, "flush">,
  timeoutMs: number,
  { isEnding = false }: { isEnding?: boolean } = {}
): Promise<number> {
  const endsAt = Date.now() + timeoutMs
  const waiting = await settlePendingWork(timeoutMs, { isEnding })
  const unwritten = await writer.flush(
    Math.max(endsAt - Date.now(), Math.min(timeoutMs, LAST_FLUSH_MS))
  )

  return waiting + unwritten
}

/**
 * Called by Medusa when the process has started, and when it is to end. The latter first while
 * everything else still runs, since a failure that waits asks Medusa for its order; then for what
 * came meanwhile, and the connections.
 */
export function applicationHooks({
  writer,
  logger,
  connections,
}: {
  writer: EntryWriter
  logger: Pick<Logger, "error">
  connections: Pick<LogConnections, "clock" | "close">
}) {
  return {
    onApplicationStart: async (): Promise<void> => {
      await connections.clock.measure()
    },
    onApplicationPrepareShutdown: async (): Promise<void> => {
      await flushLog(writer, FLUSH_MS, { isEnding: true })
    },
    onApplicationShutdown: async (): Promise<void> => {
      const waiting = await settlePendingWork(LAST_FLUSH_MS, {
        isEnding: true,
      })
      const unrecorded = waiting + (await writer.close(LAST_FLUSH_MS))

      if (unrecorded > 0) {
        logger.error(
          `Activity log: ${countOf(unrecorded, "event")} not recorded before the process ended.`
        )
      }

      await connections.close()
    },
  }
}
