import type { FactRows, Retrace } from "../types"

type Row = { id: string; [column: string]: unknown }

/** Finds a fact that its own row dates: `{ at: "shipped_at", key: "shipment" }` → `shipment:ful_01`. */
export function retraceBy(
  rows: FactRows,
  { at, key }: { at: string; key: string }
): Retrace<never> {
  return {
    rows,
    find: (row: Row) => ({
      id: row.id,
      happened_at: row[at],
      dedupe_key: `${key}:${row.id}`,
    }),
  }
}
