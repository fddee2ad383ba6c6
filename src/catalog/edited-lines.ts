import { amountOf } from "../recording/wording/money"
import {
  standingActions,
  type LineBefore,
  type OrderChangeAction,
  type OrderChangeFact,
} from "./facts/order-change-fact"
import type { EditedLine } from "../types"

/** What Medusa makes of a line's quantity when it confirms (2.21, `order/dist/utils/actions`). */
const REPLAY = new Map<string, (before: number, given: number) => number>([
  ["ITEM_ADD", (before, given) => before + given],
  ["ITEM_UPDATE", (_, given) => given],
  ["ITEM_REMOVE", (before, given) => before - given],
])

/** The lines that are other than they were, whatever was tried and undone on the way. */
export function editedLines(change: OrderChangeFact): EditedLine[] {
  const actions = standingActions(change).filter(({ action }) =>
    REPLAY.has(action)
  )
  const ids = new Set(
    actions.flatMap(({ details }) => details?.reference_id ?? [])
  )

  return [...ids]
    .map((id) =>
      editedLine(
        id,
        actions.filter(({ details }) => details?.reference_id === id),
        change
      )
    )
    .filter(isDifferent)
}

function editedLine(
  id: string,
  actions: OrderChangeAction[],
  { lines_before, added_lines, order }: OrderChangeFact
): EditedLine {
  const line = lines_before?.find(({ item_id }) => item_id === id)
  const name = line?.item ?? added_lines?.find((added) => added.id === id)
  const before = amountOf(line?.quantity) ?? 0
  const after = actions.reduce(
    (sum, { action, details }) =>
      REPLAY.get(action)?.(sum, amountOf(details?.quantity) ?? 0) ?? sum,
    before
  )

  return {
    title: name?.title ?? "",
    sku: name?.variant_sku ?? null,
    before,
    after: Math.max(after, 0),
    ...(line ? pricesOf(line, actions, order?.currency_code) : {}),
  }
}

function pricesOf(
  { unit_price, item }: LineBefore,
  actions: OrderChangeAction[],
  currency_code?: string
): Partial<EditedLine> {
  const before = amountOf(unit_price ?? item?.unit_price)
  const after = actions
    .map(({ details }) => amountOf(details?.unit_price))
    .reduce((latest, price) => price ?? latest, before)

  return before === null || after === null || before === after
    ? {}
    : {
        price_before: before,
        price_after: after,
        ...(currency_code ? { currency_code } : {}),
      }
}

function isDifferent(line: EditedLine): boolean {
  return line.before !== line.after || line.price_after !== undefined
}
