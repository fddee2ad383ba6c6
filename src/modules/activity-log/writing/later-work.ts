import type { PendingWork } from "./pending-work"

/** When work that may wait goes on, and what makes it go on at once. */
export type Moment = { come: () => Promise<void>; hurry: () => void }

/**
 * Work that may wait for its moment, and that must be done before the process ends: then it goes on at
 * once, and the log waits for it.
 */
export class LaterWork implements PendingWork {
  private readonly underWay = new Set<Promise<void>>()

  constructor(private readonly moment: Moment) {}

  /** What `work` throws reaches whoever awaits this. */
  async run(work: () => Promise<void>): Promise<void> {
    const done = this.moment.come().then(work)

    this.underWay.add(done)

    try {
      await done
    } finally {
      this.underWay.delete(done)
    }
  }

  async settle(deadlineMs: number): Promise<number> {
    this.moment.hurry()

    let timer: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, deadlineMs)
    })

    await Promise.race([Promise.allSettled(this.underWay), late])
    clearTimeout(timer)

    return this.underWay.size
  }
}
