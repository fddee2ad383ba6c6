import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { observerState } from "../../failures"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { selfRuns } from "../../reconciling/keep-running"
import { pastProgress } from "../../reconciling/past/past-state"
import { streamHealth } from "../../streaming/stream-health"
import type { ActivityHealth, HealthJob } from "../../types"
import { overdueOf } from "../overdue-jobs/check-jobs"
import { jobStates, upSince } from "../overdue-jobs/job-state"
import { scheduledJobs, scheduleInWords } from "../overdue-jobs/scheduled-jobs"
import { busState } from "./bus-state"
import { faultsOf } from "./faults-of"

/** Jobs of the log's own carry its name. */
const OWN_JOB = /activity-log/

/** More open gaps than this are as bad. */
const GAPS_MAX = 200

/** Whether the log watches, and what is wrong where it does not. @throws where the database cannot be read */
export async function readHealth(
  container: MedusaContainer
): Promise<ActivityHealth> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = new Date()
  const moment = { now, upSince: await upSince(log, now) }
  const observer = observerState()
  const gaps = await log.listRecent({
    attention: true,
    event_type: ["activity_log.gap"],
    limit: GAPS_MAX,
  })
  const facts = {
    observer: observer && {
      ...observer,
      proven_at: observer.proven_at?.toISOString() ?? null,
    },
    jobs: await ownJobs(log, moment),
    waiting: log.writer.waiting,
    gaps: {
      open: gaps.length,
      last_occurred_at:
        (gaps[0]?.last_occurred_at ?? gaps[0]?.occurred_at)?.toISOString() ??
        null,
    },
    bus: await busState(connection, log, moment),
    backfill: log.options.backfill === false ? null : await pastProgress(log),
    stream: await streamHealth(log),
  }
  const problems = faultsOf({
    ...facts,
    isObserverWanted: log.options.failures.enabled,
  })

  return { ok: problems.length === 0, problems, ...facts }
}

/** As far as the engine of this process knows them: one that runs no jobs knows none. */
async function ownJobs(
  log: ActivityLogModuleService,
  moment: { now: Date; upSince: Date }
): Promise<HealthJob[]> {
  const jobs = scheduledJobs().filter(({ name }) => OWN_JOB.test(name))
  const states = await jobStates(log)
  const byItself = await selfRuns(log)
  const overdue = new Set(
    overdueOf(jobs, states, moment).map(({ name }) => name)
  )

  return jobs.map((job) => ({
    name: job.name,
    schedule: scheduleInWords(job),
    last_run_at: states.get(job.workflow)?.ran_at ?? null,
    last_self_run_at: byItself.get(job.name) ?? null,
    is_overdue: overdue.has(job.name),
  }))
}
