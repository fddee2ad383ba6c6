import { isOfNoOrder, scopeOf } from "../../../recording/problem-key"
import type { WritableRow } from "../../../recording/writable-row"
import type { ActivityEntry } from "../../../types"
import { closeProblems } from "../attention/close-problems"
import {
  announceChanges,
  openedChanges,
  resolvedChanges,
  type ProblemChange,
} from "../attention/problem-changes"
import { writeProblem } from "../attention/write-problem"
import type { Querying, Transacting } from "../connections/session"
import { ENTRY_COLUMNS, insertRows } from "../table"

const SELECT_BY_KEY = `
  select ${ENTRY_COLUMNS} from activity_log where dedupe_key = any($1::text[])`

/**
 * By what problems and what closes them have in common, their order or else their scope, so that
 * whichever is written second finds the first. And by which fact it is: two may record one fact and
 * name another cause. Sorted, so that two batches with the same names wait for each other instead
 * of both.
 */
const LOCK = `
  select pg_advisory_xact_lock(key), clock_timestamp() as now from (
    select distinct hashtextextended('activity_log:' || name, 0) as key
    from unnest($1::text[]) as name order by key
  ) as keys`

type Inserted = { entries: ActivityEntry[]; changes: ProblemChange[] }

/**
 * Writes rows: those that neither are problems nor close any in one statement, others in one
 * transaction, so that an entry and what it closes are both there or neither.
 *
 * Answers one entry a row, in the same order: the new one, the one that already stood under its
 * dedupe key, or the one that a problem without an order incremented. What that opened and closed is
 * announced once it is committed.
 */
export async function insertEntries(
  connection: Transacting,
  writable: WritableRow[]
): Promise<ActivityEntry[]> {
  const { entries, changes } = writable.some(
    (each) => isProblem(each) || isClosing(each)
  )
    ? await connection.inTransaction((transaction) =>
        insertLocked(transaction, writable)
      )
    : await insertPlain(connection, writable)

  announceChanges(changes)

  return entries
}

/** Problems come first: a success of the same batch closes what stands there. */
async function insertLocked(
  connection: Querying,
  writable: WritableRow[]
): Promise<Inserted> {
  const problems = writable.filter(isProblem)
  const plain = writable.filter((each) => !isProblem(each))
  const written = new Map<string, ActivityEntry>()
  const changes: ProblemChange[] = []

  const { rows: locks } = await connection.query<{ now: Date }>({
    text: LOCK,
    values: [writable.flatMap(lockNames)],
  })
  const now = locks.at(-1)?.now ?? new Date()

  for (const problem of problems) {
    const { entry, isNew, isOpened } = await writeProblem(
      connection,
      problem,
      now
    )

    written.set(problem.row.id, entry)
    changes.push(...openedChanges(isOpened ? [entry] : []))

    // A failure may be the end that another problem waited for.
    if (isNew) {
      changes.push(
        ...resolvedChanges(await closeProblems(connection, [problem]))
      )
    }
  }

  const rest = await insertPlain(connection, plain)

  rest.entries.forEach((entry, index) => {
    written.set(plain[index]?.row.id ?? entry.id, entry)
  })

  return {
    entries: writable.map(({ row }) => written.get(row.id) ?? row),
    changes: [...changes, ...rest.changes],
  }
}

async function insertPlain(
  connection: Querying,
  writable: WritableRow[]
): Promise<Inserted> {
  if (!writable.length) {
    return { entries: [], changes: [] }
  }

  const inserted = await insertRows(connection, writable)

  // What was recorded before closes nothing again: what is open came after it.
  const closed = await closeProblems(
    connection,
    writable.filter(({ row }) => inserted.has(row.id))
  )
  const changes = [
    ...openedChanges([...inserted.values()]),
    ...resolvedChanges(closed),
  ]

  if (inserted.size === writable.length) {
    return {
      entries: writable.map(({ row }) => inserted.get(row.id) ?? row),
      changes,
    }
  }

  const existing = await selectByDedupeKey(
    connection,
    writable.flatMap(({ row: { id, dedupe_key } }) =>
      inserted.has(id) || dedupe_key === null ? [] : [dedupe_key]
    )
  )

  return {
    entries: writable.map(
      ({ row }) => inserted.get(row.id) ?? existing.get(row.dedupe_key) ?? row
    ),
    changes,
  }
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

function lockNames(writable: WritableRow): string[] {
  const { row, resolves } = writable
  const { order_id, problem_key, dedupe_key } = row
  const order = order_id === null ? [] : [`order:${order_id}`]

  return [
    ...(problem_key === null
      ? []
      : [problem_key, scopeOf(problem_key), dedupe_key ?? [], order].flat()),
    ...(isClosing(writable) ? [...order, ...resolves.filter(isOfNoOrder)] : []),
  ]
}

/** What is inserted as resolved is none. */
function isProblem({ row }: WritableRow): boolean {
  return row.problem_key !== null && row.resolved_at === null
}

function isClosing({ resolves }: WritableRow): boolean {
  return resolves.length > 0
}
