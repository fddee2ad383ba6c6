import { container } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import { quietMoment } from "../failures/context/quiet-moment"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import { keepRunning } from "../reconciling/keep-running"
import { PastDriver } from "../reconciling/past/drive-past"

/** By then the store serves requests. */
const FIRST_MS = 3_000

const driver = new PastDriver(() => quietMoment.quiet())

/** What happened before the plugin was installed: read in the background, from where it was left. */
async function readThePast(store: MedusaContainer): Promise<void> {
  driver.start(store)
}

setTimeout(() => {
  // A command that loads jobs and boots no store, or one that has ended already.
  if (container.hasRegistration(ACTIVITY_LOG_MODULE)) {
    driver.start(container)
  }
}, FIRST_MS).unref()

export const config = {
  name: "activity-log-read-the-past",
  schedule: "*/5 * * * *",
}

export default keepRunning({ ...config, run: readThePast })
