import type { ActivityEntry } from "../../../types"
import type { WritableRow } from "./insert-rows"

/** An hour of a busy shop. With payloads bounded at 32 kB the length below is what limits memory. */
const MAX_ENTRIES = 10_000
/** About 64 MB at two bytes a character. */
const MAX_LENGTH = 32_000_000

/** A row on its way, and whom to tell. Its payload is made JSON once: for the weight and for the statement. */
export type WaitingEntry = WritableRow & {
  answer: (entry: ActivityEntry | null) => void
}

/** How many entries were lost, and between which moments. */
export type Gap = { count: number; from: Date; to: Date }

/** Entries that wait to be written, oldest first, within bounds. What does not fit is counted. */
export class EntryBuffer {
  private waiting: WaitingEntry[] = []
  private readonly keys = new Set<string>()
  private length = 0
  private gap: Gap | null = null

  get isEmpty(): boolean {
    return this.waiting.length === 0
  }

  /** Those that wait, and those that were lost without anybody having said so yet. */
  get unrecorded(): number {
    return this.waiting.length + (this.gap?.count ?? 0)
  }

  /** Whether an entry of this fact waits already. */
  holds({ dedupe_key }: ActivityEntry): boolean {
    return dedupe_key !== null && this.keys.has(dedupe_key)
  }

  add(entry: WaitingEntry): void {
    if (this.waiting.length >= MAX_ENTRIES || this.length >= MAX_LENGTH) {
      this.lose(entry)
    } else {
      this.waiting.push(entry)
      this.count([entry])
    }
  }

  take(count: number): WaitingEntry[] {
    const taken = this.waiting.splice(0, count)

    for (const entry of taken) {
      this.length -= weigh(entry)
      this.keys.delete(entry.row.dedupe_key ?? "")
    }

    return taken
  }

  /** Entries whose turn it was come first again. They were counted in before: nothing is lost here. */
  putBack(entries: WaitingEntry[]): void {
    this.waiting = [...entries, ...this.waiting]
    this.count(entries)
  }

  /** Tells everybody who waits that it takes longer. The entries stay. */
  answerNull(): void {
    this.waiting.forEach(({ answer }) => answer(null))
  }

  lose({ row, answer }: WaitingEntry): void {
    answer(null)
    // Not always the latest: a row is also lost when its turn comes and PostgreSQL refuses it.
    const times = [row.created_at, this.gap?.from, this.gap?.to].flatMap(
      (date) => date?.getTime() ?? []
    )

    this.gap = {
      count: (this.gap?.count ?? 0) + 1,
      from: new Date(Math.min(...times)),
      to: new Date(Math.max(...times)),
    }
  }

  takeGap(): Gap | null {
    const gap = this.gap

    this.gap = null

    return gap
  }

  private count(entries: WaitingEntry[]): void {
    for (const entry of entries) {
      this.length += weigh(entry)

      if (entry.row.dedupe_key) {
        this.keys.add(entry.row.dedupe_key)
      }
    }
  }
}

function weigh({ row, payloadJson }: WaitingEntry): number {
  return row.message.length + payloadJson.length
}
