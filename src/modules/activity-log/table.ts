import type { WritableRow } from "../../recording/writable-row"
import type { ActivityEntry, Stake } from "../../types"
import type { Querying } from "./connections/session"

/** Column → PostgreSQL type, in the order of the INSERT. Null: nothing is inserted with it, it is set later or by the INSERT itself. */
const COLUMNS = {
  id: "text",
  event_type: "text",
  level: "text",
  order_id: "text",
  payload: "jsonb",
  message: "text",
  resolved_at: "timestamptz",
  resolved_by: "text",
  resolved_by_entry_id: "text",
  resolution_note: null,
  snoozed_until: null,
  assigned_to: null,
  occurred_at: "timestamptz",
  actor_type: "text",
  actor_id: "text",
  actor_label: "text",
  caused_by: "text",
  dedupe_key: "text",
  source: "text",
  problem_key: "text",
  occurrences: "integer",
  last_occurred_at: "timestamptz",
  created_at: null,
  updated_at: null,
} as const satisfies Record<keyof ActivityEntry, string | null>

/** The select list of every read. Its rows are entries as they come: `pg` reads `timestamptz` and `jsonb`. */
export const ENTRY_COLUMNS = Object.keys(COLUMNS).join(", ")

export const INSERTED_NAMES = Object.entries(COLUMNS).flatMap(
  ([name, type]) => (type ? [name as keyof ActivityEntry] : []) // the literal's own keys
)

const COLUMN_TYPES = [
  ...INSERTED_NAMES.map((name) => String(COLUMNS[name])),
  "jsonb",
]

/** What counts as needing attention, in the words of the partial index. */
export const NEEDS_ATTENTION = "resolved_at is null and level <> 'info'"

/**
 * What puts open problems of several orders into one group: type and cause, the last part of
 * `problem_key` (see recording/problem-key.ts). Entries without a key, or with none that names a cause,
 * group by their words: those with a digit or an address are left out. Written without a question
 * mark, which would stand for a value.
 */
export const GROUP_KEY = `event_type || '|' || coalesce(nullif(split_part(problem_key, '|', 4), ''),
    md5(regexp_replace(lower(message), '[^ ]*[0-9@][^ ]*', '*', 'g')))`

/** What is kept of a row for whatever comes later, and shown to nobody. */
export type Closing = { resolves?: readonly string[]; stake?: Stake }

const INTO = `insert into activity_log (${INSERTED_NAMES.join(", ")}, closing, created_at, updated_at)`

/** Values that an INSERT of rows takes before those of its own: `$1` to `$n`. */
export const VALUE_COUNT = COLUMN_TYPES.length

const valuesAs = (suffix: "" | "[]"): string =>
  COLUMN_TYPES.map((type, index) => `$${index + 1}::${type}${suffix}`).join(
    ", "
  )

/** One array a column. */
const MANY = `unnest(${valuesAs("[]")})`

/** Without arrays PostgreSQL has a quarter less to do, and one entry after the other is what a sale brings. */
const ONE = `(values (${valuesAs("")}))`

/**
 * When a row was recorded is for the database to say, as `now` of `clock`: processes have clocks of their
 * own, and which of two came first is decided by this one.
 *
 * Any conflict, not the dedupe key's alone: a row whose first attempt was committed but whose answer
 * never came stands there already under its own id.
 */
const insertOf =
  (rows: string) =>
  (clock: string, condition: string): string => `
  ${INTO}
  select given.*, ${clock}.now, ${clock}.now from ${clock}, ${rows} as given ${condition}
  on conflict do nothing returning id, created_at`

/** The same INSERT for one row and for many. */
export const INSERTS = { one: insertOf(ONE), many: insertOf(MANY) }

const plainly = (insert: typeof INSERTS.many): string =>
  `with clock as materialized (select clock_timestamp() as now) ${insert("clock", "")}`

export const INSERT_ROWS = plainly(INSERTS.many)

const INSERT_ROW = plainly(INSERTS.one)

/** The rows that are new, as they stand there now. */
export async function insertRows(
  connection: Querying,
  writable: WritableRow[]
): Promise<Map<string, ActivityEntry>> {
  const values = insertValues(writable)
  const { rows } = await connection.query<NewRow>(
    writable.length === 1
      ? {
          name: "activity_log_insert_one",
          text: INSERT_ROW,
          values: values.flat(),
        }
      : { name: "activity_log_insert", text: INSERT_ROWS, values }
  )

  return newEntries(writable, rows)
}

export type NewRow = { id: string; created_at: Date }

/** Entries by id, as far as they are new. */
export function newEntries(
  writable: WritableRow[],
  rows: NewRow[]
): Map<string, ActivityEntry> {
  const createdAt = new Map(rows.map(({ id, created_at }) => [id, created_at]))

  return new Map(
    writable.flatMap(({ row }) => {
      const created_at = createdAt.get(row.id)

      return created_at
        ? [[row.id, { ...row, created_at, updated_at: created_at }] as const]
        : []
    })
  )
}

export function insertValues(writable: WritableRow[]): unknown[][] {
  const columns = INSERTED_NAMES.map((name) =>
    writable.map(({ row, payloadJson }) =>
      name === "payload" ? payloadJson : row[name]
    )
  )

  return [...columns, writable.map(closingJson)]
}

function closingJson({ resolves, stake }: WritableRow): string | null {
  const closing: Closing = resolves.length ? { resolves } : {}

  return resolves.length || stake
    ? JSON.stringify(stake ? { ...closing, stake } : closing)
    : null
}
