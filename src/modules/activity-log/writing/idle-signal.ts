/** Lets others wait until there is nothing to do, or for so long. */
export class IdleSignal {
  private waiting: (() => void)[] = []

  constructor(private readonly isIdle: () => boolean) {}

  async wait(deadlineMs: number): Promise<void> {
    if (this.isIdle()) {
      return
    }

    await new Promise<void>((resolve) => {
      const deadline = setTimeout(resolve, deadlineMs)

      this.waiting.push(() => {
        clearTimeout(deadline)
        resolve()
      })
    })
  }

  /** Something was done: whoever waits goes on where it was the last. */
  check(): void {
    if (this.waiting.length && this.isIdle()) {
      this.waiting.splice(0).forEach((goOn) => goOn())
    }
  }
}
