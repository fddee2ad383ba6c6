import {
  spellings,
  eraseNames,
  type Person,
} from "../../../recording/storing/erase-person"
import type { Sql } from "../connections/sql"
import { StateStore, type StateValue } from "../state/state-store"

/** A handful of rows; each holds a few groups. */
const NAMING = `
  select key, value from activity_log_state where exists (
    select from unnest(?::text[]) name where strpos(lower(value::text), name) > 0)`

/** Another process may write the same row between reading and writing. */
const TRIES_MAX = 3

/**
 * Blanks a person in what alerts keep: the message of a group stays there as long as it is open, and is sent once more
 * when it is over.
 */
export async function eraseStates(sql: Sql, person: Person): Promise<void> {
  const names = person.names
    .flatMap(spellings)
    .map((name) => name.toLowerCase())
  const states = new StateStore(sql)

  for (let tries = 0; tries < TRIES_MAX; tries += 1) {
    const found = await sql.rows<{ key: string; value: StateValue }>(NAMING, [
      names,
    ])

    for (const { key, value } of found) {
      await states.replace(key, eraseNames(value, person), value)
    }

    if (!found.length) {
      return
    }
  }
}
