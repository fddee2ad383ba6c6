import type ActivityLogModuleService from "../../modules/activity-log/service"

/** Since when a scheduled job is known, and when the scheduler ran it last. */
export type JobState = { seen_at: string; ran_at: string | null }

type Kept = Pick<ActivityLogModuleService, "state">

const PREFIX = "watching:job:"

export async function keepRun(
  { state }: Kept,
  workflow: string,
  at: Date
): Promise<void> {
  const ran_at = at.toISOString()

  await state.set(`${PREFIX}${workflow}`, { seen_at: ran_at, ran_at })
}

/** Notes a job that nobody has seen running yet. What another process has noted of it stays. */
export async function keepSeen(
  { state }: Kept,
  workflow: string,
  at: Date
): Promise<void> {
  await state.replace(
    `${PREFIX}${workflow}`,
    { seen_at: at.toISOString(), ran_at: null },
    null
  )
}

/** Workflow → what is kept of it. */
export async function jobStates({
  state,
}: Kept): Promise<Map<string, JobState>> {
  const kept = await state.list(PREFIX)

  return new Map(
    [...kept].map(([key, { value }]) => [
      key.slice(PREFIX.length),
      value as JobState, // only this file keeps something there
    ])
  )
}

const UP = "watching:up"

/**
 * A shop of which no process has looked for so long was down. Shorter than three times of a job that
 * runs each minute: a deployment makes none overdue.
 */
const DOWN_AFTER_MS = 90_000

type Up = { since: string; at: string }

/**
 * Since when at least one process of the shop has been running, this moment included. While none did,
 * no job could run and no order come.
 */
export async function upSince({ state }: Kept, now: Date): Promise<Date> {
  const kept = ((await state.get(UP))?.value ?? null) as Up | null // only this file keeps something there
  const isUp =
    kept && now.getTime() - new Date(kept.at).getTime() < DOWN_AFTER_MS
  const since = isUp ? kept.since : now.toISOString()

  await state.set(UP, { since, at: now.toISOString() })

  return new Date(since)
}
