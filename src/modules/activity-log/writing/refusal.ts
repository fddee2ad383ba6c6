const FIRST_RETRY_MS = 250
const LAST_RETRY_MS = 30_000

/**
 * Whether the database refuses, and when it is asked again: *off* until `begin`, then *on*, with a
 * wait that doubles with each `begin`, from 250 ms to 30 s, until `end`.
 */
export class Refusal {
  /** The words it refused with last. */
  cause = ""
  /** How often in a row. */
  times = 0
  private delayMs = 0
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly tryAgain: () => void) {}

  get isOn(): boolean {
    return this.delayMs > 0
  }

  /** @returns whether it is news */
  begin(error: unknown): boolean {
    const isNew = !this.isOn

    this.cause = describeRefusal(error)
    this.times += 1
    this.delayMs = Math.min(
      Math.max(this.delayMs * 2, FIRST_RETRY_MS),
      LAST_RETRY_MS
    )

    return isNew
  }

  /** @returns whether it is news */
  end(): boolean {
    const isNew = this.isOn

    this.delayMs = 0
    this.times = 0

    return isNew
  }

  tryLater(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(this.tryAgain, this.delayMs)
    // A process that has nothing else to do may end.
    this.timer.unref()
  }

  /** At once, and soon again where that fails: somebody waits for it. */
  hurry(): void {
    clearTimeout(this.timer)
    this.delayMs = Math.min(this.delayMs, FIRST_RETRY_MS)
    this.tryAgain()
  }

  stop(): void {
    clearTimeout(this.timer)
  }
}

/**
 * Classes of SQLSTATE that blame the row itself: 22 data exception, 23 integrity constraint
 * violation, 54 too large for an index, P0 raised by a trigger of the shop's own (PostgreSQL's appendix A). Everything else (locks, time-outs, a missing or read-only
 * table, no connection) may pass, and the row is tried again.
 */
const ROW_FAULTS = /^(?:2[23]|54|P0)/

export function isRowAtFault(error: unknown): boolean {
  const code =
    typeof error === "object" && error !== null && "code" in error
      ? error.code
      : null

  return typeof code === "string" && ROW_FAULTS.test(code)
}

const CAUSE_MAX_LENGTH = 300

/** The refusal in its own words. PostgreSQL's own message names no values; those stand in its detail. */
export function describeRefusal(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)

  return text.slice(0, CAUSE_MAX_LENGTH)
}
