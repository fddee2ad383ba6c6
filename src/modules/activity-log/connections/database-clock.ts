import type { Querying } from "./session"

/** Machines that keep time by NTP differ by less: their dates stay as they are. */
const APART_MS = 100
/** The database is asked anew by whoever wants to know after so long. */
const KNOWN_FOR_MS = 60_000
/** What is older was not read from this clock just now: the date of an imported order, say. */
const RECENT_MS = 24 * 60 * 60_000

/**
 * How far the clock of this process is behind the database's, which is the one clock that all
 * processes of a shop share: which of two came first, a failure or a success, goes by that one.
 *
 * - *unknown*, until the first answer: an offset of 0.
 * - *known*: the database showed its time between question and answer, so that each answer bounds the
 *   offset on both sides, and several narrow it. One that contradicts them replaces them: somebody
 *   has set a clock.
 * - *stale*, a minute after it was asked: whoever wants to know gets what is known, and sets off the
 *   next question. One that fails changes nothing.
 */
export class DatabaseClock {
  private least = -Infinity
  private most = Infinity
  private askedAt = -Infinity

  /** @param ask what the database's clock shows */
  constructor(
    private readonly ask: () => Promise<Date | undefined>,
    private readonly ownNow: () => number = Date.now
  ) {}

  /** 0 where it is unknown, or so little that it does not matter. */
  get offsetMs(): number {
    // Whichever way it was set meanwhile.
    if (Math.abs(this.ownNow() - this.askedAt) > KNOWN_FOR_MS) {
      void this.measure()
    }

    // The smallest that agrees with all answers.
    const offset = Math.max(this.least, Math.min(0, this.most))

    return Math.abs(offset) < APART_MS ? 0 : offset
  }

  /** Never rejects. */
  async measure(): Promise<void> {
    const sentAt = this.ownNow()

    this.askedAt = sentAt

    const shown = await this.ask().catch(() => undefined)

    if (shown) {
      this.narrow(shown.getTime() - this.ownNow(), shown.getTime() - sentAt)
    }
  }

  now(): Date {
    return new Date(this.ownNow() + this.offsetMs)
  }

  /** What the database's clock showed when this one, or one that is so far behind it, showed a date. */
  at(date: Date, offsetMs = this.offsetMs): Date {
    const isRecent = Math.abs(this.ownNow() - date.getTime()) < RECENT_MS

    return isRecent ? new Date(date.getTime() + offsetMs) : date
  }

  /** What was dated by such a clock, dated by the database's. */
  dated<Options extends { occurred_at?: Date | string }>(
    options: Options,
    offsetMs = this.offsetMs
  ): Options {
    const { occurred_at } = options

    return occurred_at instanceof Date && offsetMs !== 0
      ? { ...options, occurred_at: this.at(occurred_at, offsetMs) }
      : options
  }

  private narrow(least: number, most: number): void {
    const isContradicted = least > this.most || most < this.least

    this.least = isContradicted ? least : Math.max(least, this.least)
    this.most = isContradicted ? most : Math.min(most, this.most)
  }
}

/** What the clock of a database shows. */
export async function timeOf(connection: Querying): Promise<Date | undefined> {
  const { rows } = await connection.query<{ now: Date }>({
    text: "select clock_timestamp() as now",
  })

  return rows[0]?.now
}
