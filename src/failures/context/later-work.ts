import type { PendingWork } from "../../modules/activity-log/writing/pending-work"
import { whenNobodyWaits } from "./activity-context"
import { quietMoment } from "./quiet-moment"

/**
 * Work that may wait until nobody is served, and that must be done before the process ends: then it
 * goes on at once, and the log waits for it.
 */
export class LaterWork implements PendingWork {
  private readonly underWay = new Set<Promise<void>>()

  /** What `work` throws reaches whoever awaits this. */
  async run(work: () => Promise<void>): Promise<void> {
    const done = whenNobodyWaits().then(work)

    this.underWay.add(done)

    try {
      await done
    } finally {
      this.underWay.delete(done)
    }
  }

  async settle(deadlineMs: number): Promise<number> {
    quietMoment.release()

    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, deadlineMs)
    })

    await Promise.race([Promise.allSettled(this.underWay), late])
    clearTimeout(timer)

    return this.underWay.size
  }
}
