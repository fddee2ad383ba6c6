import { maskEmails } from "../../../recording/storing/mask-emails"
import type { WritableRow } from "../../../recording/writable-row"
import type { ActivityEntry, PersonName } from "../../../types"
import { namesOf } from "./surroundings"

/**
 * Rows with the names of those who acted, as they are now: an account that is deleted later leaves
 * its name. Asked for once a batch. A name that came with the entry stays.
 */
export async function nameActors<Row extends WritableRow>(
  rows: Row[],
  { maskEmails: isMasking }: { maskEmails: boolean }
): Promise<Row[]> {
  const ids = rows.flatMap(({ row }) =>
    row.actor_id && !row.actor_label ? [row.actor_id] : []
  )

  if (!ids.length) {
    return rows
  }

  const names = await namesOf(ids)

  return rows.map((writable) => {
    const { actor_id, actor_label } = writable.row
    const name = actor_label ? undefined : names.get(actor_id ?? "")

    return name ? named(writable, isMasking ? masked(name) : name) : writable
  })
}

function named<Row extends WritableRow>(
  writable: Row,
  { label, email }: PersonName
): Row {
  const { payload, source } = writable.row
  // Two people may share a name. What somebody recorded by hand stays as they wrote it.
  const isAdded = email && email !== label && source !== "api"
  const row: ActivityEntry = {
    ...writable.row,
    actor_label: label,
    payload: isAdded ? { actor_email: email, ...payload } : payload,
  }

  return { ...writable, row, payloadJson: JSON.stringify(row.payload) }
}

function masked({ label, email }: PersonName): PersonName {
  return { label: maskEmails(label), email: email && maskEmails(email) }
}
