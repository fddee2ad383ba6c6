import { IdleSignal } from "../modules/activity-log/writing/idle-signal"

/** One failure or attempt that waits for its turn. */
export type Work = {
  /** What keeps its order: within one lane one thing is done after the other. */
  lane: string
  /** What makes two of them the same problem, as far as it is known before it is judged. */
  key: string
  /** What it keeps alive while it waits, roughly. */
  bytes: number
  /** `times`: for how many it stands, itself included. */
  run: (times: number) => Promise<void>
}

type Waiting = Work & { times: number }
type Lane = { waiting: Waiting[]; isBusy: boolean }

/** What waits may keep so much alive. */
const MAX_BYTES = 64_000_000
/** Each asks Medusa for its order, over the connections that the sale uses. */
const AT_ONCE = 4

/**
 * Does what is handed in, one thing after the other in a lane and a few lanes at once, away from
 * whoever handed it in.
 *
 * Work is *waiting* from `add` on, *running* when its lane is not busy and fewer than four run, and
 * then *done*, however it ended: an error is reported and ends nothing else. A lane is *opened* by the
 * first work of it, *busy* while one of it runs, goes behind all other lanes after each, and is
 * *closed* when nothing of it waits.
 *
 * The queue itself *has room* as long as what waits keeps less than 64 MB alive. When it is *full*,
 * the newest work of one key takes the older one's place and stands for both (`times`); what finds
 * none of its key is lost, and counted by `onLost`. `settle` waits until nothing is left.
 */
export class WorkQueue {
  private readonly lanes = new Map<string, Lane>()
  private bytes = 0
  private waiting = 0
  private running = 0
  private readonly idle = new IdleSignal(() => this.left === 0)

  constructor(
    private readonly onError: (error: unknown) => void,
    private readonly onLost: (times: number) => void
  ) {}

  add(work: Work): void {
    const isFull = this.bytes + work.bytes > MAX_BYTES && this.waiting > 0

    if (isFull && !this.foldInto(work)) {
      this.onLost(1)

      return
    }

    if (!isFull) {
      this.laneOf(work).waiting.push({ ...work, times: 1 })
      this.bytes += work.bytes
      this.waiting += 1
    }

    this.start()
  }

  /** Waits until nothing is left, or for so long. @returns how much is left */
  async settle(deadlineMs: number): Promise<number> {
    await this.idle.wait(deadlineMs)

    return this.left
  }

  private get left(): number {
    return this.waiting + this.running
  }

  private laneOf({ lane }: Work): Lane {
    const known = this.lanes.get(lane)

    if (known) {
      return known
    }

    const opened = { waiting: [], isBusy: false }

    this.lanes.set(lane, opened)

    return opened
  }

  private foldInto(work: Work): boolean {
    const same = this.lanes
      .get(work.lane)
      ?.waiting.find(({ key }) => key === work.key)

    if (!same) {
      return false
    }

    this.bytes += work.bytes - same.bytes
    Object.assign(same, work, { times: same.times + 1 })

    return true
  }

  private start(): void {
    for (const [name, lane] of this.lanes) {
      if (this.running >= AT_ONCE) {
        return
      }

      if (!lane.isBusy) {
        void this.run(name, lane)
      }
    }
  }

  /** One thing a turn: then the lane goes behind all others. */
  private async run(name: string, lane: Lane): Promise<void> {
    const work = lane.waiting.shift()

    if (!work) {
      this.lanes.delete(name)

      return
    }

    lane.isBusy = true
    this.bytes -= work.bytes
    this.waiting -= 1
    this.running += 1

    try {
      await work.run(work.times)
    } catch (error) {
      this.onError(error)
    } finally {
      lane.isBusy = false
      this.running -= 1
      this.lanes.delete(name)

      if (lane.waiting.length) {
        this.lanes.set(name, lane)
      }

      this.start()
      this.idle.check()
    }
  }
}
