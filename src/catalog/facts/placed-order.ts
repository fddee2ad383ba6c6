import { asDate } from "../../recording/wording/as-date"
import { madeAt } from "../../recording/wording/medusa-ids"
import { moneyOf } from "../../recording/wording/money"
import { isImported } from "./imported-order"
import type { OrderFact, PastChange, PaymentRow } from "./order"

/** What a checkout takes at most, its webhook included. A payment that waits for longer is one without an order. */
const CHECKOUT_MS = 10 * 60_000

/** What one change writes, it writes within one transaction. */
const WRITTEN_TOGETHER_MS = 50

/**
 * When it was placed. From a cart, the order's row says so; one that was imported has a date of its
 * own. A draft's row can be days older than its placing: there the event's own time is the right one.
 */
export function placedAt(order: OrderFact, announcedAt: Date): Date {
  const own = order.cart || isImported(order) ? asDate(order.created_at) : null

  return own && order.cart ? beforeCapture(own, order) : (own ?? announcedAt)
}

/**
 * Whose it was when it was placed, and what it came to, whatever was changed since. What the rows
 * do not keep is left out.
 */
export function asPlaced(order: OrderFact, announcedAt: Date) {
  const { cart, email, currency_code } = order
  const placed = totalAsPlaced(order, announcedAt)

  return {
    email: cart ? (cart.email ?? email) : emailAsPlaced(order, announcedAt),
    ...moneyOf(placed, currency_code),
  }
}

/** Who took the money of the checkout: what was paid for an edit, say, came later. */
export function providerAsPlaced(
  order: OrderFact,
  announcedAt: Date
): string | null {
  const collections = (order.payment_collections ?? []).filter(
    (each) => each !== null
  )
  const placed = Math.max(
    announcedAt.getTime(),
    madeAt(order.id)?.getTime() ?? 0
  )
  const ofCheckout = (rows: (PaymentRow | null)[]) =>
    oldestFirst(rows).filter(
      ({ created_at }) => timeOf(created_at) <= placed + CHECKOUT_MS
    )
  const [payment] = ofCheckout(
    collections.flatMap(({ payments }) => payments ?? [])
  )
  const [session] = ofCheckout(
    collections.flatMap(({ payment_sessions }) => payment_sessions ?? [])
  )

  return (payment ?? session)?.provider_id ?? null
}

/**
 * A checkout that the provider's webhook completes takes the money before it writes the order: what
 * the customer did is one act, and placing the order is where it begins. Only what was captured
 * then has an entry that must follow; a payment's own row may be of an attempt that failed before.
 */
function beforeCapture(written: Date, order: OrderFact): Date {
  const captures = (order.payment_collections ?? [])
    .flatMap((each) => each?.payments ?? [])
    .flatMap((payment) => payment?.captures ?? [])
    .map(({ created_at }) => timeOf(created_at) - written.getTime())
    .filter((since) => Math.abs(since) <= CHECKOUT_MS)
  // A shopper's own checkout writes the order first, and then takes the money: what was taken
  // before it was taken by an attempt that failed.
  const isTakenAfter = captures.some((since) => since > 0)
  // The last one, for the same reason.
  const last = Math.max(...captures)

  return captures.length && !isTakenAfter
    ? new Date(written.getTime() + last - 1)
    : written
}

/**
 * Which state of an order without a cart is the one that was placed. Where an event announces it
 * later than its row was made, it was a draft until then, and it stands as it was placed. Found again,
 * it was made as an order, and its first state counts; or it was a draft that was edited before.
 * Medusa keeps no time of that, but its conversion was the last to write the row where no later
 * change was.
 */
function placedState(
  order: OrderFact,
  announcedAt: Date
): "first" | "present" | "unknown" {
  const made = Math.max(
    timeOf(order.created_at),
    madeAt(order.id)?.getTime() ?? 0
  )
  const changed = Math.max(...(order.changes ?? []).map(lastWritten), 0)
  const written = timeOf(order.updated_at)

  if (announcedAt.getTime() > made + WRITTEN_TOGETHER_MS) {
    return "present"
  }

  if (!changed || written <= changed + WRITTEN_TOGETHER_MS) {
    return "first"
  }

  // Completing, archiving and cancelling write it as well, and hide what came before.
  return order.status === "pending" ? "present" : "unknown"
}

function totalAsPlaced(order: OrderFact, announcedAt: Date): unknown {
  const { cart, version, summary, first_version } = order
  const present = summary?.current_order_total
  const first = first_version?.[0]?.summary?.current_order_total

  if (!(version > 1)) {
    return present
  }

  const byState = { first, present, unknown: null }

  return cart ? (first ?? present) : byState[placedState(order, announcedAt)]
}

function emailAsPlaced(order: OrderFact, announcedAt: Date): string | null {
  const [replaced] = (order.changes ?? [])
    .flatMap((change) => replacedEmails(change))
    .sort((a, b) => a.at - b.at)
  const byState = {
    first: replaced?.email ?? null,
    present: order.email,
    unknown: null,
  }

  return replaced ? byState[placedState(order, announcedAt)] : order.email
}

/** The address that an order had before a change gave it another. */
function replacedEmails({
  confirmed_at,
  actions,
}: PastChange): { at: number; email: string | null }[] {
  const at = timeOf(confirmed_at)

  return (at ? (actions ?? []) : []).flatMap(({ action, details }) => {
    if (action === "TRANSFER_CUSTOMER" && details?.new_email) {
      return [{ at, email: textOf(details.original_email) }]
    }

    return details?.type === "email" ? [{ at, email: textOf(details.old) }] : []
  })
}

/** What a change wrote that was carried out; one that is only begun has written nothing. */
function lastWritten({
  updated_at,
  confirmed_at,
  actions = [],
}: PastChange): number {
  return confirmed_at
    ? Math.max(
        timeOf(updated_at),
        timeOf(confirmed_at),
        ...actions.map((action) => timeOf(action.updated_at))
      )
    : 0
}

function oldestFirst(rows: (PaymentRow | null)[]): PaymentRow[] {
  return rows
    .filter((row) => row !== null)
    .sort((a, b) => timeOf(a.created_at) - timeOf(b.created_at))
}

function timeOf(value: unknown): number {
  return asDate(value)?.getTime() ?? 0
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value ? value : null
}
