import { moneyOf } from "../recording/wording/money"
import { countOf, quantity } from "../recording/wording/words"
import type { EditedLine, Edits, Money } from "../types"
import { editedLines } from "./edited-lines"
import {
  standingActions,
  type OrderChangeAction,
  type OrderChangeFact,
} from "./facts/order-change-fact"

/** More lines would crowd out the rest of the payload; the counts are of all of them. */
const MAX_LINES = 50

const mug = { title: "Mug", sku: "mug-white" }

const addedMug = {
  added: 1,
  changed: 0,
  removed: 0,
  lines: [{ ...mug, before: 0, after: 1 }],
} satisfies Edits

export const editSamples: [Edits, ...Edits[]] = [
  { ...addedMug, difference: { amount: 12, currency_code: "gbp" } },
  {
    ...addedMug,
    added: 0,
    removed: 2,
    shipping_removed: 1,
    lines: [{ ...mug, before: 2, after: 0 }],
  },
  {
    ...addedMug,
    added: 0,
    repriced: 1,
    lines: [
      {
        ...mug,
        before: 1,
        after: 1,
        price_before: 12,
        price_after: 9,
        currency_code: "gbp",
      },
    ],
  },
  { ...addedMug, added: 0, lines: [] },
]

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

/** What was added and removed again is nothing; Medusa undoes an added method by deleting its action. */
function shippingBalance(actions: OrderChangeAction[]): number[] {
  const balance = new Map<string, number>()

  for (const { action, reference_id } of actions) {
    const step = SHIPPING_STEPS.get(action)

    if (step && reference_id) {
      balance.set(reference_id, (balance.get(reference_id) ?? 0) + step)
    }
  }

  return [...balance.values()]
}

const SHIPPING_STEPS = new Map([
  ["SHIPPING_ADD", 1],
  ["SHIPPING_REMOVE", -1],
])

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
    ? moneyOf(to.amount - from.amount, to.currency_code)
    : null
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
