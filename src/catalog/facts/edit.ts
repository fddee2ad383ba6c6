import { asDate } from "../../recording/as-date"
import type { FactJoin } from "../../types"
import type { OrderChangeAction, OrderChangeFact } from "./order-change"

/** A line of the order as it was before the edit. */
export type LineBefore = {
  item_id: string
  quantity: unknown
  /** Where an earlier edit set it; else the line's own. */
  unit_price: unknown
  item?: (LineName & { unit_price: unknown }) | null
}

export type LineName = { title: string | null; variant_sku: string | null }

/** What an edit adds is a line of no version of the order until it is confirmed. */
export type AddedLine = LineName & { id: string }

/** The order's total in one of its versions. */
export type VersionTotal = {
  summary?: { current_order_total?: unknown } | null
}

/**
 * What counts of a change: what was undone is soft-deleted. A change that is given up takes its
 * actions along; those went with it, not before it.
 */
export function standingActions({
  actions = [],
  deleted_at,
}: OrderChangeFact): OrderChangeAction[] {
  const endedAt = asDate(deleted_at)

  return actions
    .filter((action) => {
      const undoneAt = asDate(action.deleted_at)

      return !undoneAt || (endedAt !== null && undoneAt >= endedAt)
    })
    .sort((a, b) => Number(a.ordering ?? 0) - Number(b.ordering ?? 0))
}

const linesOf = (
  change: OrderChangeFact,
  isMeant: (action: string) => boolean
) => [
  ...new Set(
    standingActions(change).flatMap(({ action, details }) =>
      isMeant(action) && details?.reference_id ? [details.reference_id] : []
    )
  ),
]

const OF_LINES = new Set(["ITEM_ADD", "ITEM_UPDATE", "ITEM_REMOVE"])

/** An edit makes a version of the order; what it changes is told from the one before. */
export const editJoins: FactJoin[] = [
  {
    as: "lines_before",
    read: (fact) => {
      const change = fact as OrderChangeFact // the fields of orderChangeFacts
      const ids = isEdit(change)
        ? linesOf(change, (action) => OF_LINES.has(action))
        : []

      return ids.length
        ? {
            entity: "order_item",
            fields: [
              "item_id",
              "quantity",
              "unit_price",
              "item.title",
              "item.variant_sku",
              "item.unit_price",
            ],
            filters: {
              order_id: change.order_id,
              version: change.version - 1,
              item_id: ids,
            },
          }
        : null
    },
  },
  {
    as: "added_lines",
    read: (fact) => {
      const change = fact as OrderChangeFact // the fields of orderChangeFacts
      const ids = isEdit(change)
        ? linesOf(change, (action) => action === "ITEM_ADD")
        : []

      return ids.length
        ? {
            entity: "order_line_item",
            fields: ["id", "title", "variant_sku"],
            filters: { id: ids },
          }
        : null
    },
  },
  totalOf("total_before", -1),
  totalOf("total_after", 0),
]

function totalOf(as: string, step: number): FactJoin {
  return {
    as,
    read: (fact) => {
      const change = fact as OrderChangeFact // the fields of orderChangeFacts

      return isEdit(change) && change.confirmed_at
        ? {
            entity: "order",
            fields: ["summary.*"],
            filters: { id: change.order_id, version: change.version + step },
          }
        : null
    },
  }
}

function isEdit({ change_type }: OrderChangeFact): boolean {
  return change_type === "edit"
}
