import type { FactJoin } from "../../types"
import { standingActions, type OrderChangeFact } from "./order-change-fact"

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

/** An edit makes a version of the order; what it changes is the difference from the one before. */
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
