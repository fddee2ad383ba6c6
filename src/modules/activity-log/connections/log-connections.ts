import { setTimeout } from "node:timers/promises"
import { DatabaseClock, timeOf } from "./database-clock"
import { openPool, type Limits, type SharedConnection } from "./log-pool"
import type { Transacting } from "./session"

/** Recording: a caller may wait for the answer. Two keep it going while one of them waits for a lock. */
const WRITING: Limits = {
  connections: 2,
  connectMs: 3000,
  lockMs: 1000,
  statementMs: 5000,
  queryMs: 8000,
}

/** The views, and the nightly pruning: a person waits, and can try again. */
const READING: Limits = {
  connections: 4,
  connectMs: 10_000,
  lockMs: 2000,
  statementMs: 60_000,
  queryMs: 65_000,
}

/**
 * Locks: one for each action that runs in this process or that is worked on for a group. A provider may take minutes
 * to answer each. Whoever wants a seventh waits, or gets 409.
 */
const ACTING: Limits = {
  connections: 6,
  connectMs: 10_000,
  lockMs: 1000,
  statementMs: 5000,
  queryMs: 8000,
}

/**
 * Locks as well, for work in the background: the stream, reading the past, pruning and erasing may each hold one for
 * minutes, and the searches find one beside them. Apart from those of actions, so that no search fails since people act.
 */
const BACKGROUND: Limits = { ...ACTING }

/** A statement of the views that is still under way must not keep the process from ending. */
const CLOSE_MS = 5000

export type LogConnections = {
  writing: Transacting
  reading: Transacting
  acting: Transacting
  background: Transacting
  /** The clock of that database. */
  clock: DatabaseClock
  close: () => Promise<void>
}

/**
 * Small pools of the log's own, to the same database as the store's.
 *
 * The log takes none of the store's connections, is part of nobody's transaction, and waits a
 * bounded time: a locked or missing table is a problem of the log alone. Nor do the views keep recording
 * waiting. Nothing is opened before the first statement.
 */
export function openLogConnections(shared: SharedConnection): LogConnections {
  const writing = openPool(shared, WRITING)
  const reading = openPool(shared, READING)
  const acting = openPool(shared, ACTING)
  const background = openPool(shared, BACKGROUND)
  const pools = [writing, reading, acting, background]

  return {
    writing,
    reading,
    acting,
    background,
    // Beside the views and the recording, which may wait for each other.
    clock: new DatabaseClock(() => timeOf(background)),
    close: async () => {
      await Promise.race([
        Promise.all(pools.map((pool) => pool.close())),
        setTimeout(CLOSE_MS, undefined, { ref: false }),
      ])
    },
  }
}
