import type { Querying } from "../connections/session"
import { NEEDS_ATTENTION } from "../table"

const SUPERSEDE = `
  update activity_log set resolved_at = now(), resolved_by = 'system',
    resolved_by_entry_id = $1, updated_at = now()
  where id = any($2::text[]) and ${NEEDS_ATTENTION}
  returning assigned_to`

const ASSIGN = "update activity_log set assigned_to = $2 where id = $1"

/**
 * Closes open rows of a problem that came again, by the new one. Whose problem it is goes on to the
 * new row; a snooze does not, since the problem is back.
 *
 * @returns who is responsible for the new row
 */
export async function supersede(
  connection: Querying,
  { id, superseded }: { id: string; superseded: string[] }
): Promise<string | null> {
  const { rows } = await connection.query<{ assigned_to: string | null }>({
    text: SUPERSEDE,
    values: [id, superseded],
  })
  const assigned = rows.flatMap(({ assigned_to }) => assigned_to ?? [])
  const assignedTo = assigned.at(-1) ?? null

  if (assignedTo) {
    await connection.query({ text: ASSIGN, values: [id, assignedTo] })
  }

  return assignedTo
}
