import type { Graph } from "../../recording/load-facts"
import { withoutNoise } from "../../recording/wording/money"

/** A session of this shop, with what has become of it. */
export type Session = {
  id: string
  amount: unknown
  currency_code: string
  provider_id: string
  /** Medusa has its money already. */
  is_authorized: boolean
  payment_id: string | null
  /** Its money was given back, or is no longer held. */
  is_released: boolean
  order_id: string | null
  cart: { id: string; email: string | null; customer_id: string | null } | null
}

/** What is old enough to be judged. */
export type Settled = {
  /** Money that came until then has had its time. */
  until: Date
  /** Refunds from before then are no attempts any more. */
  refundedBefore: Date
}

type Payment = {
  id: string
  amount: unknown
  canceled_at: unknown
  refunds?: ({ amount: unknown; created_at: string | Date } | null)[] | null
}

type Row = {
  id: string
  amount: unknown
  currency_code: string
  provider_id: string
  status: string
  payment?: Payment | null
  payment_collection?: { id: string; order?: { id: string } | null } | null
}

type Cart = NonNullable<Session["cart"]> & { order?: { id: string } | null }

const FIELDS = [
  "id",
  "amount",
  "currency_code",
  "provider_id",
  "status",
  "payment.id",
  "payment.amount",
  "payment.canceled_at",
  "payment.refunds.amount",
  "payment.refunds.created_at",
  "payment_collection.id",
  "payment_collection.order.id",
]

const PAYMENT_FIELDS = [
  "id",
  "amount",
  "currency_code",
  "provider_id",
  "canceled_at",
  "refunds.amount",
  "refunds.created_at",
  "payment_collection.id",
  "payment_collection.order.id",
]

const AUTHORIZED = new Set(["authorized", "captured"])

/**
 * Null where this shop has no such session: it is another shop's, or was given up before any money came.
 *
 * Medusa writes a refund down before it asks the provider, and takes it back where that refuses: a younger one than
 * `refundedBefore` gives nothing back yet.
 */
export async function findSession(
  id: string,
  graph: Graph,
  refundedBefore: Date
): Promise<Session | null> {
  const row = (await rowOf(id, graph)) ?? (await rowOfPayment(id, graph))

  if (!row) {
    return null
  }

  const { payment, payment_collection } = row
  const cart = payment_collection
    ? await cartOf(payment_collection.id, graph)
    : null

  return {
    id: row.id,
    amount: row.amount,
    currency_code: row.currency_code,
    provider_id: row.provider_id,
    is_authorized: AUTHORIZED.has(row.status),
    payment_id: payment?.id ?? null,
    is_released: isReleased(payment, refundedBefore),
    order_id: payment_collection?.order?.id ?? cart?.order?.id ?? null,
    cart: cart && {
      id: cart.id,
      email: cart.email,
      customer_id: cart.customer_id,
    },
  }
}

async function rowOf(id: string, graph: Graph): Promise<Row | null> {
  const { data } = await graph({
    entity: "payment_session",
    fields: FIELDS,
    filters: { id },
  })

  return (data as Row[])[0] ?? null // the fields asked for
}

/**
 * A session that was replaced leaves its payment: Medusa does so after a checkout that failed, whether or not the
 * money could be given back (2.21, `core-flows/dist/cart/workflows/refund-payment-recreate-payment-session.js`).
 */
async function rowOfPayment(id: string, graph: Graph): Promise<Row | null> {
  const { data } = await graph({
    entity: "payment",
    fields: PAYMENT_FIELDS,
    filters: { payment_session_id: id },
  })
  const [payment] = data as (Omit<Row, "status" | "payment"> & Payment)[] // the fields asked for

  return payment ? { ...payment, id, status: "authorized", payment } : null
}

function isReleased(payment: Row["payment"], refundedBefore: Date): boolean {
  if (!payment) {
    return false
  }

  const refunded = (payment.refunds ?? [])
    .filter((refund) => refund && new Date(refund.created_at) < refundedBefore)
    .reduce((sum, refund) => sum + Number(refund?.amount ?? 0), 0)

  return (
    Boolean(payment.canceled_at) ||
    (refunded > 0 && withoutNoise(Number(payment.amount) - refunded) <= 0)
  )
}

async function cartOf(
  collectionId: string,
  graph: Graph
): Promise<Cart | null> {
  const { data: links } = await graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: collectionId },
  })
  const [link] = links as { cart_id: string }[] // the field asked for

  if (!link) {
    return null
  }

  const { data } = await graph({
    entity: "cart",
    fields: ["id", "email", "customer_id", "order.id"],
    filters: { id: link.cart_id },
  })

  return (data as Cart[])[0] ?? null // the fields asked for
}
