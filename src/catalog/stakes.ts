import type { ActivityPayload, Stake } from "../types"
import { ANY_THING, toStake } from "../recording/storing/stake"

/** Pieces by line: `{ ordli_01: 3 }`. Null where the payload names none. */
export function itemsStake({ items }: ActivityPayload): Stake | null {
  const pieces = new Map<string, number>()

  for (const item of Array.isArray(items) ? (items as unknown[]) : []) {
    const { thing, quantity } = pieceOf(item)

    if (thing) {
      pieces.set(thing, (pieces.get(thing) ?? 0) + quantity)
    }
  }

  return toStake(Object.fromEntries(pieces))
}

/** Money by payment: `{ pay_01: 20 }`. Null where nobody knows how much. */
export function moneyStake({
  amount,
  payment_id,
}: ActivityPayload): Stake | null {
  return typeof amount === "number"
    ? { [textOf(payment_id) ?? ANY_THING]: amount }
    : null
}

/** The order's line, since two lines may be of one sku; integrations may know no more than that. */
function pieceOf(item: unknown): { thing: string | null; quantity: number } {
  const { line_item_id, sku, title, quantity } = Object(item) as ActivityPayload // read by name only
  const pieces = Number(quantity ?? 1)

  return {
    thing: textOf(line_item_id) ?? textOf(sku) ?? textOf(title),
    quantity: Number.isFinite(pieces) ? pieces : 0,
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value ? value : null
}
