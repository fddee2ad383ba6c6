import { MedusaError } from "@medusajs/framework/utils"
import type { Actor } from "../../../types"
import type { Sql } from "../connections/sql"

/** How one entry of a run ended. */
export type RunOutcome = "succeeded" | "failed" | "skipped"

/** A row of `activity_log_run`. */
export type ActivityRun = {
  id: string
  action: string
  group_key: string
  entry_ids: string[]
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
}

type NewRun = Pick<
  ActivityRun,
  "id" | "action" | "group_key" | "entry_ids" | "input"
> & { actor: Actor }

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
         values (?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?) returning *`,
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
        "select * from activity_log_run where id = ? and deleted_at is null",
        [id]
      ),
      id
    )
  }

  /** Those that are not at their end, the oldest first. */
  async running(): Promise<ActivityRun[]> {
    return await this.sql.rows<ActivityRun>(
      `select * from activity_log_run where state = 'running' and deleted_at is null
       order by created_at limit ${RUNNING_MAX}`,
      []
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

  /** Ends the entry that was begun last. `cause` counts failures that come in a row for one reason. */
  async endEntry(
    id: string,
    outcome: RunOutcome,
    cause: string | null
  ): Promise<ActivityRun> {
    return this.only(
      await this.sql.rows<ActivityRun>(
        `update activity_log_run set ${outcome} = ${outcome} + 1, ${IN_A_ROW[outcome]} updated_at = now()
         where id = ? returning *`,
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

const IN_A_ROW = {
  skipped: "",
  succeeded: "failures_in_a_row = 0, last_cause = null,",
  failed:
    "failures_in_a_row = case when last_cause = ? then failures_in_a_row + 1 else 1 end, last_cause = ?,",
} satisfies Record<RunOutcome, string>
