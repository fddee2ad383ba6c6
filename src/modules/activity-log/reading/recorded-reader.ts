import type { ActivityEntry } from "../../../types"
import type { Sql } from "../connections/sql"
import { ENTRY_COLUMNS } from "../table"

/** A place in the order of recording: `created_at` to the microsecond, and the id where several have the same. */
export type RecordedPlace = { created_at: string; id: string }

/** Entries that come after a place, and how long the oldest of them has waited. */
export type Unread = { count: number; is_capped: boolean; lag_seconds: number }

type RecordedRow = ActivityEntry & { recorded_at: string }

/**
 * A server whose clock is set back, or a standby that takes over and is behind, dates an entry earlier
 * than one that was read already. Differences up to this are waited for.
 */
const SETTLE = "interval '3 seconds'"

/** More waiting entries than this are as many to a reader. */
const UNREAD_MAX = 10_000

/**
 * The moment before which everything that was ever inserted can be read: no transaction that is still
 * open has inserted anything earlier.
 *
 * `created_at` is the database's clock inside the INSERT, so it lies after the beginning of its transaction,
 * and the INSERT has locked the table by then. Whoever holds that lock may have rows that nobody
 * sees yet; nobody else has. What takes the lock later than this statement dates its rows later. A
 * holder whose beginning may not be read (another role's) holds everything back until it ends.
 */
const SETTLED_UNTIL = `
  select to_char(least(statement_timestamp() - ${SETTLE}, min(
    case when activity.state = 'idle' then 'infinity'::timestamptz
      else coalesce(activity.xact_start, '-infinity') end
  )) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as until
  from pg_locks as lock
  join pg_stat_activity as activity on activity.pid = lock.pid
  where lock.relation = 'activity_log'::regclass and lock.granted
    and lock.database = (select oid from pg_database where datname = current_database())
    and lock.mode in ('RowExclusiveLock', 'ShareRowExclusiveLock', 'ExclusiveLock', 'AccessExclusiveLock')`

const PLACE = `to_char(created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

/** Twice the same bound: the first is what the index on `created_at` understands, the second is exact. */
const AFTER = `
  created_at >= ?::timestamptz and (created_at, id) > (?::timestamptz, ?) and deleted_at is null`

/**
 * The log in the order in which it was recorded, for whoever reads it to its end and goes on from there:
 * nothing is passed over, though writers commit in another order than they began.
 */
export class RecordedReader {
  constructor(private readonly sql: Sql) {}

  /** What comes next, oldest first. Nothing where it may not be read yet. */
  async after(
    place: RecordedPlace,
    limit: number
  ): Promise<{ entry: ActivityEntry; place: RecordedPlace }[]> {
    // A statement of its own: what it found ended is seen by the next one, whose snapshot is younger.
    const [settled] = await this.sql.rows<{ until: string | null }>(
      SETTLED_UNTIL,
      []
    )

    if (!settled?.until) {
      return []
    }

    const rows = await this.sql.rows<RecordedRow>(
      `select ${ENTRY_COLUMNS}, ${PLACE} as recorded_at from activity_log
       where ${AFTER} and created_at < ?::timestamptz
       order by created_at, id limit ?`,
      [place.created_at, place.created_at, place.id, settled.until, limit]
    )

    return rows.map(({ recorded_at, ...entry }) => ({
      entry,
      place: { created_at: recorded_at, id: entry.id },
    }))
  }

  /** How much comes after a place. */
  async unread({ created_at, id }: RecordedPlace): Promise<Unread> {
    const [row] = await this.sql.rows<{ count: number; lag: number | null }>(
      `select count(*)::int as count,
         extract(epoch from clock_timestamp() - min(created_at))::float as lag
       from (select created_at from activity_log where ${AFTER}
             order by created_at, id limit ${UNREAD_MAX + 1}) as unread`,
      [created_at, created_at, id]
    )
    const count = row?.count ?? 0

    return {
      count: Math.min(count, UNREAD_MAX),
      is_capped: count > UNREAD_MAX,
      lag_seconds: Math.max(0, Math.round(row?.lag ?? 0)),
    }
  }

  /** The place where a log begins that is read from so many seconds ago on; from its first entry where that is null. */
  async placeAgo(seconds: number | null): Promise<RecordedPlace> {
    const [row] = await this.sql.rows<{ at: string }>(
      `select to_char(case when ?::float is null then 'epoch'::timestamptz
         else clock_timestamp() - ?::float * interval '1 second' end at time zone 'utc',
         'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`,
      [seconds, seconds]
    )

    return { created_at: row?.at ?? new Date(0).toISOString(), id: "" }
  }
}
