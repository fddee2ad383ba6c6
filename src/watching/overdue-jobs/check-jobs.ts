import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import { timesDue } from "../../modules/activity-log/options/cron"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { recorderOf } from "../../recorder"
import { record } from "../../recording/record"
import { jobStates, keepSeen, type JobState } from "./job-state"
import { resolveOpen } from "./resolve-open"
import {
  type ScheduledJob,
  scheduledJobs,
  scheduleInWords,
} from "./scheduled-jobs"

const TYPE = "job.overdue"

/** So many of its times a job may miss. */
const MISSED_MAX = 3

/** So long the scheduler may be late. */
const PATIENCE_MS = 20_000

type Overdue = ScheduledJob & { since: Date; ran_at: string | null }

/** Records each scheduled job that has missed three of its times, and closes what runs again. */
export async function checkJobs(
  container: MedusaContainer,
  { now, upSince }: { now: Date; upSince: Date }
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { overdueJobs } = log.options
  const jobs = scheduledJobs()

  if (!overdueJobs || !jobs.length) {
    return
  }

  const states = await jobStates(log)

  for (const { workflow } of jobs.filter((job) => !states.has(job.workflow))) {
    await keepSeen(log, workflow, now)
  }

  const overdue = overdueOf(jobs, states, { now, upSince }).filter(
    ({ name }) => !overdueJobs.ignore.includes(name)
  )

  for (const job of overdue) {
    await recordOverdue(job, container)
  }

  const names = new Set<unknown>(overdue.map(({ name }) => name))

  await resolveOpen(log, TYPE, ({ payload }) => !names.has(payload.job))
}

/** Those that have missed three of their times. */
export function overdueOf(
  jobs: ScheduledJob[],
  states: ReadonlyMap<string, JobState>,
  { now, upSince }: { now: Date; upSince: Date }
): Overdue[] {
  return jobs.flatMap((job) => {
    const state = states.get(job.workflow)

    if (!state) {
      return []
    }

    const { ran_at, seen_at } = state
    const since = new Date(
      Math.max(new Date(ran_at ?? seen_at).getTime(), upSince.getTime())
    )

    return isOverdue(job.schedule, { since, now })
      ? [{ ...job, since, ran_at }]
      : []
  })
}

async function recordOverdue(
  job: Overdue,
  container: MedusaContainer
): Promise<void> {
  await record(
    TYPE,
    {
      order_id: null,
      actor: null,
      // Once for each time that it stopped, also where a person has closed it.
      dedupe_key: `job_overdue:${job.name}:${job.since.toISOString()}`,
      payload: {
        job: job.name,
        schedule: scheduleInWords(job),
        last_run_at: job.ran_at,
      },
    },
    recorderOf(container, "reconcile")
  )
}

/** Whether a job has missed three of its times since it ran last, or since somebody could have run it. */
export function isOverdue(
  schedule: ScheduledJob["schedule"],
  { since, now }: { since: Date; now: Date }
): boolean {
  const until = now.getTime() - PATIENCE_MS

  if ("intervalMs" in schedule) {
    return until - since.getTime() >= MISSED_MAX * schedule.intervalMs
  }

  return (
    timesDue(schedule.cron, {
      after: since.getTime(),
      until,
      limit: MISSED_MAX,
    }) >= MISSED_MAX
  )
}
