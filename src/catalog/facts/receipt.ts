import type { FactSource } from "../../types"
import type { ReturnFact } from "./after-sale"

/** One receipt of goods that came back. A return received in two goes has two. */
export type ReceiptFact = {
  id: string
  order_id: string
  return_id: string
  confirmed_at: unknown
  confirmed_by: string | null
  actions?: { action: string; details: { quantity?: unknown } | null }[]
  returns?: Pick<ReturnFact, "items">[]
}

export const receiptFacts: FactSource = {
  entity: "order_change",
  fields: [
    "id",
    "order_id",
    "return_id",
    "confirmed_at",
    "confirmed_by",
    "actions.action",
    "actions.details",
  ],
  joins: [
    {
      as: "returns",
      read: ({ return_id }) =>
        typeof return_id === "string"
          ? {
              entity: "return",
              fields: ["items.quantity"],
              filters: { id: return_id },
            }
          : null,
    },
  ],
}

const RECEIVED = new Set(["RECEIVE_RETURN_ITEM", "RECEIVE_DAMAGED_RETURN_ITEM"])

/** How many pieces came with this receipt. The return's own column holds only the last one's (2.21). */
export function receivedWith({ actions }: ReceiptFact): number {
  return (actions ?? [])
    .filter(({ action }) => RECEIVED.has(action))
    .reduce((sum, { details }) => sum + Number(details?.quantity ?? 0), 0)
}
