import {
  ERASED_INPUT,
  type ActivityRun,
} from "../modules/activity-log/acting/run-store"
import type { AdminActivityRun } from "../types"

/** Why a run was stopped by somebody. */
export const BY_PERSON = "Stopped by a person"

const OTHER_REASONS = new Map<string, AdminActivityRun["stopped_by"]>([
  [BY_PERSON, "person"],
  [ERASED_INPUT, "erasure"],
])

/** Why a run stopped by itself, in English. */
export function byFailures(count: number, cause: string | null): string {
  return `${count} in a row failed for one cause${cause ? `: ${cause}` : ""}`
}

/** The same as a code, for views in other languages. Null where nothing stopped the run. */
export function stoppedBy({
  stopped_because,
}: Pick<ActivityRun, "stopped_because">): AdminActivityRun["stopped_by"] {
  return stopped_because === null
    ? null
    : (OTHER_REASONS.get(stopped_because) ?? "failures")
}
