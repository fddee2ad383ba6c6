import type { Retrace } from "../types"
import { orderChangeRows, type OrderChangeRow } from "./facts/order-change"

/** Natural key of what became of an order's change: `order_change:ordch_01:confirmed`. */
export function changeKey({ id }: { id: string }, name: string): string {
  return `order_change:${id}:${name}`
}

/** Finds what became of the changes of one kind, at the moment that their own row names. */
export function retraceChange(
  isMeant: (change: OrderChangeRow) => boolean,
  { at, name }: { at: keyof OrderChangeRow; name: string }
): Retrace<never> {
  return {
    rows: orderChangeRows,
    find: (change: OrderChangeRow) =>
      isMeant(change)
        ? {
            id: change.id,
            happened_at: change[at],
            dedupe_key: changeKey(change, name),
          }
        : null,
  }
}
