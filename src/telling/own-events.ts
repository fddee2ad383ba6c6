import { AsyncResource } from "node:async_hooks"
import { container } from "@medusajs/framework"
import type { IEventBusModuleService, Logger } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../modules/activity-log"
import type { ProblemChange } from "../modules/activity-log/attention/problem-changes"
import type ActivityLogModuleService from "../modules/activity-log/service"
import type { ProblemEvent } from "../types"

/** More wait only where the bus takes none, or one that is far slower than the database: what came first is forgotten then, and that is logged. */
const WAITING_MAX = 20_000
/** Whoever changes many problems waits while as many wait already; */
const ROOM_UNTIL = 5000
/** but not for a bus that does not answer. */
const ROOM_WAIT_MS = 10_000
/** One read and one call of the bus. */
const BATCH_SIZE = 500

/**
 * Emits what became of problems on the shop's bus, in the order in which it was written.
 *
 * Nothing *waits*; or changes wait, and one batch at a time is *on its way*. A batch that fails is
 * said in the shop's log and not emitted again: a bus has its own retries.
 */
export class OwnEvents {
  private waiting: ProblemChange[] = []
  private emitting: Promise<void> | null = null
  private hasForgotten = false

  /** Changes of several requests go in one batch: none of these requests is behind all of them. */
  private readonly emitWaiting = AsyncResource.bind(() => this.emitAll())

  constructor(
    private readonly emitBatch: (
      changes: ProblemChange[]
    ) => Promise<void> = emit,
    private readonly say: (words: string) => void = warn
  ) {}

  /**
   * Returns at once and never throws: whoever logs waits for it. @returns where many wait already, what settles when
   * there is room for more
   */
  add(changes: ProblemChange[]): Promise<void> | null {
    const waiting = this.waiting.concat(changes)

    this.waiting = waiting.slice(-WAITING_MAX)
    this.sayForgotten(waiting.length - this.waiting.length)
    this.emitting ??= this.emitWaiting().finally(() => {
      this.emitting = null

      // Came in the moment between.
      if (this.waiting.length) {
        void this.add([])
      }
    })

    return this.waiting.length > ROOM_UNTIL ? this.settled(ROOM_WAIT_MS) : null
  }

  /** As `PendingWork` has it. @returns how many were not emitted */
  async settle(deadlineMs: number): Promise<number> {
    await this.settled(deadlineMs)

    // Their entries are written: nothing is lost of the log.
    return 0
  }

  private async settled(deadlineMs: number): Promise<void> {
    await Promise.race([
      this.emitting,
      new Promise((resolve) => setTimeout(resolve, deadlineMs).unref()),
    ])
  }

  /** Once, until all that waits was emitted: a bus that takes none forgets more with each write. */
  private sayForgotten(count: number): void {
    if (count > 0 && !this.hasForgotten) {
      this.hasForgotten = true
      this.say(
        `the event bus takes nothing: more than ${WAITING_MAX} events of problems wait, and those that came first are not emitted`
      )
    }
  }

  private async emitAll(): Promise<void> {
    // The caller's own answer comes first.
    await new Promise((resolve) => setImmediate(resolve))

    while (this.waiting.length) {
      await this.emitBatch(this.waiting.splice(0, BATCH_SIZE)).catch(
        (error: unknown) =>
          this.say(
            `what became of a problem could not be emitted (${error instanceof Error ? error.message : String(error)})`
          )
      )
    }

    this.hasForgotten = false
  }
}

async function emit(changes: ProblemChange[]): Promise<void> {
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const problems = await log.reader.problems.byIds(changes.map(({ id }) => id))
  const messages = changes.flatMap(({ id, change }) => {
    const problem = problems.get(id)

    // The past opens nothing: a listener would act on what is over.
    if (!problem || problem.source === "backfill") {
      return []
    }

    const data: ProblemEvent = {
      id,
      group: problem.group,
      order_id: problem.order_id,
      level: problem.level,
    }

    return [{ name: `activity_log.problem_${change}`, data }]
  })

  if (messages.length) {
    await container
      .resolve<IEventBusModuleService>(Modules.EVENT_BUS)
      .emit(messages)
  }
}

function warn(words: string): void {
  container
    .resolve<Logger>(ContainerRegistrationKeys.LOGGER)
    .warn(`Activity log: ${words}`)
}
