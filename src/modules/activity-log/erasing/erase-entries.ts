import { spellings, type Person } from "../../../recording/storing/erase-person"
import type { ActivityEntry } from "../../../types"
import type { Transacting } from "../connections/session"
import { Sql } from "../connections/sql"
import { valuesOf, type Condition } from "../reading/condition"
import { indexedFor } from "../reading/words"
import { ENTRY_COLUMNS } from "../table"
import { eraseRows } from "./erase-rows"
import { eraseStates } from "./erase-states"
import type { Step } from "./erasure-store"

/** Rows read in one statement: it takes tens of milliseconds, and changes few of them. */
const BATCH_SIZE = 10_000

/**
 * Every row is read: a name may stand in any payload, and no index knows. By the primary key
 * in batches, so that no statement is long and nothing is locked but the rows that change.
 */
const NEXT_BATCH = `
  with batch as materialized (
    select ${ENTRY_COLUMNS} from activity_log where id > ? order by id limit ${BATCH_SIZE}
  ), bounds as (select max(id) as last_id, count(*)::int as size from batch)
  select bounds.last_id, bounds.size, found.*
  from bounds left join (
    select * from batch
    where order_id = any(?::text[]) or actor_id = any(?::text[]) or exists (
      select from unnest(?::text[]) name
      where strpos(lower(message || ' ' || payload::text || ' ' || coalesce(actor_label, '') || ' ' ||
        coalesce(dedupe_key, '') || ' ' || coalesce(problem_key, '') || ' ' ||
        coalesce(resolution_note, '')), name) > 0)
  ) found on true`

type BatchRow = ActivityEntry & { last_id: string | null; size: number }

/** Blanks a person in entries. */
export class Eraser {
  constructor(private readonly connection: Transacting) {}

  /** Erases in every entry. Answers how many changed. */
  async everywhere(person: Person): Promise<number> {
    return await eraseEntries(this.connection, person)
  }

  /** Where an index finds them. Answers how many changed. */
  async indexed(person: Person): Promise<number> {
    return await eraseIndexed(this.connection, person)
  }

  /** Erases in one batch: the entries after an id. */
  async next(
    person: Person,
    after: string
  ): Promise<Step & { isLast: boolean }> {
    return await eraseNext(this.connection, person, after)
  }
}

/** Reads one batch of entries after an id, and blanks a person in those that name them. */
async function eraseNext(
  connection: Transacting,
  person: Person,
  after: string
): Promise<Step & { isLast: boolean }> {
  const sql = new Sql(connection)
  const rows = await sql.rows<BatchRow>(NEXT_BATCH, [
    after,
    person.orderIds,
    person.customerIds,
    person.names.flatMap(spellings).map((name) => name.toLowerCase()),
  ])
  const checked = rows[0]?.size ?? 0
  const isLast = checked < BATCH_SIZE

  if (isLast) {
    await eraseStates(sql, person)
  }

  return {
    erased: await eraseRows(connection, rows.filter(isFound), person),
    after: rows[0]?.last_id ?? after,
    checked,
    isLast,
  }
}

/** Blanks a person in every entry. Answers how many entries changed. */
async function eraseEntries(
  connection: Transacting,
  person: Person
): Promise<number> {
  let erased = await eraseIndexed(connection, person)
  let after = ""

  for (;;) {
    const step = await eraseNext(connection, person, after)

    erased += step.erased
    after = step.after

    if (step.isLast) {
      return erased
    }
  }
}

/** More than anybody has; the rest is found by reading every entry. */
const INDEXED_MAX = 20_000

/**
 * Blanks a person where an index finds them: on their orders, in what they did, and in the words that the search
 * finds. That is nearly everything, and takes no longer in a large log than in a small one.
 */
async function eraseIndexed(
  connection: Transacting,
  person: Person
): Promise<number> {
  const found: Condition[] = [
    { sql: "order_id = any(?::text[])", values: [person.orderIds] },
    { sql: "actor_id = any(?::text[])", values: [person.customerIds] },
    ...person.names.flatMap((name) => indexedFor(name) ?? []),
  ]
  const entries = await new Sql(connection).rows<ActivityEntry>(
    `select ${ENTRY_COLUMNS} from activity_log where id in (
       ${found.map(({ sql: where }) => `(select id from activity_log where deleted_at is null and ${where} limit ${INDEXED_MAX})`).join(" union ")}
     )`,
    valuesOf(found)
  )

  return await eraseRows(connection, entries, person)
}

/** The batch's bounds come even where nothing was found in it. */
function isFound(row: BatchRow): boolean {
  return Boolean(row.id)
}
