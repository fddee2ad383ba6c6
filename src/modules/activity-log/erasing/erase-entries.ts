import {
  eraseFrom,
  spellings,
  type ErasedFields,
  type Person,
} from "../../../recording/storing/erase-person"
import type { ActivityEntry } from "../../../types"
import type { Sql } from "../connections/sql"
import { valuesOf, type Condition } from "../reading/condition"
import { indexedFor } from "../reading/words"
import { ENTRY_COLUMNS } from "../table"
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

const UPDATE = `
  update activity_log set
    message = erased.message, payload = erased.payload, dedupe_key = erased.dedupe_key,
    problem_key = erased.problem_key, actor_id = erased.actor_id,
    actor_label = erased.actor_label, resolution_note = erased.resolution_note, updated_at = now()
  from unnest(?::text[], ?::text[], ?::jsonb[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
    as erased (id, message, payload, dedupe_key, problem_key, actor_id, actor_label, resolution_note)
  where activity_log.id = erased.id`

type BatchRow = ActivityEntry & { last_id: string | null; size: number }

/** Blanks a person in entries. */
export class Eraser {
  constructor(private readonly sql: Sql) {}

  /** Erases in every entry. Answers how many changed. */
  async everywhere(person: Person): Promise<number> {
    return await eraseEntries(this.sql, person)
  }

  /** Where an index finds them. Answers how many changed. */
  async indexed(person: Person): Promise<number> {
    return await eraseIndexed(this.sql, person)
  }

  /** Erases in one batch: the entries after an id. */
  async next(
    person: Person,
    after: string
  ): Promise<Step & { isLast: boolean }> {
    return await eraseNext(this.sql, person, after)
  }
}

/** Reads one batch of entries after an id, and blanks a person in those that name them. */
async function eraseNext(
  sql: Sql,
  person: Person,
  after: string
): Promise<Step & { isLast: boolean }> {
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
    erased: await eraseFound(sql, rows.filter(isFound), person),
    after: rows[0]?.last_id ?? after,
    checked,
    isLast,
  }
}

/** Blanks a person in every entry. Answers how many entries changed. */
async function eraseEntries(sql: Sql, person: Person): Promise<number> {
  let erased = await eraseIndexed(sql, person)
  let after = ""

  for (;;) {
    const step = await eraseNext(sql, person, after)

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
async function eraseIndexed(sql: Sql, person: Person): Promise<number> {
  const found: Condition[] = [
    { sql: "order_id = any(?::text[])", values: [person.orderIds] },
    { sql: "actor_id = any(?::text[])", values: [person.customerIds] },
    ...person.names.flatMap((name) => indexedFor(name) ?? []),
  ]
  const entries = await sql.rows<ActivityEntry>(
    `select ${ENTRY_COLUMNS} from activity_log where id in (
       ${found.map(({ sql: where }) => `(select id from activity_log where deleted_at is null and ${where} limit ${INDEXED_MAX})`).join(" union ")}
     )`,
    valuesOf(found)
  )

  return await eraseFound(sql, entries, person)
}

/** The batch's bounds come even where nothing was found in it. */
function isFound(row: BatchRow): boolean {
  return Boolean(row.id)
}

async function eraseFound(
  sql: Sql,
  entries: ActivityEntry[],
  person: Person
): Promise<number> {
  const erased = entries.flatMap((entry) => eraseFrom(entry, person) ?? [])

  if (!erased.length) {
    return 0
  }

  const column = (name: keyof ErasedFields) =>
    erased.map((fields) =>
      name === "payload" ? JSON.stringify(fields.payload) : fields[name]
    )

  return await sql.changed(UPDATE, [
    column("id"),
    column("message"),
    column("payload"),
    column("dedupe_key"),
    column("problem_key"),
    column("actor_id"),
    column("actor_label"),
    column("resolution_note"),
  ])
}
