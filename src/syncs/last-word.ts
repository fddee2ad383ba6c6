import { setTimeout } from "node:timers/promises"

/** Longer than the process that saw the failure takes, which waits a second at most while customers are served. */
const WAIT_MS = 5_000

/**
 * When the engine's word of a run that failed is recorded: behind what the process records in which it failed. That one
 * knows what was asked of the run, so that it can be run again; the engine's word has nothing of it, every process
 * hears it, and of one fact the first entry stays.
 */
export class LastWord {
  private readonly waiting = new Set<AbortController>()

  constructor(private readonly waitMs = WAIT_MS) {}

  /** Resolves after five seconds, or when `hurry` is called. Never rejects. */
  async come(): Promise<void> {
    const waiting = new AbortController()

    this.waiting.add(waiting)
    await setTimeout(this.waitMs, undefined, {
      signal: waiting.signal,
      ref: false,
    }).catch(() => undefined /* it was hurried */)
    this.waiting.delete(waiting)
  }

  /** What waits goes on at once. */
  hurry(): void {
    this.waiting.forEach((waiting) => waiting.abort())
  }
}
