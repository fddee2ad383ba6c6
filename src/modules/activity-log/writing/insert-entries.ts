import type { ActivityEntry } from "../../../types"
import { ENTRY_COLUMNS, toEntry, type EntryRow } from "../reading/entry-columns"
import type { WriterConnection } from "./writer-connection"

/** Column → PostgreSQL type, in the order of the statement. Arrays: one statement for any number of rows. */
const INSERTED_COLUMNS = {
  id: "text",
  event_type: "text",
  level: "text",
  order_id: "text",
  payload: "jsonb",
  message: "text",
  occurred_at: "timestamptz",
  actor_type: "text",
  actor_id: "text",
  dedupe_key: "text",
  source: "text",
  problem_key: "text",
  occurrences: "integer",
  last_occurred_at: "timestamptz",
  created_at: "timestamptz",
  updated_at: "timestamptz",
} as const satisfies Partial<Record<keyof ActivityEntry, string>>

const names = Object.keys(INSERTED_COLUMNS) as (keyof typeof INSERTED_COLUMNS)[] // the literal's own keys

/**
 * Any conflict, not the dedupe key's alone: a row whose first attempt was committed but whose answer
 * never came stands there already under its own id.
 */
const INSERT = `
  insert into activity_log (${names.join(", ")})
  select * from unnest(${names
    .map((name, index) => `$${index + 1}::${INSERTED_COLUMNS[name]}[]`)
    .join(", ")})
  on conflict do nothing
  returning id`

const SELECT_BY_KEY = `
  select ${ENTRY_COLUMNS} from activity_log where dedupe_key = any($1::text[])`

export type WritableRow = { row: ActivityEntry; payloadJson: string }

/**
 * Writes rows in one statement, which is its own transaction.
 *
 * Answers one entry a row, in the same order: the new one, or the one that already stood under
 * its dedupe key.
 */
export async function insertEntries(
  connection: WriterConnection,
  writable: WritableRow[]
): Promise<ActivityEntry[]> {
  const rows = writable.map(({ row }) => row)
  const { rows: inserted } = await connection.query<{ id: string }>({
    name: "activity_log_insert",
    text: INSERT,
    values: names.map((name) => writable.map((row) => columnValue(row, name))),
  })

  if (inserted.length === rows.length) {
    return rows
  }

  const insertedIds = new Set(inserted.map(({ id }) => id))
  const told = rows.filter(({ id }) => !insertedIds.has(id))
  const existing = await selectByDedupeKey(
    connection,
    told.flatMap(({ dedupe_key }) => dedupe_key ?? [])
  )

  return rows.map((row) =>
    insertedIds.has(row.id) ? row : (existing.get(row.dedupe_key) ?? row)
  )
}

async function selectByDedupeKey(
  connection: WriterConnection,
  keys: string[]
): Promise<Map<string | null, ActivityEntry>> {
  const { rows } = await connection.query<EntryRow>({
    text: SELECT_BY_KEY,
    values: [keys],
  })

  return new Map(rows.map((row) => [row.dedupe_key, toEntry(row)]))
}

function columnValue(
  { row, payloadJson }: WritableRow,
  name: keyof ActivityEntry
): unknown {
  return name === "payload" ? payloadJson : row[name]
}
