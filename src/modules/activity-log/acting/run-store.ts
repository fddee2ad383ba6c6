import { MedusaError } from "@medusajs/framework/utils"
import {
  eraseNames,
  namesIn,
  type Person,
} from "../../../recording/storing/erase-person"
import type { Actor } from "../../../types"
import type { Sql } from "../connections/sql"

/** How one entry of a run ended. */
export type RunOutcome = "succeeded" | "failed" | "skipped"

/** A row of `activity_log_run`. */
export type ActivityRun = {
  id: string
  action: string
  group_key: string
  input: Record<string, unknown>
  actor_type: Actor["type"]
  actor_id: string | null
  total: number
  begun: number
  succeeded: number
  failed: number
  skipped: number
  state: "running" | "stopped" | "completed"
  stopped_because: string | null
  failures_in_a_row: number
  last_cause: string | null
  created_at: Date
  /** When a run ended, once it is over. */
  updated_at: Date
}

type NewRun = Pick<ActivityRun, "id" | "action" | "group_key" | "input"> & {
  entry_ids: string[]
  actor: Actor
}

/** All of a run but the ids of its entries, which may be thousands, and are read one at a time. */
const RUN_COLUMNS = `id, action, group_key, input, actor_type, actor_id, total, begun, succeeded, failed, skipped,
  state, stopped_because, failures_in_a_row, last_cause, created_at, updated_at`

/**
 * Runs over groups.
 *
 * A run is `running` from the beginning; `completed` when its last entry has ended; `stopped` by a
 * person, or by itself. From either it does not come back. Each entry is begun before it is worked
 * on, by one statement: whoever goes on after a process was killed begins with the next one.
 */
export class RunStore {
  constructor(private readonly sql: Sql) {}

  async create({
    id,
    action,
    group_key,
    entry_ids,
    input,
    actor,
  }: NewRun): Promise<ActivityRun> {
    return this.only(
      await this.sql.rows<ActivityRun>(
        `insert into activity_log_run (id, action, group_key, entry_ids, input, actor_type, actor_id, total)
         values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?) returning ${RUN_COLUMNS}`,
        [
          id,
          action,
          group_key,
          JSON.stringify(entry_ids),
          JSON.stringify(input),
          actor.type,
          actor.id,
          entry_ids.length,
        ]
      ),
      id
    )
  }

  /** @throws MedusaError `not_found` */
  async retrieve(id: string): Promise<ActivityRun> {
    return this.only(
      await this.sql.rows<ActivityRun>(
        `select ${RUN_COLUMNS} from activity_log_run where id = ? and deleted_at is null`,
        [id]
      ),
      id
    )
  }

  /** Those that are not at their end, the oldest first. */
  async running(): Promise<ActivityRun[]> {
    return await this.sql.rows<ActivityRun>(
      `select ${RUN_COLUMNS} from activity_log_run where state = 'running' and deleted_at is null
       order by created_at limit ${RUNNING_MAX}`,
      []
    )
  }

  /** Those that are not at their end, and of the newest those that have ended since a moment; the newest first. */
  async recent(since: Date): Promise<ActivityRun[]> {
    return await this.sql.rows<ActivityRun>(
      `with newest as (
         select id, updated_at from activity_log_run where deleted_at is null
         order by id desc limit ${RECENT_MAX}
       ), going as (
         select id from activity_log_run where state = 'running' and deleted_at is null
         order by created_at limit ${RUNNING_MAX}
       )
       select ${RUN_COLUMNS} from activity_log_run
       where id in (select id from going union select id from newest where updated_at >= ?)
       order by id desc`,
      [since]
    )
  }

  /** The next entry's id, begun from now on. Null where there is none, or where the run was stopped. */
  async beginNext(id: string): Promise<string | null> {
    const [row] = await this.sql.rows<{ entry_id: string }>(
      `update activity_log_run set begun = begun + 1, updated_at = now()
       where id = ? and state = 'running' and begun < total and begun = succeeded + failed + skipped
       returning entry_ids ->> (begun - 1) as entry_id`,
      [id]
    )

    return row?.entry_id ?? null
  }

  /** The id of the entry that was begun last. Null where none was. */
  async begunLast(id: string): Promise<string | null> {
    const [row] = await this.sql.rows<{ entry_id: string | null }>(
      `select entry_ids ->> (begun - 1) as entry_id from activity_log_run where id = ? and begun > 0`,
      [id]
    )

    return row?.entry_id ?? null
  }

  /** Ends the entry that was begun last. `cause` counts failures that come in a row for one reason. */
  async endEntry(
    id: string,
    outcome: RunOutcome,
    cause: string | null
  ): Promise<ActivityRun> {
    return this.only(
      await this.sql.rows<ActivityRun>(
        `update activity_log_run set ${outcome} = ${outcome} + 1, ${IN_A_ROW[outcome]} updated_at = now()
         where id = ? returning ${RUN_COLUMNS}`,
        outcome === "failed" ? [cause, cause, id] : [id]
      ),
      id
    )
  }

  /** @returns the run; and whether this changed it */
  async end(
    id: string,
    state: "stopped" | "completed",
    because: string | null = null
  ): Promise<boolean> {
    return (
      (await this.sql.changed(
        `update activity_log_run set state = ?, stopped_because = ?, updated_at = now()
         where id = ? and state = 'running'`,
        [state, because, id]
      )) > 0
    )
  }

  /**
   * Blanks a person in what was given, and in the words of what failed. A run that has still to act on what
   * was given begins nothing more: it would be done without them, or to them. @returns how many named them
   */
  async erase(person: Person): Promise<number> {
    const found = await this.sql.rows<Pick<ActivityRun, "id" | "input">>(
      `select id, input from activity_log_run where deleted_at is null and exists (select from unnest(?::text[]) name where strpos(
         lower(concat_ws(' ', input::text, stopped_because, last_cause)), lower(name)) > 0)`,
      [person.names]
    )

    for (const { id, input } of found) {
      // Before it is blanked: what is begun now must not be done to "[erased]".
      if (namesIn(input, person)) {
        await this.end(id, "stopped", ERASED_INPUT)
      }

      const run = await this.retrieve(id)

      await this.sql.changed(
        `update activity_log_run set input = ?::jsonb, stopped_because = ?, last_cause = ?
         where id = ?`,
        [
          JSON.stringify(eraseNames(run.input, person)),
          eraseNames(run.stopped_because, person),
          eraseNames(run.last_cause, person),
          id,
        ]
      )
    }

    return found.length
  }

  /** Removes for good those that ended before a moment. @returns how many */
  async prune(before: Date): Promise<number> {
    return await this.sql.changed(
      "delete from activity_log_run where state <> 'running' and updated_at < ?",
      [before]
    )
  }

  private only(rows: ActivityRun[], id: string): ActivityRun {
    const [run] = rows

    if (!run) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `No run ${id}`)
    }

    return run
  }
}

/** More at once are gone on with when these are over. */
const RUNNING_MAX = 50

/** More have hardly ended in the last minutes. */
const RECENT_MAX = 20

/** Why a run was stopped by an erasure. */
export const ERASED_INPUT = "The address that it was given was erased"

const IN_A_ROW = {
  skipped: "",
  succeeded: "failures_in_a_row = 0, last_cause = null,",
  failed:
    "failures_in_a_row = case when last_cause = ? then failures_in_a_row + 1 else 1 end, last_cause = ?,",
} satisfies Record<RunOutcome, string>
