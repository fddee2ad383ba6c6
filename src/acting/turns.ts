/**
 * Work that may not all be done at once.
 *
 * Work *waits*, in the order in which it came, or is *going*; as one ends, the next goes. What waits is lost with the
 * process: whoever calls has written down that it is to be done.
 */
export class Turns {
  private going = 0
  private readonly waiting: (() => void)[] = []

  constructor(private readonly atOnceMax: number) {}

  /** @throws what `work` throws */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.going >= this.atOnceMax) {
      // Whoever ends hands the turn on, so that nobody who comes now is before those who wait.
      await new Promise<void>((resolve) => this.waiting.push(resolve))
    } else {
      this.going += 1
    }

    try {
      return await work()
    } finally {
      const next = this.waiting.shift()

      if (next) {
        next()
      } else {
        this.going -= 1
      }
    }
  }
}
