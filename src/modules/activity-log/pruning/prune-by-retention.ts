import type { Sql } from "../connections/sql"
import type { ParsedOptions } from "../options/options-schema"
import type { StateStore } from "../state/state-store"
import { pruneEntries, type PrunedKind } from "./prune-entries"

const DAY_MS = 24 * 60 * 60 * 1000

/** Until when entries of the kind that goes earlier are gone already. */
const REACHED = "pruning:reached:"

/**
 * Removes entries that are older than the retention of their kind: first all that is older than the longer one,
 * then of the kind with the shorter one what has become old since the last time. What lies between is not walked
 * through each night: an open problem that was kept there goes with the longer retention.
 */
export async function pruneByRetention(
  { sql, state }: { sql: Sql; state: StateStore },
  { days, orders, keepUnresolved }: ParsedOptions["retention"],
  now: Date
): Promise<number> {
  const daysAgo = (count: number) => new Date(now.getTime() - count * DAY_MS)
  const removed = await pruneEntries(sql, {
    before: daysAgo(Math.max(days, orders)),
    keepUnresolved,
  })

  if (days === orders) {
    return removed
  }

  const kind: PrunedKind = days < orders ? "system" : "orders"
  const before = daysAgo(Math.min(days, orders))
  const reached = await state.get(`${REACHED}${kind}`)
  const removedOfKind = await pruneEntries(sql, {
    before,
    keepUnresolved,
    kind,
    after: typeof reached?.value === "string" ? reached.value : undefined,
  })

  await state.set(`${REACHED}${kind}`, before.toISOString())

  return removed + removedOfKind
}
