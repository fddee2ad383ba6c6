import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ulid } from "ulid"
import { Turns } from "../acting/turns"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type { Erasure } from "../modules/activity-log/erasing/erasure-store"
import type ActivityLogModuleService from "../modules/activity-log/service"
import { recorderOf } from "../recorder"
import { record } from "../recording/record"
import type { Person } from "../recording/storing/erase-person"
import type {
  Actor,
  AdminActivityErasure,
  AdminActivityEraseResponse,
} from "../types"

/** So long a request waits for its end; a log of some hundred thousand entries is read by then. */
const WAIT_MS = 5000
/** The rest between two batches, after nobody waits: sales and recording come first. */
const PAUSE_MS = 20

/** One at a time: many that are asked for at once would hold the locks that other work in the background needs. */
const turns = new Turns(1)

/**
 * Erases a person: at once where an index finds them, then in every entry, since a name may stand
 * where no index looks. The answer is the whole number where all was read in time; else the erasure goes
 * on in the background, and over restarts.
 */
export async function erasePerson(
  { person, actor }: { person: Person; actor: Actor },
  container: MedusaContainer
): Promise<AdminActivityEraseResponse> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { id } = await log.erasures.create(`acters_${ulid()}`, {
    person,
    actor,
  })

  // What would be sent to them in the background at this moment comes first.
  await log.runs.erase(person)

  let begun = await log.erasures.advance(id, {
    after: "",
    checked: 0,
    erased: await log.eraser.indexed(person),
  })
  const until = performance.now() + WAIT_MS

  while (begun.state === "running" && performance.now() < until) {
    begun = await eraseBatch(begun, container)
  }

  if (begun.state === "completed") {
    return { erased: begun.erased }
  }

  void turns
    .take(() => driveErasure(id, container))
    .catch(warnOf(id, container))

  return { erased: begun.erased, erasure: toAdminErasure(begun) }
}

/** Goes on with what a process left behind that was ended or killed. One that fails does not keep the others waiting. */
export async function resumeErasures(
  container: MedusaContainer
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  for (const { id } of await log.erasures.running()) {
    await driveErasure(id, container).catch(warnOf(id, container))
  }
}

export function toAdminErasure({
  id,
  state,
  checked,
  total,
  erased,
}: Erasure): AdminActivityErasure {
  // The planner only guessed how many there are.
  return { id, state, checked, total: Math.max(total, checked), erased }
}

/** Works on an erasure until its end. Where another process is at it, nothing happens. */
async function driveErasure(
  id: string,
  container: MedusaContainer
): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  await log.locks.holding(`erasure:${id}`, async () => {
    let erasure = await log.erasures.retrieve(id)

    while (erasure.state === "running") {
      erasure = await eraseBatch(erasure, container)
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  })
}

/** The row says where it stopped; the job goes on with it. */
function warnOf(id: string, container: MedusaContainer) {
  return (error: unknown): void => {
    container
      .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
      .warn(
        `Activity log: erasure ${id} was interrupted, and is gone on with within a minute (${String(error)}).`
      )
  }
}

async function eraseBatch(
  { id, person, after_id }: Erasure,
  container: MedusaContainer
): Promise<Erasure> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  if (!person) {
    return await log.erasures.retrieve(id)
  }

  // Once more with the first batch: a process that was killed before may not have come to it.
  if (!after_id) {
    await log.runs.erase(person)
  }

  const { isLast, ...step } = await log.eraser.next(person, after_id)
  const advanced = await log.erasures.advance(id, step)

  if (!isLast) {
    return advanced
  }

  // Said before it is over: a process that is killed in between says it once more, under the same key.
  await record(
    "activity_log.erased",
    {
      payload: { entries: advanced.erased },
      actor: { type: advanced.actor_type, id: advanced.actor_id },
      dedupe_key: `erasure:${id}`,
    },
    recorderOf(container, "workflow")
  )

  return await log.erasures.complete(id)
}
