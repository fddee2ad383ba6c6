import type { FactJoin } from "../../types"
import type { OrderChangeFact } from "./order-change-fact"

/** What says whether a credit line is a refund's: see `isOfRefund` in order-details.ts. */
export const creditJoins: FactJoin[] = [
  {
    as: "refunds",
    read: (fact) => {
      const change = fact as OrderChangeFact // the fields of orderChangeFacts

      return isCredit(change)
        ? {
            entity: "order_transaction",
            fields: ["version"],
            filters: { order_id: change.order_id, reference: "refund" },
          }
        : null
    },
  },
  {
    as: "balance_before",
    read: (fact) => {
      const change = fact as OrderChangeFact // the fields of orderChangeFacts

      return isCredit(change)
        ? {
            entity: "order",
            fields: ["summary.*"],
            filters: { id: change.order_id, version: change.version - 1 },
          }
        : null
    },
  },
]

function isCredit({ change_type }: OrderChangeFact): boolean {
  return change_type === "credit_line"
}
