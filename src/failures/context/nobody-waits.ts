import type { Moment } from "../../modules/activity-log/writing/later-work"
import { whenNobodyWaits } from "./activity-context"
import { quietMoment } from "./quiet-moment"

/** The moment in which this process serves nobody. */
export const NOBODY_WAITS: Moment = {
  come: whenNobodyWaits,
  hurry: () => quietMoment.release(),
}
