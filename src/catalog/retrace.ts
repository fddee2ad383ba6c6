import type { FactRows, Retrace } from "../types"

type Row = { id: string; [column: string]: unknown }

/** The natural key of a fact, from the id of its row. */
export type NaturalKey = (id: string) => string

/**
 * `naturalKey("shipment")("ful_01")` → `shipment:ful_01`. A source makes it once and uses it for both
 * the event and the finding again: two keys would be two entries.
 */
export function naturalKey(prefix: string): NaturalKey {
  return (id) => `${prefix}:${id}`
}

/** Finds a fact that its own row dates: `{ at: "shipped_at", key: shipmentKey }`. */
export function retraceBy(
  rows: FactRows,
  { at, key }: { at: string; key: NaturalKey }
): Retrace<never> {
  return {
    rows,
    find: (row: Row) => ({
      id: row.id,
      happened_at: row[at],
      dedupe_key: key(row.id),
    }),
  }
}
