import type { Sql } from "../connections/sql"

/** Plain JSON: what PostgreSQL hands back as it was given, without what is undefined. */
export type StateValue =
  | null
  | boolean
  | number
  | string
  | StateValue[]
  | { [key: string]: StateValue | undefined }

/** A moment that was kept as ISO 8601, in milliseconds; 0 where there is none. */
export function timeOf(value: StateValue | undefined): number {
  const time = typeof value === "string" ? Date.parse(value) : 0

  return Number.isNaN(time) ? 0 : time
}

/** Exported for the benchmark. */
export const LIST_STATE = `
  select key, value, updated_at from activity_log_state
  where starts_with(key, ?) and deleted_at is null order by key`

/** A row of `activity_log_state`. */
export type State = { value: StateValue; updated_at: Date }

/**
 * Small values that all processes share, by a key that begins with the name of the room that keeps it:
 * `watching:…`, `telling:…`.
 *
 * What two processes may change at once is changed by `replace`: only one of them is told that it did.
 */
export class StateStore {
  constructor(private readonly sql: Sql) {}

  /** Null where nothing is kept under the key. */
  async get(key: string): Promise<State | null> {
    const [row] = await this.sql.rows<State>(
      "select value, updated_at from activity_log_state where key = ? and deleted_at is null",
      [key]
    )

    return row ?? null
  }

  /** What is kept under keys that begin alike, by its key. */
  async list(prefix: string): Promise<Map<string, State>> {
    const rows = await this.sql.rows<State & { key: string }>(LIST_STATE, [
      prefix,
    ])

    return new Map(
      rows.map(({ key, value, updated_at }) => [key, { value, updated_at }])
    )
  }

  /** Keeps a value, whatever stood there. */
  async set(key: string, value: StateValue): Promise<void> {
    await this.sql.rows(
      `insert into activity_log_state as state (key, value) values (?, ?::jsonb)
       on conflict (key) do update
       set value = excluded.value, updated_at = now(), deleted_at = null`,
      [key, JSON.stringify(value)]
    )
  }

  /**
   * Keeps a value where the one that was read `before` still stands there; null where nothing may stand there.
   *
   * @returns whether it was kept. False: another process was first
   */
  async replace(
    key: string,
    value: StateValue,
    before: StateValue
  ): Promise<boolean> {
    const changed =
      before === null
        ? await this.sql.changed(
            `insert into activity_log_state (key, value) values (?, ?::jsonb)
             on conflict (key) do nothing`,
            [key, JSON.stringify(value)]
          )
        : await this.sql.changed(
            `update activity_log_state set value = ?::jsonb, updated_at = now()
             where key = ? and value = ?::jsonb and deleted_at is null`,
            [JSON.stringify(value), key, JSON.stringify(before)]
          )

    return changed > 0
  }

  /** Twice is harmless. */
  async remove(key: string): Promise<void> {
    await this.sql.changed("delete from activity_log_state where key = ?", [
      key,
    ])
  }
}
