import { WorkflowManager } from "@medusajs/framework/orchestration"
import { isCron } from "../../modules/activity-log/options/cron"

/** A job that the engine runs by itself, at the times of a cron expression or after so many milliseconds. */
export type ScheduledJob = {
  /** The name of its workflow. */
  workflow: string
  name: string
  schedule: { cron: string } | { intervalMs: number }
}

/** Jobs are workflows of this name (Medusa 2.21, `framework/dist/jobs/job-loader.js`). */
const JOB_PREFIX = "job-"

/**
 * All that the engine of this process knows to run by itself: jobs, and workflows with a schedule.
 * Left out is what runs a number of times only, and what has a schedule that cannot be read here.
 */
export function scheduledJobs(): ScheduledJob[] {
  return [...workflows()].flatMap(([workflow, { options }]) => {
    const schedule = readSchedule(options?.schedule)

    return schedule
      ? [{ workflow, name: workflow.replace(JOB_PREFIX, ""), schedule }]
      : []
  })
}

/** Asked before each workflow of the shop: it looks at this one alone. */
export function isScheduled(workflow: string): boolean {
  return Boolean(workflows().get(workflow)?.options?.schedule)
}

/** The job that a workflow was made for: it has one step, the job itself. Null for a workflow of the shop with a schedule. */
export function jobNamed(
  workflow: string
): Pick<ScheduledJob, "workflow" | "name"> | null {
  return workflow.startsWith(JOB_PREFIX)
    ? { workflow, name: workflow.replace(JOB_PREFIX, "") }
    : null
}

type Workflows = ReadonlyMap<string, { options?: { schedule?: unknown } }>

function workflows(): Workflows {
  // Its type is lost in 2.21, where it is declared as what `global` holds.
  const register = WorkflowManager as unknown as {
    getWorkflows: () => Workflows
  }

  return register.getWorkflows()
}

/** As a person reads it: `0 4 * * *`, `every 60 s`. */
export function scheduleInWords({ schedule }: ScheduledJob): string {
  return "cron" in schedule
    ? schedule.cron
    : `every ${Math.round(schedule.intervalMs / 1000)} s`
}

function readSchedule(given: unknown): ScheduledJob["schedule"] | null {
  const { cron, interval, numberOfExecutions } =
    typeof given === "object" && given !== null
      ? (given as Record<string, unknown>) // read by name only
      : { cron: given, interval: null, numberOfExecutions: null }

  if (numberOfExecutions) {
    return null
  }

  if (typeof interval === "number" && interval > 0) {
    return { intervalMs: interval }
  }

  const five = typeof cron === "string" ? withoutSeconds(cron) : ""

  return isCron(five) ? { cron: five } : null
}

/** Medusa's scheduler takes a sixth field in front, of seconds. */
function withoutSeconds(cron: string): string {
  const fields = cron.trim().split(/\s+/)

  return fields.slice(fields.length === 6 ? 1 : 0).join(" ")
}
