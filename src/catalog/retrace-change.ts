import type { Retrace } from "../types"
import { orderChangeRows, type OrderChangeRow } from "./facts/order-change"

/** The moments of a change that its own row dates. */
export type ChangeMoment =
  "created_at" | "requested_at" | "confirmed_at" | "declined_at" | "deleted_at"

/** Natural key of what became of an order's change: `order_change:ordch_01:confirmed`. */
export function changeKey({ id }: { id: string }, name: string): string {
  return `order_change:${id}:${name}`
}

/** When that happened to a change; null where it did not, whatever the column says. */
export function momentOf(
  change: Pick<OrderChangeRow, ChangeMoment>,
  at: ChangeMoment
): unknown {
  return HAPPENED[at]?.(change) === false ? null : change[at]
}

const HAPPENED: Partial<
  Record<ChangeMoment, (change: Pick<OrderChangeRow, ChangeMoment>) => boolean>
> = {
  // A workflow that failed later takes what it had confirmed back, by deleting it.
  confirmed_at: ({ deleted_at }) => !deleted_at,
  // Begun and given up before anybody was asked is nothing; what was decided cannot be given up.
  deleted_at: ({ requested_at, confirmed_at, declined_at }) =>
    Boolean(requested_at) && !confirmed_at && !declined_at,
}

/** Finds what became of the changes of one kind, at the moment that their own row names. */
export function retraceChange(
  isMeant: (change: OrderChangeRow) => boolean,
  { at, name }: { at: ChangeMoment; name: string }
): Retrace<never> {
  return {
    rows: orderChangeRows,
    find: (change: OrderChangeRow) =>
      isMeant(change)
        ? {
            id: change.id,
            happened_at: momentOf(change, at),
            dedupe_key: changeKey(change, name),
          }
        : null,
  }
}
