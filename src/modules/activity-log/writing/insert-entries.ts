import type { Pool, PoolClient } from "@medusajs/framework/pg"
import type { ActivityEntry } from "../../../types"
import { writeProblem } from "../attention/write-problem"
import { ENTRY_COLUMNS, toEntry, type EntryRow } from "../reading/entry-columns"
import { CLOSE_PROBLEMS, closingValues } from "../attention/close-problems"
import { INSERTED_NAMES, INSERT_ROWS, insertValues } from "./insert-rows"

const INSERT = {
  name: "activity_log_insert",
  text: `${INSERT_ROWS} on conflict (dedupe_key) do nothing returning id`,
}

/** One statement, so that an entry and what it closes are both there or neither. */
const INSERT_AND_CLOSE = {
  name: "activity_log_insert_and_close",
  text: `with inserted as (${INSERT.text}),
    ${CLOSE_PROBLEMS(INSERTED_NAMES.length)}
    select id from inserted`,
}

const SELECT_BY_KEY = `
  select ${ENTRY_COLUMNS} from activity_log where dedupe_key = any($1::text[])`

/** Sorted, so that two batches with the same problems wait for each other instead of both. */
const LOCK_PROBLEMS = `
  select pg_advisory_xact_lock(key) from (
    select distinct hashtextextended('activity_log:' || problem_key, 0) as key
    from unnest($1::text[]) as problem_key order by key
  ) as keys`

export type WritableRow = {
  row: ActivityEntry
  payloadJson: string
  resolves: readonly string[]
}

type Client = Pool | PoolClient

/**
 * Writes rows in one transaction, which is most often one statement.
 *
 * Answers one entry a row, in the same order: the new one, the one that already stood under its
 * dedupe key, or the one that a problem without an order was counted on in.
 */
export async function insertEntries(
  pool: Pool,
  writable: WritableRow[]
): Promise<ActivityEntry[]> {
  return writable.some(isProblem)
    ? await insertWithProblems(pool, writable)
    : await insertPlain(pool, writable)
}

/** Problems come first: a success of the same batch closes only what stands there. */
async function insertWithProblems(
  pool: Pool,
  writable: WritableRow[]
): Promise<ActivityEntry[]> {
  const problems = writable.filter(isProblem)
  const plain = writable.filter((each) => !isProblem(each))
  const client = await pool.connect()

  try {
    await client.query("begin")
    await client.query(LOCK_PROBLEMS, [
      problems.map(({ row }) => row.problem_key),
    ])

    const written = new Map<string, ActivityEntry>()

    for (const problem of problems) {
      written.set(problem.row.id, await writeProblem(client, problem))
    }

    const entries = plain.length ? await insertPlain(client, plain) : []

    entries.forEach((entry, index) => {
      written.set(plain[index]?.row.id ?? entry.id, entry)
    })
    await client.query("commit")
    client.release()

    return writable.map(({ row }) => written.get(row.id) ?? row)
  } catch (error) {
    // The connection is given up with its transaction: whether it still works is not known here.
    client.release(true)
    throw error
  }
}

async function insertPlain(
  client: Client,
  writable: WritableRow[]
): Promise<ActivityEntry[]> {
  const rows = writable.map(({ row }) => row)
  const closing = closingValues(writable)
  const { rows: inserted } = await client.query<{ id: string }>({
    ...(closing ? INSERT_AND_CLOSE : INSERT),
    values: [...insertValues(writable), ...(closing ?? [])],
  })

  if (inserted.length === rows.length) {
    return rows
  }

  const insertedIds = new Set(inserted.map(({ id }) => id))
  const told = rows.filter(({ id }) => !insertedIds.has(id))
  const existing = await selectByDedupeKey(
    client,
    told.flatMap(({ dedupe_key }) => dedupe_key ?? [])
  )

  return rows.map((row) =>
    insertedIds.has(row.id) ? row : (existing.get(row.dedupe_key) ?? row)
  )
}

async function selectByDedupeKey(
  client: Client,
  keys: string[]
): Promise<Map<string | null, ActivityEntry>> {
  const { rows } = await client.query<EntryRow>(SELECT_BY_KEY, [keys])

  return new Map(rows.map((row) => [row.dedupe_key, toEntry(row)]))
}

function isProblem({ row }: WritableRow): boolean {
  return row.problem_key !== null
}
