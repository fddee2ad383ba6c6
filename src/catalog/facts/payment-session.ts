import { asDate } from "../../recording/wording/as-date"
import type { FactRows, FactSource } from "../../types"
import type { OrderFact, OrderPaymentSession } from "./order"
import { PAYMENT_SESSION_STATEMENT } from "./payment-statements"

/** How a shopper pays, and what became of it. */
export type PaymentSessionFact = {
  id: string
  amount: unknown
  currency_code: string
  provider_id: string
  authorized_at: unknown
  payment?: { id: string; captured_at: unknown } | null
  payment_collection?: { order?: { id: string } | null } | null
}

export const paymentSessionFacts: FactSource = {
  entity: "payment_session",
  fields: [
    "id",
    "amount",
    "currency_code",
    "provider_id",
    "authorized_at",
    "payment.id",
    "payment.captured_at",
    "payment_collection.order.id",
  ],
  statement: PAYMENT_SESSION_STATEMENT,
}

export const paymentSessionRows: FactRows = {
  entity: "payment_session",
  prefix: "payses",
  areChanged: true,
  fields: ["authorized_at"],
}

/** Natural key of a payment that its order was placed without. */
export function awaitedKey(sessionId: string): string {
  return `payment_awaited:${sessionId}`
}

/** As long as Medusa locks a cart that is being completed (2.21, `core-flows/dist/cart/workflows/complete-cart.js`). */
const LONGEST_CHECKOUT_MS = 120_000

/**
 * What an order was placed without: a bank transfer, a payment link (2.21, `pending_authorization`).
 * Once it is authorized, only the time says that this was not at checkout.
 */
export function awaitedSession({
  created_at,
  payment_collections,
}: Pick<OrderFact, "created_at" | "payment_collections">) {
  const placedAt = asDate(created_at)
  const sessions = (payment_collections ?? []).flatMap(
    (collection) => collection?.payment_sessions ?? []
  )

  return placedAt
    ? (sessions.find((session) => session && isAwaited(session, placedAt)) ??
        null)
    : null
}

/** A session that was begun later pays for something else, an edit for example. */
function isAwaited(session: OrderPaymentSession, placedAt: Date): boolean {
  const begunAt = asDate(session.created_at)
  const authorizedAt = asDate(session.authorized_at)

  return (
    begunAt !== null &&
    begunAt <= placedAt &&
    (session.status === "pending_authorization" ||
      (authorizedAt !== null &&
        authorizedAt.getTime() - placedAt.getTime() > LONGEST_CHECKOUT_MS))
  )
}
