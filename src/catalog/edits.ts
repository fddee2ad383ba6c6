import { amountOf, moneyOf } from "../recording/money"
import { countOf, quantity } from "../recording/words"
import type { Money } from "../types"
import { standingActions, type LineBefore } from "./facts/edit"
import type { OrderChangeAction, OrderChangeFact } from "./facts/order-change"

/** What became of one line. */
export type EditedLine = {
  title: string
  sku: string | null
  before: number
  after: number
  /** Where it changed. */
  price_before?: number
  price_after?: number
}

/** What an edit came to in the end, whatever was tried and undone on the way. */
export type Edits = {
  /** Pieces of new lines. */
  added?: number
  /** Lines of another quantity. */
  changed?: number
  /** Pieces of lines that are gone. */
  removed?: number
  /** Lines of the same quantity at another price. */
  repriced?: number
  shipping_added?: number
  shipping_removed?: number
  lines?: EditedLine[]
  /** What the order's total rose or fell by; unknown until it is confirmed. */
  difference?: Money | null
}

/** More lines would crowd out the rest of the payload; the counts are of all of them. */
const MAX_LINES = 50

/** The difference between the order before the edit and after it. */
export function netEdits(change: OrderChangeFact): Edits {
  const lines = editedLines(change)
  const of = (isMeant: (line: EditedLine) => boolean) => lines.filter(isMeant)
  const shipping = shippingBalance(standingActions(change))
  const difference = differenceOf(change)

  return {
    added: piecesOf(of(isNew), "after"),
    changed: of((line) => isKept(line) && line.before !== line.after).length,
    removed: piecesOf(of(isGone), "before"),
    repriced: of((line) => isKept(line) && line.before === line.after).length,
    shipping_added: shipping.filter((count) => count > 0).length,
    shipping_removed: shipping.filter((count) => count < 0).length,
    lines: lines.slice(0, MAX_LINES),
    ...(difference ? { difference } : {}),
  }
}

/** `2 items added, price of 1 item changed`; `no changes` where nothing is different. */
export function editWords(edits: Edits): string {
  const count = (number: unknown) => countOf(quantity(number), "item")
  const done = [
    quantity(edits.added) && `${count(edits.added)} added`,
    quantity(edits.changed) && `${count(edits.changed)} changed`,
    quantity(edits.repriced) && `price of ${count(edits.repriced)} changed`,
    quantity(edits.removed) && `${count(edits.removed)} removed`,
    shippingWords(edits),
  ].filter(Boolean)

  return done.join(", ") || unchangedWords(edits)
}

function shippingWords({ shipping_added, shipping_removed }: Edits): string {
  if (!quantity(shipping_added)) {
    return quantity(shipping_removed) ? "shipping removed" : ""
  }

  return quantity(shipping_removed) ? "shipping changed" : "shipping added"
}

/** A payload sent by others may count nothing at all: that says nothing. */
function unchangedWords({ added, difference }: Edits): string {
  if (quantity(difference?.amount)) {
    return "total changed"
  }

  return added === 0 ? "no changes" : ""
}

/** What Medusa makes of a line's quantity when it confirms (2.21, `order/dist/utils/actions`). */
const REPLAY: Record<string, (before: number, given: number) => number> = {
  ITEM_ADD: (before, given) => before + given,
  ITEM_UPDATE: (_, given) => given,
  ITEM_REMOVE: (before, given) => before - given,
}

function editedLines(change: OrderChangeFact): EditedLine[] {
  const actions = standingActions(change).filter(
    ({ action }) => action in REPLAY
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
  { lines_before, added_lines }: OrderChangeFact
): EditedLine {
  const line = lines_before?.find(({ item_id }) => item_id === id)
  const name = line?.item ?? added_lines?.find((added) => added.id === id)
  const before = amountOf(line?.quantity) ?? 0
  const after = actions.reduce(
    (sum, { action, details }) =>
      REPLAY[action]?.(sum, amountOf(details?.quantity) ?? 0) ?? sum,
    before
  )

  return {
    title: name?.title ?? "",
    sku: name?.variant_sku ?? null,
    before,
    after: Math.max(after, 0),
    ...(line ? pricesOf(line, actions) : {}),
  }
}

function pricesOf(
  { unit_price, item }: LineBefore,
  actions: OrderChangeAction[]
): Pick<EditedLine, "price_before" | "price_after"> {
  const before = amountOf(unit_price ?? item?.unit_price)
  const after = actions
    .map(({ details }) => amountOf(details?.unit_price))
    .reduce((latest, price) => price ?? latest, before)

  return before === null || after === null || before === after
    ? {}
    : { price_before: before, price_after: after }
}

/** What was added and removed again is nothing; Medusa undoes an added method by deleting its action. */
function shippingBalance(actions: OrderChangeAction[]): number[] {
  const balance = new Map<string, number>()

  for (const { action, reference_id } of actions) {
    const step = SHIPPING_STEPS[action]

    if (step && reference_id) {
      balance.set(reference_id, (balance.get(reference_id) ?? 0) + step)
    }
  }

  return [...balance.values()]
}

const SHIPPING_STEPS: Record<string, number> = {
  SHIPPING_ADD: 1,
  SHIPPING_REMOVE: -1,
}

function differenceOf({
  order,
  total_before,
  total_after,
}: OrderChangeFact): Money | null {
  const before = total_before?.[0]?.summary?.current_order_total
  const after = total_after?.[0]?.summary?.current_order_total
  const [from, to] = [before, after].map((total) =>
    moneyOf(total, order?.currency_code)
  )

  return from && to && from.amount !== to.amount
    ? moneyOf((to.amount - from.amount).toFixed(4), to.currency_code)
    : null
}

function isDifferent(line: EditedLine): boolean {
  return line.before !== line.after || line.price_after !== undefined
}

function isNew({ before, after }: EditedLine): boolean {
  return before === 0 && after > 0
}

function isGone({ before, after }: EditedLine): boolean {
  return before > 0 && after === 0
}

function isKept({ before, after }: EditedLine): boolean {
  return before > 0 && after > 0
}

function piecesOf(lines: EditedLine[], side: "before" | "after"): number {
  return lines.reduce((sum, line) => sum + line[side], 0)
}
