import type { WritableRow } from "../../../recording/writable-row"
import type { ActivityEntry } from "../../../types"
import type { Querying } from "../connections/session"
import {
  INSERTS,
  insertValues,
  newEntries,
  VALUE_COUNT,
  type NewRow,
} from "../table"
import { lockKeys, lockNames, scopesOf } from "./lock-names"

const NAMES = `$${VALUE_COUNT + 1}::text[]`
const ORDERS = `$${VALUE_COUNT + 2}::text[]`
const SCOPES = `$${VALUE_COUNT + 3}::text[]`

/**
 * A statement sees what was committed before it began, and that is before it has its locks. So it asks a
 * volatile function (Migration20261129030000), which sees what was committed before the function is
 * called; it is called with what `locked` counts, and so after it.
 *
 * PostgreSQL (17) plans the function's question anew at each call, 0.1 ms or so. Do not have it keep the plan
 * (`plan_cache_mode`): one that was made for an empty table reads another index from end to end, and once the
 * table has grown, 50 callers wrote a sixth of what they write now.
 */
const unlessOpen = (insert: typeof INSERTS.many): string => `
  with locked as materialized (
    select count(pg_advisory_xact_lock(key)) as locks from (${lockKeys(NAMES)}) as keys
  ),
  asked as materialized (
    select activity_log_has_open(${ORDERS}, ${SCOPES}, locks) as has_open, clock_timestamp() as now from locked
  ),
  inserted as (${insert("asked", "where not asked.has_open")})
  select has_open, inserted.id, inserted.created_at from asked left join inserted on true`

const UNLESS_OPEN = {
  one: unlessOpen(INSERTS.one),
  many: unlessOpen(INSERTS.many),
}

/** SQLSTATE of a function that is not there. */
const UNDEFINED_FUNCTION = "42883"

/** A schema that was made from the models and not by the migrations has no functions: nothing is asked twice there. */
const withoutFunction = new WeakSet<Querying>()

type Answer = { has_open: boolean } & {
  [Key in keyof NewRow]: NewRow[Key] | null
}

/**
 * Writes entries that may close problems, where none is open that they may be about, in one statement: nearly
 * every entry of a sale could close something, and nearly never is anything open. Locking, inserting,
 * searching and committing one after the other took three times as long.
 *
 * @returns the rows that are new; null where something is open, or that cannot be asked in one statement. Then
 * nothing is written.
 */
export async function insertUnlessOpen(
  connection: Querying,
  writable: WritableRow[]
): Promise<Map<string, ActivityEntry> | null> {
  if (withoutFunction.has(connection)) {
    return null
  }

  try {
    return await ask(connection, writable)
  } catch (error) {
    if (!isUndefinedFunction(error)) {
      throw error
    }

    withoutFunction.add(connection)

    return null
  }
}

async function ask(
  connection: Querying,
  writable: WritableRow[]
): Promise<Map<string, ActivityEntry> | null> {
  const closing = writable.filter(({ resolves }) => resolves.length)
  const given = insertValues(writable)
  const [name, text, values] =
    writable.length === 1
      ? ["activity_log_insert_one_unless", UNLESS_OPEN.one, given.flat()]
      : ["activity_log_insert_unless", UNLESS_OPEN.many, given]
  const { rows } = await connection.query<Answer>({
    name,
    text,
    values: [
      ...values,
      closing.flatMap(lockNames),
      [...new Set(closing.flatMap(({ row }) => row.order_id ?? []))],
      [...new Set(closing.flatMap(scopesOf))],
    ],
  })

  return rows[0]?.has_open
    ? null
    : newEntries(
        writable,
        rows.flatMap(({ id, created_at }) =>
          id && created_at ? [{ id, created_at }] : []
        )
      )
}

function isUndefinedFunction(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === UNDEFINED_FUNCTION
  )
}
