import {
  eraseFrom,
  type ErasedFields,
  type Person,
} from "../../../recording/storing/erase-person"
import type { ActivityEntry } from "../../../types"
import { inBatches } from "../attention/open-batches"
import type { Transacting } from "../connections/session"
import { Sql } from "../connections/sql"
import { ENTRY_COLUMNS } from "../table"

/** As they are now, and until the end of the transaction. */
const LOCKED = `
  select ${ENTRY_COLUMNS} from activity_log where id = any(?::text[]) order by id for update`

const UPDATE = `
  update activity_log set
    message = erased.message, payload = erased.payload, dedupe_key = erased.dedupe_key,
    problem_key = erased.problem_key, actor_id = erased.actor_id,
    actor_label = erased.actor_label, resolution_note = erased.resolution_note, updated_at = now()
  from unnest(?::text[], ?::text[], ?::jsonb[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
    as erased (id, message, payload, dedupe_key, problem_key, actor_id, actor_label, resolution_note)
  where activity_log.id = erased.id`

/**
 * Blanks a person in entries that were read. Answers how many changed.
 *
 * Those that change are read once more, locked: a problem that came again meanwhile, or a note that was edited, would be
 * written back as it was. In batches, each a transaction: recording waits for a row no longer than one second.
 */
export async function eraseRows(
  connection: Transacting,
  entries: ActivityEntry[],
  person: Person
): Promise<number> {
  const ids = entries.flatMap((entry) =>
    eraseFrom(entry, person) ? [entry.id] : []
  )
  let erased = 0

  for (const batch of inBatches(ids)) {
    erased += await connection.inTransaction((transaction) =>
      eraseLocked(new Sql(transaction), batch, person)
    )
  }

  return erased
}

async function eraseLocked(
  sql: Sql,
  ids: string[],
  person: Person
): Promise<number> {
  const entries = await sql.rows<ActivityEntry>(LOCKED, [ids])
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
