import type ActivityLogModuleService from "../modules/activity-log/service"
import type { HealthStream } from "../types"
import { stateOf } from "./sending/stream-state"
import { STREAM_KEY } from "./stream-key"

/** Whether entries reach the collector, whichever process sends them. Null where option `stream` is not given. */
export async function streamHealth(
  log: Pick<ActivityLogModuleService, "options" | "reader" | "state">
): Promise<HealthStream | null> {
  if (!log.options.stream) {
    return null
  }

  const kept = await log.state.get(STREAM_KEY)
  const state = kept && stateOf(kept.value)

  if (!state) {
    return {
      state: "starting",
      lag_seconds: 0,
      waiting: 0,
      last_error: null,
      skipped: 0,
    }
  }

  const { count, lag_seconds } = await log.reader.recorded.unread(state.cursor)

  return {
    state: state.phase,
    lag_seconds,
    waiting: count,
    last_error: state.last_error,
    skipped: state.skipped,
  }
}
