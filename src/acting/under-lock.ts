import { NoLockLeft } from "../modules/activity-log/acting/locks"
import type ActivityLogModuleService from "../modules/activity-log/service"
import type { RefusalReason } from "../types"
import { BUSY, RUNNING } from "./reasons"

/** Nothing was done, and why: in English, and for views in other languages as a code. */
export type Declined = { declined: string; reason_code?: RefusalReason }

/** Work on a thing that nobody else works on; declined where somebody does, or where more is being worked on than there are locks. */
export async function underLock<Result>(
  { actionLocks }: ActivityLogModuleService,
  name: string,
  work: () => Promise<Result>
): Promise<Result | Declined> {
  try {
    const held = await actionLocks.holding(name, work)

    return held.isHeld
      ? held.result
      : { declined: RUNNING, reason_code: "running" }
  } catch (error) {
    if (error instanceof NoLockLeft) {
      return { declined: BUSY, reason_code: "busy" }
    }

    throw error
  }
}
