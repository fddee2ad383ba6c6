import type { Logger } from "@medusajs/framework/types"
import { countOf } from "../../../recording/words"
import type { ActivityEntry } from "../../../types"
import { EntryBuffer, type Gap, type WaitingEntry } from "./entry-buffer"
import { isRowAtFault } from "./error-class"
import type { WritableRow } from "./insert-rows"

/** Rows a statement. More gains nothing that can be measured, and one bad row costs more to find. */
const BATCH_SIZE = 250
/** Statements under way at once; the pool has as many connections. */
const MAX_BATCHES = 2
const FIRST_RETRY_MS = 250
const LAST_RETRY_MS = 30_000

/** What a row does to others. */
type Attention = Partial<
  Pick<WritableRow, "resolves" | "stake" | "closed_by" | "adds_up">
>

export type EntryWriterDependencies = {
  /** One entry a row, in the same order. */
  insert: (rows: Omit<WaitingEntry, "answer">[]) => Promise<ActivityEntry[]>
  /** Says in the log itself what could not be recorded. */
  gapEntry: (gap: Gap) => ActivityEntry
  logger: Pick<Logger, "warn" | "error" | "info">
}

/**
 * Takes rows, writes them in batches, and answers each caller as soon as its fate is known.
 *
 * While the database refuses, rows wait in a bounded buffer and are tried again, ever less often;
 * callers then get null at once instead of waiting. What the buffer could not hold is recorded as
 * a gap when writing works again.
 */
export class EntryWriter {
  private readonly buffer = new EntryBuffer()
  private readonly gapRows = new WeakSet<ActivityEntry>()
  private batchesUnderWay = 0
  private rowsUnderWay = 0
  private isScheduled = false
  private retryDelayMs = 0
  private retryTimer: NodeJS.Timeout | undefined
  private idleListeners: (() => void)[] = []

  constructor(private readonly dependencies: EntryWriterDependencies) {}

  /** The entry, or null where it could not be written yet. Never rejects. */
  write(
    row: ActivityEntry,
    attention: Attention = {}
  ): Promise<ActivityEntry | null> {
    // Looked for again while it waits: one fact must not fill the buffer, nor be lost several times.
    if (this.isRefused && this.buffer.holds(row)) {
      return Promise.resolve(null)
    }

    return new Promise((answer) => {
      this.buffer.add(waiting(row, answer, attention))

      if (this.isRefused) {
        answer(null)
      } else {
        this.schedule()
      }
    })
  }

  /** Resolves when nothing waits any more, or after `deadlineMs`. */
  async drain(deadlineMs: number): Promise<void> {
    this.retrySoon()

    if (this.isIdle) {
      return
    }

    await new Promise<void>((resolve) => {
      const deadline = setTimeout(resolve, deadlineMs)

      this.idleListeners.push(() => {
        clearTimeout(deadline)
        resolve()
      })
    })

    clearTimeout(this.retryTimer)
    this.reportLosses()
  }

  private reportLosses(): void {
    const lost = this.rowsUnderWay + this.buffer.unrecorded

    if (lost > 0) {
      this.dependencies.logger.error(
        `Activity log: ${countOf(lost, "event")} not recorded before the process ended.`
      )
    }
  }

  private get isRefused(): boolean {
    return this.retryDelayMs > 0
  }

  private get isIdle(): boolean {
    return this.batchesUnderWay === 0 && this.buffer.isEmpty
  }

  /** Collects what is logged in the same turn of the event loop into one statement. */
  private schedule(): void {
    if (this.isScheduled) {
      return
    }

    this.isScheduled = true
    setImmediate(() => {
      this.isScheduled = false
      this.startBatches()
    })
  }

  private startBatches(): void {
    // One batch at a time while the database refuses: it is a question, not work.
    const limit = this.isRefused ? 1 : MAX_BATCHES

    while (this.batchesUnderWay < limit && !this.buffer.isEmpty) {
      void this.writeBatch(this.buffer.take(BATCH_SIZE))
    }
  }

  private async writeBatch(batch: WaitingEntry[]): Promise<void> {
    this.batchesUnderWay += 1
    this.rowsUnderWay += batch.length

    try {
      const entries = await this.dependencies.insert(batch)

      batch.forEach(({ answer }, index) => answer(entries[index] ?? null))
      this.onAccepted()
    } catch (error) {
      this.onRefused(batch, error)
    } finally {
      this.batchesUnderWay -= 1
      this.rowsUnderWay -= batch.length
      this.afterBatch()
    }
  }

  private onAccepted(): void {
    if (this.isRefused) {
      this.dependencies.logger.info("Activity log: recording works again.")
      this.retryDelayMs = 0
    }

    const gap = this.buffer.takeGap()

    if (gap) {
      const row = this.dependencies.gapEntry(gap)

      this.gapRows.add(row)
      // Beside the bounds: a buffer that is full again must not lose the confession.
      this.buffer.putBack([waiting(row, () => undefined)])
    }
  }

  private onRefused(batch: WaitingEntry[], error: unknown): void {
    if (isRowAtFault(error)) {
      this.onRowAtFault(batch, error)

      return
    }

    this.buffer.putBack(batch)
    this.buffer.answerNull()

    if (!this.isRefused) {
      this.dependencies.logger.warn(
        `Activity log: cannot write (${describe(error)}). Entries wait and are tried again.`
      )
    }

    this.retryDelayMs = Math.min(
      Math.max(this.retryDelayMs * 2, FIRST_RETRY_MS),
      LAST_RETRY_MS
    )
  }

  /** Halves the batch until the one bad row stands alone, so that it costs only itself. */
  private onRowAtFault(batch: WaitingEntry[], error: unknown): void {
    const [only] = batch

    if (batch.length === 1 && only) {
      this.dependencies.logger.error(
        `Activity log: PostgreSQL refused ${only.row.event_type} (${describe(error)}). It is not recorded.`
      )
      this.onLost(only)

      return
    }

    const half = Math.ceil(batch.length / 2)

    for (const part of [batch.slice(0, half), batch.slice(half)]) {
      void this.writeBatch(part)
    }
  }

  /** The database did answer, so that writing works; what it refuses of the gap itself is not counted again, or there would be no end. */
  private onLost(entry: WaitingEntry): void {
    if (!this.gapRows.has(entry.row)) {
      this.buffer.lose(entry)
    }

    this.onAccepted()
  }

  private afterBatch(): void {
    if (this.isRefused) {
      this.retryLater()
    } else {
      this.startBatches()
    }

    if (this.isIdle) {
      this.idleListeners.splice(0).forEach((listener) => listener())
    }
  }

  private retryLater(): void {
    clearTimeout(this.retryTimer)
    this.retryTimer = setTimeout(() => this.startBatches(), this.retryDelayMs)
    // A process that has nothing else to do may end.
    this.retryTimer.unref()
  }

  private retrySoon(): void {
    clearTimeout(this.retryTimer)
    this.startBatches()
  }
}

function waiting(
  row: ActivityEntry,
  answer: WaitingEntry["answer"],
  { resolves = [], stake, closed_by, adds_up }: Attention = {}
): WaitingEntry {
  const payloadJson = JSON.stringify(row.payload)
  return { row, payloadJson, answer, resolves, stake, closed_by, adds_up }
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
