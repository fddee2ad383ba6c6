import type { MedusaContainer } from "@medusajs/framework/types"
import { currentOptions } from "../modules/activity-log/options/parse-options"
import { keepRunning } from "../reconciling/keep-running"
import { recordMissedNotifications } from "../reconciling/missed-notifications"
import { recordedSince } from "../reconciling/past/past-state"
import { laterOf, rememberRuns } from "../reconciling/since-last-run"

/** As long as a provider may take until it refuses, and a transaction until it is committed. */
const OVERLAP_MS = 15 * 60 * 1000

const searchAgain = rememberRuns(OVERLAP_MS)

/** E-mails that failed: Medusa keeps the row and announces nothing. */
async function findMissedNotifications(
  container: MedusaContainer
): Promise<void> {
  const now = new Date()
  const begin = await recordedSince(container)

  await searchAgain(now, (since) =>
    recordMissedNotifications(container, {
      now,
      since: laterOf(since, begin),
    })
  )
}

export const config = {
  name: "activity-log-find-missed-notifications",
  schedule: currentOptions().emails.schedule,
}

export default keepRunning({ ...config, run: findMissedNotifications })
