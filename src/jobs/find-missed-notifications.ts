import type { MedusaContainer } from "@medusajs/framework/types"
import { currentOptions } from "../modules/activity-log/options/current-options"
import { lookBack } from "../reconciling/look-back"
import { recordMissedNotifications } from "../reconciling/missed-notifications"

const lookAgain = lookBack()

/** E-mails that failed: Medusa keeps the row and tells nobody. */
export default async function findMissedNotificationsJob(
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
