import { MedusaError } from "@medusajs/framework/utils"
import type { ActivityEntry, ActivityFilter } from "../../../types"
import type { Transacting } from "../connections/session"
import type { Sql } from "../connections/sql"
import type { EntryReader } from "../reading/entry-reader"
import { ENTRY_COLUMNS, NEEDS_ATTENTION } from "../table"
import { LOCK, problemLocks } from "../writing/lock-names"
import { inBatches, openBatches } from "./open-batches"
import {
  announceChanges,
  announceInTurn,
  resolvedChanges,
} from "./problem-changes"

/** Who closes a problem, and what they wrote to it. */
export type Handling = { by: string; note: string | null }

const RESOLVE =
  "update activity_log set resolved_at = now(), resolved_by = ?, resolution_note = ?, updated_at = now()"

const REOPEN = `
  update activity_log set resolved_at = null, resolved_by = null, resolved_by_entry_id = null,
    resolution_note = null, snoozed_until = null, updated_at = now()
  where id = $1 and deleted_at is null and resolved_at is not null and level <> 'info'
    and not exists (
      select 1 from activity_log as again
      where again.problem_key = activity_log.problem_key and again.resolved_at is null
        and again.deleted_at is null
    )
    and not exists (
      -- A larger attempt that superseded it has another key, and may be superseded itself.
      with recursive later as (
        select first.* from activity_log as first
        where first.id = activity_log.resolved_by_entry_id and first.event_type = activity_log.event_type
        union
        select following.* from later join activity_log as following
          on following.id = later.resolved_by_entry_id and following.event_type = later.event_type
      )
      select 1 from later where later.resolved_at is null and later.deleted_at is null
    )
  returning ${ENTRY_COLUMNS}`

/** What people and later successes change in an entry: whether it still needs attention. Nothing else ever changes. */
export class EntryResolver {
  constructor(
    private readonly sql: Sql,
    private readonly reader: EntryReader,
    /** Beside the views: reopening takes the locks that recording takes. */
    private readonly writing: Transacting
  ) {}

  /**
   * Resolving twice is harmless: the first one stays, and its note.
   *
   * @throws MedusaError `not_found` for an unknown id, `invalid_data` for an `info` entry.
   */
  async resolve(id: string, { by, note }: Handling): Promise<ActivityEntry> {
    const [resolved] = await this.sql.rows<ActivityEntry>(
      `${RESOLVE} where id = ? and deleted_at is null and ${NEEDS_ATTENTION} returning ${ENTRY_COLUMNS}`,
      [by, note, id]
    )

    announceChanges(resolvedChanges(resolved ? [resolved.id] : []))

    return resolved ?? (await this.unchanged(id, "resolved"))
  }

  /**
   * Reopening twice is harmless; a note about how it was closed goes with the closing, and a snooze ends. What has come
   * again since is not reopened: one problem would then be open twice.
   *
   * @throws as `resolve`, and MedusaError `not_allowed` where the same problem is open in a later entry.
   */
  async reopen(id: string): Promise<ActivityEntry> {
    const locks = problemLocks(await this.reader.retrieve(id))
    const [reopened] = await this.writing.inTransaction(async (transaction) => {
      // The same problem that is being written comes before, or finds this one open.
      await transaction.query({ text: LOCK, values: [locks] })

      return (
        await transaction.query<ActivityEntry>({ text: REOPEN, values: [id] })
      ).rows
    })

    announceChanges(reopened ? [{ id: reopened.id, change: "reopened" }] : [])

    const entry = reopened ?? (await this.unchanged(id, "reopened"))

    if (entry.resolved_at) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Activity ${id} cannot be reopened: the same problem is open in a later entry`
      )
    }

    return entry
  }

  /** How many were open and are resolved now. */
  async resolveIds(ids: string[], handling: Handling): Promise<number> {
    return await this.resolveBatches(inBatches(ids), handling)
  }

  /** The same of all that match. Where the process ends meanwhile the rest stays open: twice is harmless. */
  async resolveMatching(
    filter: ActivityFilter,
    handling: Handling
  ): Promise<number> {
    return await this.resolveBatches(openBatches(this.sql, filter), handling)
  }

  private async resolveBatches(
    batches: Iterable<string[]> | AsyncIterable<string[]>,
    { by, note }: Handling
  ): Promise<number> {
    let resolved = 0

    for await (const ids of batches) {
      // Whoever resolves the same ones at the same time: the first one stays.
      const rows = await this.sql.rows<{ id: string }>(
        `${RESOLVE} where id = any(?::text[]) and deleted_at is null and ${NEEDS_ATTENTION} returning id`,
        [by, note, ids]
      )

      resolved += rows.length
      await announceInTurn(resolvedChanges(rows.map(({ id }) => id)))
    }

    return resolved
  }

  private async unchanged(id: string, verb: string): Promise<ActivityEntry> {
    const entry = await this.reader.retrieve(id)

    if (entry.level === "info") {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Activity ${id} is of level info and cannot be ${verb}. Allowed: warning, error`
      )
    }

    return entry
  }
}
