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

const DAMAGED = "RECEIVE_DAMAGED_RETURN_ITEM"

const RECEIVED = new Set(["RECEIVE_RETURN_ITEM", DAMAGED])

/** How many pieces came with this receipt. The return's own column holds only the last one's (2.21). */
export function receivedWith(receipt: ReceiptFact): number {
  return piecesOf(receipt, (action) => RECEIVED.has(action))
}

/** How many of them are not fit to be sold again. */
export function damagedWith(receipt: ReceiptFact): number {
  return piecesOf(receipt, (action) => action === DAMAGED)
}

function piecesOf(
  { actions }: ReceiptFact,
  isMeant: (action: string) => boolean
): number {
  return (actions ?? [])
    .filter(({ action }) => isMeant(action))
    .reduce((sum, { details }) => sum + Number(details?.quantity ?? 0), 0)
}
