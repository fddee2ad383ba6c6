/** A request that takes longer keeps nobody waiting: an export, a stream that never ends. */
const SERVED_MAX_MS = 5_000
/** What waits is done after this time at the latest: a busy shop may never be quiet. */
const PATIENCE_MS = 1_000

type Bunch = { isOver: Promise<void>; end: () => void }

/**
 * When work that may wait disturbs nobody: while this process serves no request.
 *
 * It is *quiet* until a request comes. Then it is *busy*, and what may wait does so, all of it as one
 * bunch. The bunch ends when the last request is answered, when its oldest has waited for a second,
 * or when the process is to end; the next one that asks in a busy process begins another. What was
 * waiting goes on together, so that reads of the same kind become one.
 */
export class QuietMoment {
  private served = 0
  private bunch: Bunch | null = null

  constructor(
    private readonly patienceMs = PATIENCE_MS,
    private readonly servedMaxMs = SERVED_MAX_MS
  ) {}

  /** A request is served from now on. @returns what ends that; more than once is harmless */
  begin(): () => void {
    let isOver = false
    const end = (): void => {
      if (isOver) {
        return
      }

      isOver = true
      clearTimeout(limit)
      this.served -= 1

      if (this.served === 0) {
        this.release()
      }
    }
    const limit = setTimeout(end, this.servedMaxMs).unref()

    this.served += 1

    return end
  }

  /** Resolves when nobody is served, or after a second. Never rejects. */
  async quiet(): Promise<void> {
    if (this.served > 0) {
      this.bunch ??= this.gather()
      await this.bunch.isOver
    }
  }

  /** What waits goes on at once. */
  release(): void {
    this.bunch?.end()
    this.bunch = null
  }

  private gather(): Bunch {
    let end = (): void => undefined
    const isOver = new Promise<void>((resolve) => {
      // Not `unref`: what waits is not recorded yet.
      const limit = setTimeout(() => this.release(), this.patienceMs)

      end = () => {
        clearTimeout(limit)
        resolve()
      }
    })

    return { isOver, end }
  }
}

const KEY = Symbol.for("medusa-plugin-activity-log.quiet-moment")

/** On `globalThis`: a second copy of this file, under another path, must count the same requests. */
const shared = globalThis as { [KEY]?: QuietMoment } // only this file uses the key

export const quietMoment = (shared[KEY] ??= new QuietMoment())
