import type { MedusaContainer } from "@medusajs/framework/types"
import { currentOptions } from "../modules/activity-log/options/parse-options"
import { keepRunning } from "../reconciling/keep-running"
import { rememberLooks } from "../reconciling/look-back"
import { recordMissedNotifications } from "../reconciling/missed-notifications"

/** As long as a provider may take until it refuses, and a transaction until it is committed. */
const OVERLAP_MS = 15 * 60 * 1000

const lookAgain = rememberLooks(OVERLAP_MS)

/** E-mails that failed: Medusa keeps the row and announces nothing. */
async function findMissedNotifications(
  container: MedusaContainer
): Promise<void> {
  const now = new Date()

  await lookAgain(now, (since) =>
    recordMissedNotifications(container, { now, since })
  )
}

export const config = {
  name: "activity-log-find-missed-notifications",
  schedule: currentOptions().emails.schedule,
}

export default keepRunning({ ...config, run: findMissedNotifications })
