import { resumeErasures } from "../privacy/drive-erasure"
import { keepRunning } from "../reconciling/keep-running"

export const config = {
  name: "activity-log-resume-erasures",
  schedule: "* * * * *",
}

/** Goes on with erasures that a process did not end. */
export default keepRunning({ ...config, run: resumeErasures })
