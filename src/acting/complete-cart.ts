import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { declareAction } from "./action"
import { rowsIn, textIn } from "./read-payload"

/** As the workflow engine answers a run (2.21, `workflows-sdk`), whose own types say `any`. */
type CartRun = {
  errors?: { error: unknown }[]
  result?: unknown
  transaction: { hasFinished: () => boolean }
}

/** Its provider said that the money is there, whatever Medusa has written down of it. */
const REPORTED = "payment.without_order"

/** Statuses of sessions with money. */
const HELD = ["authorized", "captured"]

/** Statuses in which the checkout asks the provider how it stands. */
const ASKED_AGAIN = ["pending", "requires_more", "pending_authorization"]

/** Makes the order that was paid for, as the shop's own checkout would. */
export const completeCart = declareAction<{ cart_id: string }>({
  id: "complete_cart",
  types: [
    REPORTED,
    // A checkout that broke off, perhaps with the money authorized.
    "system.action_failed",
  ],
  isOf: ({ order_id, payload }) =>
    !order_id && textIn(payload, "cart_id") !== null,
  // As for a draft that becomes an order. Of carts Medusa registers no right (2.21): nobody could be given one.
  policies: [{ resource: "order", operation: "update" }],
  target: ({ payload }) => `cart:${textIn(payload, "cart_id") ?? ""}`,
  mayHave: "The order may have been placed",

  async check({ event_type, payload }, { rows }) {
    const cart_id = textIn(payload, "cart_id") ?? ""
    const [cart] = await rows({
      entity: "cart",
      fields: [
        "id",
        "completed_at",
        "payment_collection.payments.canceled_at",
        "payment_collection.payment_sessions.id",
        "payment_collection.payment_sessions.status",
      ],
      filters: { id: cart_id },
    })

    if (!cart) {
      return { impossible: "cart_gone" }
    }

    if (cart.completed_at) {
      return { impossible: "cart_completed" }
    }

    const collection = Object(cart.payment_collection) as Record<
      string,
      unknown
    > // asked for above
    const sessions = rowsIn(collection, "payment_sessions")
    const paid = textIn(payload, "payment_session_id")

    // Medusa pays an order by the cart's present session: whoever completed it would pay twice.
    if (
      event_type === REPORTED &&
      paid &&
      !sessions.some(({ id }) => id === paid)
    ) {
      return { impossible: "money_apart" }
    }

    const held = event_type === REPORTED ? [...HELD, ...ASKED_AGAIN] : HELD
    const isHeld =
      rowsIn(collection, "payments").some(({ canceled_at }) => !canceled_at) ||
      sessions.some(({ status }) => held.includes(String(status)))

    return isHeld ? { plan: { cart_id } } : { impossible: "nothing_authorized" }
  },

  async run({ plan: { cart_id } }, { container }) {
    const engine = container.resolve(Modules.WORKFLOW_ENGINE)
    // As Medusa's own route does: two that complete one cart are one transaction.
    const { errors, result, transaction } = (await engine.run(
      completeCartWorkflowId,
      { input: { id: cart_id }, throwOnError: false }
    )) as CartRun
    const [failed] = errors ?? []

    if (failed) {
      throw failed.error
    }

    if (!transaction.hasFinished()) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "The cart is being completed by another request"
      )
    }

    return {
      state: "succeeded",
      order_id: textIn(Object(result) as Record<string, unknown>, "id"), // `{ id }` of the order
    }
  },
})
