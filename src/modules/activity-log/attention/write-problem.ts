import type { ActivityEntry, ActivityPayload } from "../../../types"
import { ENTRY_COLUMNS } from "../reading/entry-columns"
import { INSERT_ROWS, insertValues } from "../writing/insert-rows"
import type { Querying } from "../connections/querying"
import { NEEDS_ATTENTION } from "../reading/feed-filter"
import { withRepeat } from "./repeats"

type Problem = { row: ActivityEntry; payloadJson: string }

/** The open one first, then the one that was closed last. */
const LATEST = `
  select ${ENTRY_COLUMNS} from activity_log
  where problem_key = $1 and deleted_at is null
  order by resolved_at is null desc, created_at desc limit 1`

/** By its id as well: its first attempt may have been committed without an answer. */
const ALREADY_TOLD = `
  select ${ENTRY_COLUMNS} from activity_log where id = $1 or dedupe_key = $2 limit 1`

/**
 * The same fact, counted on in an open row before: told by somebody who knew more of its cause, or
 * less, and so under another problem's key. Open rows without an order are few.
 */
const ALREADY_COUNTED = `
  select ${ENTRY_COLUMNS} from activity_log
  where ${NEEDS_ATTENTION} and deleted_at is null and order_id is null and event_type = $1
    and payload->'repeats' @> jsonb_build_array(jsonb_build_object('dedupe_key', $2::text))
  limit 1`

const COUNT_ON = `
  update activity_log set occurrences = occurrences + $4, payload = $2::jsonb,
    last_occurred_at = greatest(last_occurred_at, $3::timestamptz), updated_at = now()
  where id = $1 returning ${ENTRY_COLUMNS}`

const SUPERSEDE = `
  update activity_log set resolved_at = now(), resolved_by = 'system',
    resolved_by_entry_id = $1, updated_at = now()
  where problem_key = $2 and id <> $1 and resolved_at is null and deleted_at is null`

/**
 * Writes one problem; the caller holds the locks of its keys, so that of one key one entry is open.
 *
 * - open on an order: a row of its own, which supersedes the open one and counts on
 * - open without an order: counted on in the open row
 * - closed before: a new one, marked as a regression
 */
export async function writeProblem(
  connection: Querying,
  problem: Problem
): Promise<ActivityEntry> {
  const { row } = problem
  const told =
    (await first(connection, ALREADY_TOLD, [row.id, row.dedupe_key])) ??
    (await alreadyCounted(connection, row))

  if (told) {
    return told
  }

  const latest = await first(connection, LATEST, [row.problem_key])
  const open = latest?.resolved_at ? null : latest

  if (open && row.order_id === null) {
    return await countOn(connection, open, row)
  }

  const entry = {
    ...row,
    occurrences: (open?.occurrences ?? 0) + row.occurrences,
    payload:
      latest && !open ? withRegression(row.payload, latest) : row.payload,
  }

  await connection.query({
    text: INSERT_ROWS,
    values: insertValues([toWritable(entry)]),
  })

  if (open) {
    await connection.query({
      text: SUPERSEDE,
      values: [row.id, row.problem_key],
    })
  }

  return entry
}

async function alreadyCounted(
  connection: Querying,
  { event_type, order_id, dedupe_key }: ActivityEntry
): Promise<ActivityEntry | null> {
  return order_id === null && dedupe_key !== null
    ? await first(connection, ALREADY_COUNTED, [event_type, dedupe_key])
    : null
}

async function countOn(
  connection: Querying,
  open: ActivityEntry,
  row: ActivityEntry
): Promise<ActivityEntry> {
  const payload = withRepeat(open, row)

  // Told twice: nothing changed.
  if (!payload) {
    return open
  }

  const counted = await first(connection, COUNT_ON, [
    open.id,
    JSON.stringify(payload),
    row.occurred_at,
    row.occurrences,
  ])

  return counted ?? open
}

async function first(
  connection: Querying,
  text: string,
  values: unknown[]
): Promise<ActivityEntry | null> {
  const { rows } = await connection.query<ActivityEntry>({ text, values })

  return rows[0] ?? null
}

/** It was thought to be over: which entry, and who had closed it. */
function withRegression(
  payload: ActivityPayload,
  { id, resolved_by, resolved_at }: ActivityEntry
): ActivityPayload {
  return { ...payload, regression_of: { id, resolved_by, resolved_at } }
}

function toWritable(row: ActivityEntry): Problem {
  return { row, payloadJson: JSON.stringify(row.payload) }
}
