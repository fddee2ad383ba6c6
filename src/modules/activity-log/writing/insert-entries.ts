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
import { insertUnlessOpen } from "./insert-unless-open"
import { factsOf } from "./facts-of"
import { LOCK, lockNames } from "./lock-names"

const SELECT_BY_KEY = `
  select ${ENTRY_COLUMNS} from activity_log where dedupe_key = any($1::text[])`

type Inserted = { entries: ActivityEntry[]; changes: ProblemChange[] }

/**
 * Writes rows: those that neither are problems nor close an open one in one statement, others in one
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
  const { distinct, places } = factsOf(writable)
  const { entries, changes } =
    (await insertAtOnce(connection, distinct)) ??
    (await connection.inTransaction((transaction) =>
      insertLocked(transaction, distinct)
    ))

  announceChanges(changes)

  return writable.map(({ row }, index) => entries[places[index] ?? -1] ?? row)
}

/** Null where a problem is among them, or may be closed by one of them: nothing is written then. */
async function insertAtOnce(
  connection: Querying,
  writable: WritableRow[]
): Promise<Inserted | null> {
  if (writable.some(isProblem)) {
    return null
  }

  const inserted = writable.some(({ resolves }) => resolves.length)
    ? await insertUnlessOpen(connection, writable)
    : await insertRows(connection, writable)

  return (
    inserted && {
      entries: await withExisting(connection, writable, inserted),
      changes: openedChanges([...inserted.values()]),
    }
  )
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
    name: "activity_log_lock",
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

  return {
    entries: await withExisting(connection, writable, inserted),
    changes,
  }
}

/** One entry a row: the new one, or the one that stood there already. */
async function withExisting(
  connection: Querying,
  writable: WritableRow[],
  inserted: Map<string, ActivityEntry>
): Promise<ActivityEntry[]> {
  if (inserted.size === writable.length) {
    return writable.map(({ row }) => inserted.get(row.id) ?? row)
  }

  const existing = await selectByDedupeKey(
    connection,
    writable.flatMap(({ row: { id, dedupe_key } }) =>
      inserted.has(id) || dedupe_key === null ? [] : [dedupe_key]
    )
  )

  return writable.map(
    ({ row }) => inserted.get(row.id) ?? existing.get(row.dedupe_key) ?? row
  )
}

async function selectByDedupeKey(
  connection: Querying,
  keys: string[]
): Promise<Map<string | null, ActivityEntry>> {
  const { rows } = await connection.query<ActivityEntry>({
    name: "activity_log_by_keys",
    text: SELECT_BY_KEY,
    values: [keys],
  })

  return new Map(rows.map((row) => [row.dedupe_key, row]))
}

/** What is inserted as resolved is none. */
function isProblem({ row }: WritableRow): boolean {
  return row.problem_key !== null && row.resolved_at === null
}
