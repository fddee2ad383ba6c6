import type { ActivityEntry } from "../../../types"
import type { Querying } from "../connections/session"
import { ENTRY_COLUMNS, NEEDS_ATTENTION } from "../table"

/** As many causes as a person reads; a job that fails every minute has more by noon. */
const KEPT_REPEATS = 20

export type Repeat = {
  occurred_at: string
  message: string
  dedupe_key: string | null
}

/** By its id as well: its first attempt may have been committed without an answer. */
const RECORDED = `
  select ${ENTRY_COLUMNS}, deleted_at is not null as is_repeat
  from activity_log where id = $1 or dedupe_key = $2 limit 1`

const BY_ID = `select ${ENTRY_COLUMNS} from activity_log where id = $1`

/**
 * What remembers an occurrence that incremented another row: its id and its natural key,
 * under the same unique index as all facts, for as long as rows are kept. Inserted as
 * deleted, so that no view shows it and no count counts it; pruned as any other.
 */
const REMEMBER = `
  insert into activity_log (id, event_type, level, message, occurred_at, dedupe_key, source,
    resolved_at, resolved_by, resolved_by_entry_id, deleted_at)
  values ($1, $2, $3, '', $4, $5, $6, now(), 'system', $7, now())`

/**
 * Upon the payload that stands there now: an erasure takes no lock of the problem's, and a person whom it blanked
 * since the payload was read would come back with that. The latest last.
 */
const INCREMENT = `
  update activity_log set occurrences = occurrences + $4,
    payload = jsonb_set(payload, '{repeats}',
      case jsonb_typeof(payload->'repeats') when 'array'
        then jsonb_path_query_array(payload->'repeats', '$[last - ${KEPT_REPEATS - 2} to last]')
        else '[]' end || jsonb_build_array($2::jsonb)),
    last_occurred_at = greatest(last_occurred_at, $3::timestamptz), snoozed_until = null, updated_at = now()
  where id = $1 and ${NEEDS_ATTENTION} returning ${ENTRY_COLUMNS}`

/** The entry that stands for a fact already: its own, or the one that it incremented. */
export async function recordedAs(
  connection: Querying,
  { id, dedupe_key }: ActivityEntry
): Promise<ActivityEntry | null> {
  const { rows } = await connection.query<
    ActivityEntry & { is_repeat: boolean }
  >({ text: RECORDED, values: [id, dedupe_key] })
  const [recorded] = rows

  if (!recorded) {
    return null
  }

  const { is_repeat: isRepeat, ...entry } = recorded

  return isRepeat
    ? ((await byId(connection, entry.resolved_by_entry_id)) ?? entry)
    : entry
}

/**
 * Increments the open row of its problem by one more occurrence, which ends its snooze. Null where somebody has closed
 * it since it was read: people take no lock.
 */
export async function incrementOpen(
  connection: Querying,
  open: ActivityEntry,
  row: ActivityEntry
): Promise<ActivityEntry | null> {
  const { id, event_type, level, occurred_at, dedupe_key, source } = row

  // By an earlier version, which kept it in this list alone.
  if (isCounted(open, row)) {
    return open
  }

  const repeat: Repeat = {
    occurred_at: occurred_at.toISOString(),
    message: row.message,
    dedupe_key,
  }

  const { rows } = await connection.query<ActivityEntry>({
    text: INCREMENT,
    values: [
      open.id,
      JSON.stringify(repeat),
      row.last_occurred_at ?? occurred_at,
      row.occurrences,
    ],
  })

  const [incremented] = rows

  if (!incremented) {
    return null
  }

  await connection.query({
    text: REMEMBER,
    values: [id, event_type, level, occurred_at, dedupe_key, source, open.id],
  })

  return incremented
}

/** Whether an occurrence is among those that the open problem's payload keeps. */
export function isCounted(
  { payload }: Pick<ActivityEntry, "payload">,
  { dedupe_key }: Pick<ActivityEntry, "dedupe_key">
): boolean {
  const repeats: unknown[] = Array.isArray(payload.repeats)
    ? payload.repeats
    : []

  return (
    dedupe_key !== null &&
    repeats.some((repeat) => isRepeatOf(repeat, dedupe_key))
  )
}

async function byId(
  connection: Querying,
  id: string | null
): Promise<ActivityEntry | null> {
  const { rows } = await connection.query<ActivityEntry>({
    text: BY_ID,
    values: [id],
  })

  return rows[0] ?? null
}

function isRepeatOf(repeat: unknown, dedupeKey: string): boolean {
  return (
    typeof repeat === "object" &&
    repeat !== null &&
    "dedupe_key" in repeat &&
    repeat.dedupe_key === dedupeKey
  )
}
