import {
  eraseFrom,
  type ErasedFields,
  type Person,
} from "../../../recording/storing/erase-person"
import type { ActivityEntry } from "../../../types"
import type { Sql } from "../connections/sql"
import { ENTRY_COLUMNS } from "../table"

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

/** Blanks a person in every entry. Answers how many entries changed. */
export async function eraseEntries(sql: Sql, person: Person): Promise<number> {
  const names = person.names.map((name) => name.toLowerCase())
  let after = ""
  let changed = 0
  let size: number

  do {
    const rows = await sql.rows<BatchRow>(NEXT_BATCH, [
      after,
      person.orderIds,
      person.customerIds,
      names,
    ])

    changed += await eraseFound(sql, rows.filter(isFound), person)
    after = rows[0]?.last_id ?? after
    size = rows[0]?.size ?? 0
  } while (size === BATCH_SIZE)

  return changed
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
