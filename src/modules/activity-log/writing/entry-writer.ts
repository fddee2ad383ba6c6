import type { Logger } from "@medusajs/framework/types"
import type { Gap } from "../../../recording/wording/gap-message"
import type { WritableRow } from "../../../recording/writable-row"
import type { ActivityEntry } from "../../../types"
import { EntryBuffer, halvesOf, type WaitingEntry } from "./entry-buffer"
import { GapRecorder } from "./gap-recorder"
import { IdleSignal } from "./idle-signal"
import { Intake, type Call } from "./intake"
import { oneLost } from "./losses"
import { describeRefusal, isRowAtFault, Refusal } from "./refusal"

/** One statement. More gains nothing that can be measured, and one bad row costs more to find. */
const BATCH = { count: 250, bytes: 4_000_000 }
/** Statements under way at once; the pool has as many connections. */
const MAX_BATCHES = 2

export type EntryWriterDependencies = {
  /** One entry a row, in the same order. */
  insert: (rows: WritableRow[]) => Promise<ActivityEntry[]>
  writeGap: (gap: Gap) => Promise<void>
  logger: Pick<Logger, "warn" | "error" | "info">
}

/**
 * Makes rows of what is logged, writes them in batches, and answers each caller with its entry.
 *
 * - *accepting*, from the start: the intake takes calls in as long as the buffer has room, so that a
 *   database that takes rows loses nothing, however many come, and a caller that waits for its
 *   answer goes no faster than the database. Two batches of 250 rows are under way at most.
 * - *refused*, when a statement failed: rows wait in the buffer, one ever smaller batch at a time is tried
 *   ever less often, callers get null at once, and what the buffer cannot hold is lost. A statement
 *   that succeeds leads back to accepting, and what was lost is recorded as a gap.
 * - *closed*, by `close`, for good: what comes then is lost, and said in the server's log.
 *
 * A row that the database refuses for what it holds changes no state: it alone is lost.
 */
export class EntryWriter {
  private readonly buffer = new EntryBuffer()
  private readonly intake: Intake
  private readonly gaps: GapRecorder
  private readonly refusal = new Refusal(() => this.startBatches())
  private batchesUnderWay = 0
  private rowsUnderWay = 0
  private isClosed = false
  private readonly idle = new IdleSignal(
    () =>
      this.batchesUnderWay === 0 && this.buffer.isEmpty && this.intake.isEmpty
  )

  constructor(private readonly dependencies: EntryWriterDependencies) {
    this.gaps = new GapRecorder(dependencies)
    this.intake = new Intake({
      // What is refused must not wait for room that nobody makes.
      hasRoom: () => this.refusal.isOn || !this.buffer.isAhead,
      take: (call) => this.take(call),
      onTurn: () => this.refusal.isOn || this.startBatches(),
    })
  }

  private get state(): "accepting" | "refused" | "closed" {
    const whileOpen = this.refusal.isOn ? "refused" : "accepting"

    return this.isClosed ? "closed" : whileOpen
  }

  /** What is not written yet, and whether that is because the database refuses. */
  get waiting(): { entries: number; is_refused: boolean } {
    const waits = this.buffer.size + this.intake.size
    return { entries: this.rowsUnderWay + waits, is_refused: this.refusal.isOn }
  }

  /** The entry, or null where it could not be written yet. Never rejects. */
  write(toRow: Call["toRow"]): Promise<ActivityEntry | null> {
    return new Promise((answer) => {
      if (this.state === "closed") {
        this.dependencies.logger.error(
          "Activity log: 1 event not recorded: it came when the log had closed."
        )
        answer(null)
      } else if (!this.intake.add({ toRow, answer })) {
        this.gaps.add(oneLost(new Date(), { reason: "pace" }))
        answer(null)
      }
    })
  }

  /** What was lost here, or before it came here. */
  reportLoss(gap: Gap): void {
    this.gaps.add(gap)

    if (this.state === "accepting") {
      this.gaps.recordSoon()
    }
  }

  /** Waits until nothing waits any more, or for so long. @returns how many are not recorded */
  async flush(deadlineMs: number): Promise<number> {
    this.refusal.hurry()
    await this.idle.wait(deadlineMs)

    if (!this.refusal.isOn) {
      await this.gaps.record()
    }

    return this.waiting.entries + this.gaps.unrecorded
  }

  /** A last flush; what comes later is lost. @returns how many are not recorded */
  async close(deadlineMs: number): Promise<number> {
    const unrecorded = await this.flush(deadlineMs)

    this.isClosed = true
    this.gaps.stop()
    this.refusal.stop()

    return unrecorded
  }

  private take({ toRow, answer }: Call): void {
    try {
      this.keep(Object.assign(toRow(), { answer }))
    } catch (error) {
      // Nothing in there is known to throw; should it, the caller's order comes first.
      this.dependencies.logger.error(
        `Activity log: an entry could not be recorded (${describeRefusal(error)}).`
      )
      answer(null)
    }
  }

  private keep(entry: WaitingEntry): void {
    const { row, answer } = entry
    if (!this.refusal.isOn) {
      this.buffer.add(entry)
      return
    }

    answer(null)

    // It comes again while it waits: one fact must not fill the buffer, nor be lost several times.
    if (this.buffer.holds(row)) {
      return
    }

    if (this.buffer.isFull) {
      this.lose(row, { reason: "database", cause: this.refusal.cause })
    } else {
      this.buffer.add(entry)
    }
  }

  private startBatches(): void {
    // While the database refuses, a batch is a question, not work: one at a time, half as many rows as the last one, which
    // may have taken it too long.
    const limit = this.refusal.isOn ? 1 : MAX_BATCHES
    const count = Math.max(1, BATCH.count >> this.refusal.times)

    while (this.batchesUnderWay < limit && !this.buffer.isEmpty) {
      void this.writeBatch(this.buffer.take({ ...BATCH, count }))
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
    if (this.refusal.end()) {
      this.dependencies.logger.info("Activity log: recording works again.")
    }

    this.gaps.recordSoon()
  }

  private onRefused(batch: WaitingEntry[], error: unknown): void {
    if (isRowAtFault(error)) {
      this.onRowAtFault(batch, error)

      return
    }

    this.buffer.putBack(batch)
    this.buffer.answerNull()

    if (this.refusal.begin(error)) {
      this.dependencies.logger.warn(
        `Activity log: cannot write (${this.refusal.cause}). Entries wait and are tried again.`
      )
    }
  }

  /** Halves the batch until the one bad row stands alone, so that it costs only itself. */
  private onRowAtFault(batch: WaitingEntry[], error: unknown): void {
    const [only] = batch

    if (batch.length > 1 || !only) {
      halvesOf(batch).forEach((part) => void this.writeBatch(part))

      return
    }

    const cause = describeRefusal(error)

    only.answer(null)

    if (this.lose(only.row, { reason: "row", cause })) {
      this.dependencies.logger.error(
        `Activity log: PostgreSQL refused ${only.row.event_type} (${cause}). It is not recorded.`
      )
    }

    // The database did answer: writing works.
    this.onAccepted()
  }

  private lose(
    { created_at: at, dedupe_key }: ActivityEntry,
    why: Pick<Gap, "reason" | "cause">
  ): boolean {
    return this.gaps.add(oneLost(at, why), dedupe_key)
  }

  private afterBatch(): void {
    if (this.refusal.isOn) {
      this.refusal.tryLater()
    } else {
      this.startBatches()
    }

    if (!this.intake.isEmpty) {
      this.intake.resume()
    }

    this.idle.check()
  }
}
