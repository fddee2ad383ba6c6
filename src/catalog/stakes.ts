import type { ActivityPayload, Stake } from "../types"
import { ANY_THING, toStake } from "../recording/storing/stake"

/** Pieces by line: `{ ordli_01: 3 }`. Null where the payload names none. */
export function itemsStake({ items }: ActivityPayload): Stake | null {
  // Two lines may be of one sku; integrations may know no more than that.
  return stakeOf(items, ([name]) => (name ? [name] : []))
}

/**
 * Pieces that were done, each under all its names: `{ ordli_01: 3, "SHIRT-M": 3, Shirt: 3 }`. A failure asks by the name
 * that it knows. Of more things than are compared, by line alone.
 */
export function doneItemsStake({ items }: ActivityPayload): Stake | null {
  return stakeOf(items, (names) => names) ?? itemsStake({ items })
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

function stakeOf(
  items: unknown,
  namesOf: (names: string[]) => string[]
): Stake | null {
  const pieces = new Map<string, number>()

  for (const item of Array.isArray(items) ? (items as unknown[]) : []) {
    const { names, quantity } = pieceOf(item)

    for (const name of namesOf(names)) {
      pieces.set(name, (pieces.get(name) ?? 0) + quantity)
    }
  }

  return toStake(Object.fromEntries(pieces))
}

/** Each name once, the most exact first. */
function pieceOf(item: unknown): { names: string[]; quantity: number } {
  const { line_item_id, sku, title, quantity } = Object(item) as ActivityPayload // read by name only
  const pieces = Number(quantity ?? 1)
  const names = [line_item_id, sku, title].flatMap((name) => textOf(name) ?? [])

  return {
    names: [...new Set(names)],
    quantity: Number.isFinite(pieces) ? pieces : 0,
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value ? value : null
}
