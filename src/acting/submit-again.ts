import { createOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows"
import { amountOf } from "../recording/wording/money"
import type { ActionReason, ActivityEntry } from "../types"
import { declareAction, type ActionWorld } from "./action"
import { rowsIn, textIn } from "./read-payload"

/** Pieces of one line of an order. */
type Line = { id: string; quantity: number }

type Attempt = {
  items: Line[]
  location_id?: string
  shipping_option_id?: string
  no_notification?: true
}

type Plan = Attempt & { order_id: string }

/** The same fulfillment once more: of what it was for, as much as nobody has sent since. */
export const submitAgain = declareAction<Plan>({
  id: "submit_again",
  types: ["order.submission_failed", "order.fulfillment_cancelled"],
  isOf: ({ order_id, payload }) => Boolean(order_id) && !payload.return_id,
  policies: [
    { resource: "order", operation: "update" },
    { resource: "fulfillment", operation: "create" },
  ],
  target: ({ order_id }) => `submit:${order_id ?? ""}`,
  mayHave: "The order may have been taken",

  async check(entry, world) {
    const order_id = entry.order_id ?? ""
    const [order] = await world.rows({
      entity: "order",
      // All of a line, and all of its detail: with less, Medusa does not put the two together (2.21,
      // `order/dist/utils/transform-order.js`).
      fields: ["id", "status", "items.*", "items.detail.*"],
      filters: { id: order_id },
    })

    if (!order) {
      return { impossible: "order_gone" }
    }

    if (order.status === "canceled") {
      return { impossible: "order_cancelled" }
    }

    const attempt = await attemptOf(entry, world)

    // Recorded by hand, or long ago: "nothing is left" would be a guess.
    if (!attempt.items.length) {
      return { impossible: "unknown_input" }
    }

    const open = new Map(
      rowsIn(order, "items").map((item) => [String(item.id), openOf(item)])
    )
    const items = within(attempt.items, open)

    if (!items.length) {
      return { impossible: "nothing_unfulfilled" }
    }

    const missing = await missingOf(attempt, world)

    return missing
      ? { impossible: missing }
      : { plan: { ...attempt, order_id, items } }
  },

  async run({ plan, actor }, { container }) {
    const { result } = await createOrderFulfillmentWorkflow(container).run({
      input: { ...plan, ...(actor.id ? { created_by: actor.id } : {}) },
    })

    return { state: "succeeded", fulfillment_id: result.id }
  },
})

/** What it was to be sent from and by, and the shop has deleted since: Medusa would fail, and say neither. */
async function missingOf(
  { location_id, shipping_option_id }: Attempt,
  { rows }: ActionWorld
): Promise<ActionReason | null> {
  const isGone = async (entity: string, id: string | undefined) =>
    id !== undefined &&
    !(await rows({ entity, fields: ["id"], filters: { id } })).length

  if (await isGone("stock_location", location_id)) {
    return "location_gone"
  }

  return (await isGone("shipping_option", shipping_option_id))
    ? "option_gone"
    : null
}

/** Pieces of a line that are in no fulfillment. */
function openOf(item: Record<string, unknown>): number {
  const detail = Object(item.detail) as Record<string, unknown> // asked for above; read by name only

  return (
    (amountOf(detail.quantity ?? item.quantity) ?? 0) -
    (amountOf(detail.fulfilled_quantity) ?? 0)
  )
}

/** What failed says it itself. Of one that was cancelled, Medusa keeps the row. */
async function attemptOf(
  { payload }: ActivityEntry,
  world: ActionWorld
): Promise<Attempt> {
  const fulfillmentId = textIn(payload, "fulfillment_id")
  const [cancelled] = fulfillmentId
    ? await world.rows({
        entity: "fulfillment",
        fields: ["location_id", "shipping_option_id"],
        filters: { id: fulfillmentId },
      })
    : []
  const said = { ...cancelled, ...payload }
  const location_id = textIn(said, "location_id")
  const shipping_option_id = textIn(said, "shipping_option_id")

  return {
    items: linesOf(payload),
    ...(location_id ? { location_id } : {}),
    ...(shipping_option_id ? { shipping_option_id } : {}),
    ...(payload.no_notification === true ? { no_notification: true } : {}),
  }
}

/** Lines as the order counts them, where they are known; else as the provider was asked. */
function linesOf(payload: ActivityEntry["payload"]): Line[] {
  const ofOrder = rowsIn(payload, "order_items").map(({ id, quantity }) => ({
    id: String(id),
    quantity: amountOf(quantity) ?? 0,
  }))

  return ofOrder.length
    ? ofOrder
    : rowsIn(payload, "items").flatMap(({ line_item_id, quantity }) =>
        typeof line_item_id === "string"
          ? [{ id: line_item_id, quantity: amountOf(quantity) ?? 0 }]
          : []
      )
}

/** As many of each line as are asked for and open. Never more, however often a line is named. */
export function within(asked: Line[], open: Map<string, number>): Line[] {
  const wanted = new Map<string, number>()

  for (const { id, quantity } of asked) {
    wanted.set(id, (wanted.get(id) ?? 0) + quantity)
  }

  return [...wanted]
    .map(([id, quantity]) => ({
      id,
      quantity: Math.min(quantity, open.get(id) ?? 0),
    }))
    .filter(({ quantity }) => quantity > 0)
}
