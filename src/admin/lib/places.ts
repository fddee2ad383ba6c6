import type { AdminActivity } from "../../types"

/** Where in Medusa something is mended: the texts `orderPage.<name>`. */
export type PlaceName =
  | "fulfill"
  | "payments"
  | "refund"
  | "address"
  | "customers"
  | "returns"
  | "claims"
  | "exchanges"
  | "import"
  | "export"

export type Place = { name: PlaceName; path: string }

/** Null where the entry says too little, or where its order is gone. */
type Way = (entry: AdminActivity) => Place | null

const onOrder =
  (name: PlaceName, page = ""): Way =>
  ({ order }) =>
    order ? { name, path: `/orders/${order.id}${page}` } : null

/** Without a word about shipping, Medusa's form offers only what needs none. */
const fulfill = onOrder("fulfill", "/fulfillment?requires_shipping=true")

const refund: Way = (entry) => {
  const { payment_id } = entry.payload
  const query = typeof payment_id === "string" ? `?paymentId=${payment_id}` : ""
  return onOrder("refund", `/refund${query}`)(entry)
}

/** The customer by the address, where there is no order to correct it on. */
const address: Way = (entry) => {
  const { to } = entry.payload
  return (
    onOrder("address", "/email")(entry) ??
    (typeof to === "string" && to !== ""
      ? { name: "customers", path: `/customers?q=${encodeURIComponent(to)}` }
      : null)
  )
}

/** Medusa's own imports and exports alone have a page. */
const sync: Way = ({ payload: { provider, action, subject } }) => {
  if (provider !== "medusa") {
    return null
  }
  if (action === "import") {
    return { name: "import", path: "/products/import" }
  }
  return subject === "Order"
    ? { name: "export", path: "/orders/export" }
    : { name: "export", path: "/products/export" }
}

/** Steps that may be late and have a form of their own; the others are taken on the order's page. */
const STEPS = new Map<unknown, Way>([
  ["submitted", fulfill],
  ["refunded", refund],
])

const lateStep: Way = (entry) => STEPS.get(entry.payload.step)?.(entry) ?? null

/** Where the problem of each type is mended. A type without a place is mended outside of Medusa, or anywhere. */
const PLACES = new Map<string, Way>([
  ["order.submission_failed", fulfill],
  ["order.fulfillment_cancelled", fulfill],
  ["order.payment_failed", onOrder("payments")],
  ["order.void_failed", onOrder("payments")],
  ["order.refund_failed", refund],
  ["order.authorization_expiring", onOrder("payments")],
  ["order.overdue", lateStep],
  ["order.cancelled", (entry) => (entry.payload.amount ? refund(entry) : null)],
  ["order.email.failed", address],
  ["email.failed", address],
  ["email.bounced", address],
  ["order.return_cancelled", onOrder("returns", "/returns")],
  ["order.claim_cancelled", onOrder("claims", "/claims")],
  ["order.exchange_cancelled", onOrder("exchanges", "/exchanges")],
  ["sync.failed", sync],
  ["sync.stalled", sync],
])

export const placeOf = (entry: AdminActivity): Place | null =>
  PLACES.get(entry.event_type)?.(entry) ?? null
