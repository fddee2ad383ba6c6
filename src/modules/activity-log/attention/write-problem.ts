import { haveOneCause } from "../../../recording/problem-key"
import { isWithin, leftOf, together } from "../../../recording/storing/stake"
import type { WritableRow } from "../../../recording/writable-row"
import type { ActivityEntry, ActivityPayload, Stake } from "../../../types"
import type { Querying } from "../connections/session"
import {
  ENTRY_COLUMNS,
  insertRows,
  NEEDS_ATTENTION,
  type Closing,
} from "../table"
import { incrementOpen, recordedAs } from "./repeats"
import {
  about,
  closerOf,
  stakesOf,
  successesOf,
  successesOfScope,
  type Success,
} from "./successes"
import { supersede } from "./supersede"

type Open = ActivityEntry & { closing: Closing | null }

/** `isOpened`: open, and was not before. */
type Written = { entry: ActivityEntry; isNew: boolean; isOpened: boolean }

/** Of this order, or of this key: few. */
const OPEN = `
  select ${ENTRY_COLUMNS}, closing from activity_log
  where order_id = $1 and ${NEEDS_ATTENTION} and deleted_at is null and problem_key is not null
  union
  select ${ENTRY_COLUMNS}, closing from activity_log
  where problem_key = $2 and ${NEEDS_ATTENTION} and deleted_at is null
  order by created_at`

const LAST_CLOSED = `
  select ${ENTRY_COLUMNS} from activity_log
  where problem_key = $1 and resolved_at is not null and deleted_at is null
  order by created_at desc limit 1`

/**
 * Writes one problem; the caller holds the locks of its order or scope, so that of one problem one
 * entry is open, and a success that is written at the same time is seen by one of the two.
 *
 * - followed by a success that was written before it: a row of its own, closed by that
 * - open on an order: a row of its own, which supersedes the open one and adds to its occurrences
 * - open without an order: the open row, with its occurrences incremented
 * - closed before: a new one, marked as a regression
 */
export async function writeProblem(
  connection: Querying,
  problem: WritableRow,
  now: Date
): Promise<Written> {
  const { row } = problem
  const recorded = await recordedAs(connection, row)

  if (recorded) {
    return { entry: recorded, isNew: false, isOpened: false }
  }

  // A process whose clock is ahead dates a failure after the success that follows it.
  const happenedAt = row.occurred_at < now ? row.occurred_at : now
  const timed = { ...problem, row: { ...row, last_occurred_at: happenedAt } }
  const open = await openLike(connection, problem)
  const successes = await successesAbout(connection, timed, open)
  const closer = closerOf(
    { stake: problem.stake ?? null },
    // At one moment too: webhooks are dated to the second, and what has succeeded is not tried again.
    successes.filter(({ happened_at }) => happened_at >= happenedAt)
  )

  if (closer) {
    return await insertNew(connection, closedBy(closer, timed))
  }

  const [only] = open

  if (only && row.order_id === null) {
    const entry = await incrementOpen(connection, only, timed.row)

    // Closed meanwhile: read again, it is a regression.
    return entry
      ? { entry, isNew: true, isOpened: false }
      : await writeProblem(connection, problem, now)
  }

  const superseded = open.filter((each) =>
    isTriedAgain(each, problem, successes)
  )
  const written = await insertNew(
    connection,
    superseded.length
      ? superseding(timed, superseded, successes)
      : await withRegression(connection, timed)
  )

  if (!superseded.length) {
    return { ...written, isOpened: true }
  }

  const assigned_to = await supersede(connection, {
    id: row.id,
    superseded: superseded.map(({ id }) => id),
  })

  return {
    entry: { ...written.entry, assigned_to },
    isNew: true,
    isOpened: false,
  }
}

/** Open problems of the same order, type and cause, whatever they are about; or of the same key. */
async function openLike(
  connection: Querying,
  { row: { order_id, problem_key } }: WritableRow
): Promise<Open[]> {
  const { rows } = await connection.query<Open>({
    text: OPEN,
    values: [order_id, problem_key],
  })

  return rows.filter(
    (open) =>
      open.problem_key === problem_key ||
      haveOneCause(open.problem_key ?? "", problem_key ?? "")
  )
}

/** All that may have closed the problem, or parts of those that are open. */
async function successesAbout(
  connection: Querying,
  { row, closed_by = [] }: WritableRow,
  open: Open[]
): Promise<Success[]> {
  const problem_key = row.problem_key ?? ""
  const since = new Date(
    Math.min(...[row, ...open].map((each) => sinceOf(each).getTime()))
  )

  return row.order_id === null
    ? await successesOfScope(connection, { problem_key, since }, closed_by)
    : about(
        { problem_key },
        await successesOf(connection, [row.order_id], since)
      )
}

/** Whether an open problem is this one once more: the same, or as much of it as is left. */
function isTriedAgain(
  open: Open,
  { row, stake }: WritableRow,
  successes: Success[]
): boolean {
  return (
    open.problem_key === row.problem_key ||
    Boolean(
      stake && open.closing?.stake && isWithin(left(open, successes), stake)
    )
  )
}

function left(open: Open, successes: Success[]): Stake {
  const since = sinceOf(open)
  const done = successes.filter(({ happened_at }) => happened_at >= since)

  return leftOf(open.closing?.stake ?? null, stakesOf(done)) ?? {}
}

/** The row as the last of those that it supersedes: what of them is left stays at stake. */
function superseding(
  problem: WritableRow,
  superseded: Open[],
  successes: Success[]
): WritableRow {
  const times = superseded.map(({ occurrences }) => occurrences)
  const { row, stake, adds_up: isAdded = false } = problem

  return {
    ...problem,
    row: { ...row, occurrences: Math.max(...times) + row.occurrences },
    stake: stake
      ? together([...superseded.map((each) => left(each, successes)), stake], {
          isAdded,
        })
      : null,
  }
}

function closedBy({ id }: Success, problem: WritableRow): WritableRow {
  return {
    ...problem,
    row: {
      ...problem.row,
      resolved_at: problem.row.created_at,
      resolved_by: "system",
      resolved_by_entry_id: id,
    },
  }
}

/** It was thought to be over: which entry, and who had closed it. */
async function withRegression(
  connection: Querying,
  problem: WritableRow
): Promise<WritableRow> {
  const { rows } = await connection.query<ActivityEntry>({
    text: LAST_CLOSED,
    values: [problem.row.problem_key],
  })
  const [closed] = rows

  if (!closed) {
    return problem
  }

  const { id, resolved_by, resolved_at } = closed
  const payload: ActivityPayload = {
    ...problem.row.payload,
    regression_of: { id, resolved_by, resolved_at },
  }

  return {
    ...problem,
    row: { ...problem.row, payload },
    payloadJson: JSON.stringify(payload),
  }
}

async function insertNew(
  connection: Querying,
  problem: WritableRow
): Promise<Written> {
  const inserted = await insertRows(connection, [problem])

  return {
    entry: inserted.get(problem.row.id) ?? problem.row,
    isNew: true,
    isOpened: false,
  }
}

function sinceOf({
  last_occurred_at,
  occurred_at,
}: Pick<ActivityEntry, "last_occurred_at" | "occurred_at">): Date {
  return last_occurred_at ?? occurred_at
}
