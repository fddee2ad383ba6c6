import { countOf, quantity } from "../recording/words"
import type { OrderChangeFact } from "./facts/order-change"

/** What an edit did to an order's lines. */
export type Edits = {
  added?: number
  changed?: number
  removed?: number
  shipping_added?: number
}

/** Counted from the actions of a change. */
export function countEdits({ actions }: OrderChangeFact): Edits {
  const of = (action: string) =>
    (actions ?? []).filter((each) => each.action === action)
  const quantity = (each: { details: { quantity?: unknown } | null }) =>
    Number(each.details?.quantity ?? 0)
  const updates = of("ITEM_UPDATE")

  return {
    added: of("ITEM_ADD").reduce((sum, each) => sum + quantity(each), 0),
    changed: updates.filter((each) => quantity(each) > 0).length,
    // Medusa's admin removes an item by editing its quantity to nothing.
    removed:
      updates.filter((each) => quantity(each) === 0).length +
      of("ITEM_REMOVE").length,
    shipping_added: of("SHIPPING_ADD").length,
  }
}

/** `2 items added, 1 item changed` */
export function editWords({
  added,
  changed,
  removed,
  shipping_added,
}: Edits): string {
  const done = (count: unknown, verb: string) =>
    quantity(count) ? `${countOf(quantity(count), "item")} ${verb}` : ""

  return [
    done(added, "added"),
    done(changed, "changed"),
    done(removed, "removed"),
    quantity(shipping_added) ? "shipping added" : "",
  ]
    .filter(Boolean)
    .join(", ")
}
