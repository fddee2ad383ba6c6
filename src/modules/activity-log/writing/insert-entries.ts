import type { ActivityEntry } from "../../../types"
import { writeProblem } from "../attention/write-problem"
import { ENTRY_COLUMNS } from "../reading/entry-columns"
import { CLOSE_PROBLEMS, closingValues } from "../attention/close-problems"
import { INSERTED_NAMES, INSERT_ROWS, insertValues } from "./insert-rows"
import type { Querying, Transacting } from "../connections/querying"

/**
 * Any conflict, not the dedupe key's alone: a row whose first attempt was committed but whose answer
 * never came stands there already under its own id.
 */
const INSERT = {
  name: "activity_log_insert",
  text: `${INSERT_ROWS} on conflict do nothing returning id`,
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

/**
 * By what the problem is and by which fact it is: two may tell of one fact and name another cause.
 * Sorted, so that two batches with the same problems wait for each other instead of both.
 */
const LOCK_PROBLEMS = `
  select pg_advisory_xact_lock(key) from (
    select distinct hashtextextended('activity_log:' || name, 0) as key
    from unnest($1::text[]) as name order by key
  ) as keys`

export type WritableRow = {
  row: ActivityEntry
  payloadJson: string
  resolves: readonly string[]
}

/**
 * Writes rows in one transaction, which is most often one statement.
 *
 * Answers one entry a row, in the same order: the new one, the one that already stood under its
 * dedupe key, or the one that a problem without an order was counted on in.
 */
export async function insertEntries(
  connection: Transacting,
  writable: WritableRow[]
): Promise<ActivityEntry[]> {
  return writable.some(isProblem)
    ? await connection.inTransaction((transaction) =>
        insertWithProblems(transaction, writable)
      )
    : await insertPlain(connection, writable)
}

/** Problems come first: a success of the same batch closes only what stands there. */
async function insertWithProblems(
  connection: Querying,
  writable: WritableRow[]
): Promise<ActivityEntry[]> {
  const problems = writable.filter(isProblem)
  const plain = writable.filter((each) => !isProblem(each))
  const written = new Map<string, ActivityEntry>()

  await connection.query({
    text: LOCK_PROBLEMS,
    values: [
      problems.flatMap(({ row }) => [
        row.problem_key,
        ...(row.dedupe_key ? [row.dedupe_key] : []),
      ]),
    ],
  })

  for (const problem of problems) {
    written.set(problem.row.id, await writeProblem(connection, problem))
  }

  const entries = plain.length ? await insertPlain(connection, plain) : []

  entries.forEach((entry, index) => {
    written.set(plain[index]?.row.id ?? entry.id, entry)
  })

  return writable.map(({ row }) => written.get(row.id) ?? row)
}

async function insertPlain(
  connection: Querying,
  writable: WritableRow[]
): Promise<ActivityEntry[]> {
  const rows = writable.map(({ row }) => row)
  const closing = closingValues(writable)
  const { rows: inserted } = await connection.query<{ id: string }>({
    ...(closing ? INSERT_AND_CLOSE : INSERT),
    values: [...insertValues(writable), ...(closing ?? [])],
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
  connection: Querying,
  keys: string[]
): Promise<Map<string | null, ActivityEntry>> {
  const { rows } = await connection.query<ActivityEntry>({
    text: SELECT_BY_KEY,
    values: [keys],
  })

  return new Map(rows.map((row) => [row.dedupe_key, row]))
}

function isProblem({ row }: WritableRow): boolean {
  return row.problem_key !== null
}
