import { MedusaError } from "@medusajs/framework/utils"
import type { ActivityEntry, ActivityFilter } from "../../../types"
import type { Sql } from "../connections/sql"
import type { EntryReader } from "../reading/entry-reader"
import { ENTRY_COLUMNS, NEEDS_ATTENTION } from "../table"
import { inBatches, openBatches } from "./open-batches"
import { snoozeEnd } from "./snooze-end"

/** These entries, or all open problems that match. */
export type Which = { ids: string[] } | { filter: ActivityFilter }

type Change = {
  column: "snoozed_until" | "assigned_to"
  value: Date | string | null
  /** In words, of an entry of which it cannot be done. */
  done: "snoozed" | "assigned"
}

/**
 * What people agree on about open problems: until when each waits, and who is responsible. Neither
 * closes anything. Of many, those that are not open, or stand so already, are left as they are; where the process ends
 * meanwhile, the rest is as it was: twice is harmless.
 */
export class OpenProblems {
  constructor(
    private readonly sql: Sql,
    private readonly reader: EntryReader,
    private readonly now: () => Date
  ) {}

  /**
   * Twice is harmless; null ends a snooze.
   *
   * @throws MedusaError `not_found`, and `invalid_data` for what is no open problem and for a moment
   * that is not ahead, or more than a year
   */
  async snooze(
    id: string,
    until: Date | string | null
  ): Promise<ActivityEntry> {
    return await this.changeOne(id, this.snoozing(until))
  }

  /** Twice is harmless; null is nobody. Whether there is such a user, the caller knows. @throws as `snooze` */
  async assign(id: string, userId: string | null): Promise<ActivityEntry> {
    return await this.changeOne(id, assigning(userId))
  }

  /** @returns how many were changed */
  async snoozeMany(which: Which, until: Date | string | null): Promise<number> {
    return await this.changeMany(which, this.snoozing(until))
  }

  /** @returns how many were changed */
  async assignMany(which: Which, userId: string | null): Promise<number> {
    return await this.changeMany(which, assigning(userId))
  }

  private snoozing(until: Date | string | null): Change {
    return {
      column: "snoozed_until",
      value: snoozeEnd(until, this.now()),
      done: "snoozed",
    }
  }

  private async changeOne(id: string, change: Change): Promise<ActivityEntry> {
    const [changed] = await this.change<ActivityEntry>(change, {
      where: "id = ?",
      values: [id],
      returning: ENTRY_COLUMNS,
    })

    return changed ?? (await this.unchanged(id, change))
  }

  /** In batches, each by a statement of its own: recording waits for the locks of one, never for those of all. */
  private async changeMany(which: Which, change: Change): Promise<number> {
    const batches =
      "ids" in which
        ? inBatches([...new Set(which.ids)])
        : openBatches(this.sql, which.filter)
    let changed = 0

    // Nothing is announced: what waits, or is somebody's, is as open as before.
    for await (const ids of batches) {
      const rows = await this.change(change, {
        where: "id = any(?::text[])",
        values: [ids],
        returning: "id",
      })

      changed += rows.length
    }

    return changed
  }

  private async change<Row extends object>(
    { column, value }: Change,
    {
      where,
      values,
      returning,
    }: { where: string; values: unknown[]; returning: string }
  ): Promise<Row[]> {
    return await this.sql.rows<Row>(
      `update activity_log set ${column} = ?, updated_at = now()
       where ${where} and deleted_at is null and ${NEEDS_ATTENTION} and ${column} is distinct from ?
       returning ${returning}`,
      [value, ...values, value]
    )
  }

  private async unchanged(
    id: string,
    { done }: Change
  ): Promise<ActivityEntry> {
    const entry = await this.reader.retrieve(id)
    const obstacle =
      entry.level === "info"
        ? "is of level info"
        : entry.resolved_at && "is resolved"

    if (obstacle) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `Activity ${id} ${obstacle} and cannot be ${done}. Allowed: an open warning or error`
      )
    }

    return entry
  }
}

function assigning(userId: string | null): Change {
  return { column: "assigned_to", value: userId, done: "assigned" }
}
