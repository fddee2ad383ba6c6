import type { WritableRow } from "../../../recording/writable-row"
import type { ActivityEntry } from "../../../types"

/** What a caller of `logEvent` handed in: a row is made of it when its turn comes. */
export type Call = {
  toRow: () => WritableRow
  answer: (entry: ActivityEntry | null) => void
}

/** How long rows are made in one turn of the event loop; what is left waits for the next turn. */
const TURN_MS = 5
/** Calls that wait are the caller's own objects, made faster than any log could write them. */
const MAX_CALLS = 500_000

export type IntakeDependencies = {
  /** Whether there is room for one more row. */
  hasRoom: () => boolean
  take: (call: Call) => void
  /** After the calls of one turn of the event loop were taken. */
  onTurn: () => unknown
}

/**
 * Lets calls in one after the other.
 *
 * It is *empty*, and a call is taken at once while the turn of the event loop has time for it (5 ms)
 * and there is room; or calls *wait*, and each new one behind them. What waits for time is taken in
 * one of the next turns; what waits for room, when `resume` says that there is some. Half a million
 * may wait; one more is refused.
 */
export class Intake {
  private calls: Call[] = []
  private first = 0
  private spentMs = 0
  private isScheduled = false

  constructor(private readonly dependencies: IntakeDependencies) {}

  get size(): number {
    return this.calls.length - this.first
  }

  get isEmpty(): boolean {
    return this.size === 0
  }

  /** False where too many wait. */
  add(call: Call): boolean {
    const isIn =
      this.isEmpty && this.canTake ? this.take(call) : this.wait(call)

    this.resume()

    return isIn
  }

  /** Goes on in the next turn of the event loop. */
  resume(): void {
    if (this.isScheduled) {
      return
    }

    this.isScheduled = true
    setImmediate(() => {
      this.isScheduled = false
      this.spentMs = 0

      while (!this.isEmpty && this.canTake) {
        this.takeNext()
      }

      if (!this.isEmpty && this.dependencies.hasRoom()) {
        this.resume()
      }

      this.dependencies.onTurn()
    })
  }

  private get canTake(): boolean {
    return this.spentMs < TURN_MS && this.dependencies.hasRoom()
  }

  private take(call: Call): true {
    const begunAt = performance.now()

    this.dependencies.take(call)
    this.spentMs += performance.now() - begunAt

    return true
  }

  private wait(call: Call): boolean {
    const hasRoom = this.size < MAX_CALLS

    if (hasRoom) {
      this.calls.push(call)
    }

    return hasRoom
  }

  private takeNext(): void {
    const call = this.calls[this.first] as Call // not empty: one stands at the first place

    this.first += 1

    if (this.first === this.calls.length) {
      this.calls = []
      this.first = 0
    }

    this.take(call)
  }
}
