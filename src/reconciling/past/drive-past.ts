import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { setTimeout } from "node:timers/promises"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { pendingWork } from "../../modules/activity-log/writing/pending-work"
import { nextStep, withReach } from "./next-step"
import { beginPast, keepPast, type PastState } from "./past-state"

/** Over all processes that share the database. */
const LOCK = "activity_log:backfill"

/** So long one process reads on; then another may, if this one is about to end. */
const SHIFT_MS = 60_000

/** As long as a step worked, it rests: at most half of one connection, and less where the database is slow. */
const REST_FACTOR = 1

const REST_MIN_MS = 20

/** Waits while customers of this process wait. */
type Quiet = () => Promise<void>

/**
 * Reads the shop's past, in one process of all that share the database, and never more than one step
 * at a time.
 *
 * It is *idle* until `start`, and again when another process is at it, when everything is read, when a
 * step fails (the next `start` tries that again), or when the process is about to end. Else it *works*: a
 * step, its state is kept, a rest at least as long as the step took. A process that is killed has
 * lost one step, which is read once more.
 */
export class PastDriver {
  private underWay: Promise<void> | null = null
  private isStopped = false

  constructor(private readonly quiet: Quiet) {
    pendingWork.add({
      settle: async (deadlineMs, isEnding) => {
        // A caller of `flush` waits for what was recorded, not for the past.
        if (!isEnding) {
          return 0
        }

        this.isStopped = true
        await Promise.race([
          this.underWay,
          setTimeout(deadlineMs, undefined, { ref: false }),
        ])

        // What is not read is read by the next start: nothing is lost.
        return 0
      },
    })
  }

  /** Returns at once and never throws. */
  start(container: MedusaContainer): void {
    const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

    if (this.underWay || log.options.backfill === false) {
      return
    }

    this.isStopped = false
    this.underWay = this.work(container, log)
      .catch((error: unknown) => {
        container
          .resolve(ContainerRegistrationKeys.LOGGER)
          .warn(
            `Activity log: the shop's past could not be read on, and is tried again in some minutes: ${String(error)}`
          )
      })
      .finally(() => {
        this.underWay = null
      })
  }

  private async work(
    container: MedusaContainer,
    log: ActivityLogModuleService
  ): Promise<void> {
    let isOver = false

    while (!isOver && !this.isStopped) {
      const held = await log.locks.holding(LOCK, () =>
        this.shift(container, log)
      )

      isOver = held.isHeld ? held.result : true
    }
  }

  /** @returns whether everything is read */
  private async shift(
    container: MedusaContainer,
    log: ActivityLogModuleService
  ): Promise<boolean> {
    const endsAt = Date.now() + SHIFT_MS
    const known = await beginPast(log)
    let past = await withReach(known, container)

    if (past !== known) {
      await keepPast(log, past)
    }

    while (past.state === "running" && Date.now() < endsAt && !this.isStopped) {
      await this.quiet()

      const begunAt = performance.now()

      past = await this.step(past, { container, log })
      await this.rest(performance.now() - begunAt)
    }

    return past.state === "done"
  }

  private async step(
    past: PastState,
    {
      container,
      log,
    }: { container: MedusaContainer; log: ActivityLogModuleService }
  ): Promise<PastState> {
    try {
      const next = await nextStep(past, container)

      await keepPast(log, next)

      return next
    } catch (error) {
      await keepPast(log, { ...past, attempts: past.attempts + 1 })

      throw error
    }
  }

  private async rest(workedMs: number): Promise<void> {
    await setTimeout(Math.max(REST_MIN_MS, workedMs * REST_FACTOR), undefined, {
      ref: false,
    })
  }
}
