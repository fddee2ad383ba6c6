import { AsyncResource } from "node:async_hooks"

type Limits = {
  everyMs: number
  /** What asks for it within this time is served by one run. */
  soonMs: number
  /** Called once, however often it fails in a row: a database that is away is not news every few seconds. */
  onError: (error: unknown) => void
}

/**
 * Work that a process repeats by itself: no scheduler has to remember it.
 *
 * It *rests* between two runs; `soon` makes the next one come earlier; while it *runs*, whoever asks
 * gets another run after it. `stop` ends it for good. It never keeps a process from ending.
 */
export class Repeating {
  private timer: NodeJS.Timeout | null = null
  private dueAt = Infinity
  private isRunning = false
  private isStopped = false
  private hasFailed = false

  /** Bound here, so that it belongs to no request, whoever asked for the run. */
  private readonly runAlone = AsyncResource.bind(() => void this.run())

  constructor(
    private readonly work: () => Promise<void>,
    private readonly limits: Limits
  ) {
    this.runWithin(limits.everyMs)
  }

  /** Returns at once and never throws. */
  soon(): void {
    this.runWithin(this.limits.soonMs)
  }

  stop(): void {
    this.isStopped = true
    clearTimeout(this.timer ?? undefined)
  }

  private runWithin(ms: number): void {
    const dueAt = Date.now() + ms

    if (this.isStopped || dueAt >= this.dueAt) {
      return
    }

    this.dueAt = dueAt
    clearTimeout(this.timer ?? undefined)
    this.timer = setTimeout(this.runAlone, ms)
    this.timer.unref()
  }

  private async run(): Promise<void> {
    this.dueAt = Infinity

    if (this.isRunning) {
      this.runWithin(this.limits.soonMs)

      return
    }

    this.isRunning = true

    try {
      await this.work()
      this.hasFailed = false
    } catch (error) {
      if (!this.hasFailed) {
        this.limits.onError(error)
      }

      this.hasFailed = true
    } finally {
      this.isRunning = false
      this.runWithin(this.limits.everyMs)
    }
  }
}
