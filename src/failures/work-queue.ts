/** More than this at once is a shop that fails everywhere; the first thousand tell why. */
const WAITING_MAX = 1000

/**
 * One thing after the other, so that a second failure finds the first one written, and never in
 * the way of what failed.
 */
export class WorkQueue {
  private tail: Promise<void> = Promise.resolve()
  private waiting = 0

  constructor(private readonly onTrouble: (error: unknown) => void) {}

  add(work: () => Promise<void>): void {
    if (this.waiting >= WAITING_MAX) {
      this.onTrouble(
        new Error(`more than ${WAITING_MAX} failures wait; one is not recorded`)
      )

      return
    }

    this.waiting += 1
    this.tail = this.tail
      .then(work)
      .catch(this.onTrouble)
      .finally(() => {
        this.waiting -= 1
      })
  }
}
