import { resumeRuns } from "../acting/drive-run"
import { keepRunning } from "../reconciling/keep-running"

export const config = {
  name: "activity-log-resume-runs",
  schedule: "* * * * *",
}

/** Goes on with actions over groups that a process did not end. */
export default keepRunning({ ...config, run: resumeRuns })
