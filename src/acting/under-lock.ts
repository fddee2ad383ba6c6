import { NoLockLeft } from "../modules/activity-log/acting/locks"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { BUSY, RUNNING } from "./reasons"

/** Nothing was done, and why. */
export type Declined = { declined: string }

/** Work on a thing that nobody else works on; declined where somebody does, or where more is being worked on than there are locks. */
export async function underLock<Result>(
  { locks }: ActivityLogModuleService,
  name: string,
  work: () => Promise<Result>
): Promise<Result | Declined> {
  try {
    const held = await locks.holding(name, work)

    return held.isHeld ? held.result : { declined: RUNNING }
  } catch (error) {
    if (error instanceof NoLockLeft) {
      return { declined: BUSY }
    }

    throw error
  }
}
