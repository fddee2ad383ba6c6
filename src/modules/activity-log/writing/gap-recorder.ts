import type { Logger } from "@medusajs/framework/types"
import type { Gap } from "../../../recording/wording/gap-message"
import { Losses } from "./losses"
import { describeRefusal, isRowAtFault } from "./refusal"

/** What is lost within a moment is one gap. */
const DELAY_MS = 1000

export type GapRecorderDependencies = {
  /** Says in the log itself what could not be recorded. */
  writeGap: (gap: Gap) => Promise<void>
  logger: Pick<Logger, "error">
}

/**
 * Counts what is lost. Nothing is lost; or losses are *counted*, until the database is known to take
 * rows; then they are *due*, a second later, and *recorded*, one gap a cause. What
 * could not be recorded then is kept for the next time; unless it is the gap itself that the
 * database refuses, which is then said in the server's log alone.
 */
export class GapRecorder {
  private readonly losses = new Losses()
  private timer: NodeJS.Timeout | undefined
  private recording = Promise.resolve()

  constructor(private readonly dependencies: GapRecorderDependencies) {}

  /** How many were lost and stand in no gap yet. */
  get unrecorded(): number {
    return this.losses.count
  }

  /** @returns whether it is news: false where this very fact was lost before */
  add(gap: Gap, fact: string | null = null): boolean {
    return this.losses.add(gap, fact)
  }

  recordSoon(): void {
    if (this.losses.isEmpty || this.timer) {
      return
    }

    this.timer = setTimeout(() => void this.record(), DELAY_MS)
    // A process that has nothing else to do may end.
    this.timer.unref()
  }

  /** Never rejects. */
  async record(): Promise<void> {
    this.stop()
    this.recording = this.recording.then(() => this.recordAll())
    await this.recording
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  private async recordAll(): Promise<void> {
    for (const gap of this.losses.takeAll()) {
      await this.dependencies.writeGap(gap).catch((error: unknown) => {
        if (isRowAtFault(error)) {
          this.dependencies.logger.error(
            `Activity log: ${gap.count} not recorded, nor that they are missing (${describeRefusal(error)}).`
          )
        } else {
          this.losses.add(gap)
        }
      })
    }
  }
}
