import type { WritableRow } from "../../../recording/writable-row"
import type { ActivityEntry } from "../../../types"

/** What waits may weigh this much. */
const MAX_BYTES = 64_000_000
/** So many rows are made ahead of the database: one that is written soon is cheap to clear away, one that waits is not. */
const MAX_AHEAD = 1000
/** A row without its texts: its object, its dates, its place in the list. */
const ROW_BYTES = 1000
/** Two as text for the statement, and as much for the payload that the caller gets back. */
const BYTES_A_CHARACTER = 4

/** A writable row that waits, and whoever waits for the answer: added to it, since a copy takes Node 20 longer than all of that. */
export type WaitingEntry = WritableRow & {
  answer: (entry: ActivityEntry | null) => void
}

/**
 * Entries that wait to be written, oldest first.
 *
 * An entry *waits* from `add` until `take`; then it is *taken*, and the buffer has forgotten it: it is
 * written, or comes back by `putBack` and waits again, before all others. The buffer is *full* from
 * 64 MB of waiting entries on, however many they are, and has room again as soon as some were taken. It is
 * *ahead* from 1,000 on, or when it is full. It refuses nothing itself: whoever adds asks first.
 */
export class EntryBuffer {
  private waiting: WaitingEntry[] = []
  /** Those before it were taken: moving thousands forward at each batch would cost more than writing them. */
  private first = 0
  private readonly keys = new Set<string>()
  private bytes = 0

  get isEmpty(): boolean {
    return this.size === 0
  }

  get size(): number {
    return this.waiting.length - this.first
  }

  get isFull(): boolean {
    return this.bytes >= MAX_BYTES
  }

  /** Whether whoever makes rows may wait until some were taken. */
  get isAhead(): boolean {
    return this.isFull || this.size >= MAX_AHEAD
  }

  /** Whether an entry of this fact waits already. */
  holds({ dedupe_key }: ActivityEntry): boolean {
    return dedupe_key !== null && this.keys.has(dedupe_key)
  }

  add(entry: WaitingEntry): void {
    this.waiting.push(entry)
    this.weighIn(entry)
  }

  /** So many, or fewer where they are heavy; at least one. */
  take({ count, bytes }: { count: number; bytes: number }): WaitingEntry[] {
    const taken: WaitingEntry[] = []
    let takenBytes = 0

    while (!this.isEmpty && taken.length < count && takenBytes < bytes) {
      const entry = this.waiting[this.first] as WaitingEntry // not empty: there is one at the first place

      taken.push(entry)
      takenBytes += weigh(entry)
      this.first += 1
    }

    this.bytes -= takenBytes
    taken.forEach(({ row }) => this.keys.delete(row.dedupe_key ?? ""))
    this.forgetTaken()

    return taken
  }

  /** Entries whose turn it was come first again. They were counted in before: nothing is lost here. */
  putBack(entries: WaitingEntry[]): void {
    this.waiting = entries.concat(this.waiting.slice(this.first))
    this.first = 0
    entries.forEach((entry) => this.weighIn(entry))
  }

  /** Says to everybody who waits that it takes longer. The entries stay. */
  answerNull(): void {
    for (let at = this.first; at < this.waiting.length; at += 1) {
      this.waiting[at]?.answer(null)
    }
  }

  private weighIn(entry: WaitingEntry): void {
    this.bytes += weigh(entry)

    if (entry.row.dedupe_key) {
      this.keys.add(entry.row.dedupe_key)
    }
  }

  /** Half of the list at a time: each entry is moved once on average. */
  private forgetTaken(): void {
    if (this.first * 2 > this.waiting.length) {
      this.waiting = this.waiting.slice(this.first)
      this.first = 0
    }
  }
}

/** To find the one bad entry among many. */
export function halvesOf(entries: WaitingEntry[]): WaitingEntry[][] {
  const half = Math.ceil(entries.length / 2)

  return [entries.slice(0, half), entries.slice(half)]
}

function weigh({ row, payloadJson }: WaitingEntry): number {
  return (
    ROW_BYTES + BYTES_A_CHARACTER * (row.message.length + payloadJson.length)
  )
}
