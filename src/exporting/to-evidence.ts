import { asDate } from "../recording/wording/as-date"
import { moneyOf } from "../recording/wording/money"
import { spoken } from "../recording/wording/words"
import type {
  ActivityEntry,
  EvidenceMessage,
  EvidencePayment,
  EvidenceShipment,
  OrderEvidence,
} from "../types"
import type {
  Address,
  EvidenceFulfillment,
  EvidenceOrder,
  EvidenceOrderPayment,
} from "./evidence-order"
import { evidentLine } from "./evident-line"
import { isEvident, MESSAGE_OUTCOMES } from "./evident-types"

type Sources = {
  order: EvidenceOrder
  /** The order's whole timeline, oldest first. */
  entries: ActivityEntry[]
  /** For how many days entries are kept, where the first ones of this order are not there. */
  keptDays: number | null
  now: Date
  providerName: (id: string | null) => string | null
}

/** What Medusa's rows hold of an order today, and what the log says of how it came to that. */
export function toEvidence({
  order,
  entries,
  keptDays,
  now,
  providerName,
}: Sources): OrderEvidence {
  const { currency_code: currency, customer } = order
  const name = (id: string | null) => providerName(id) ?? id ?? ""
  const evident = entries.filter(isEvident)

  return {
    generated_at: now.toISOString(),
    order: {
      id: order.id,
      display_id: order.display_id,
      placed_at: isoOf(placedAt(entries) ?? order.created_at),
      email: order.email,
      total: moneyOf(order.summary?.original_order_total, currency),
    },
    customer: customer
      ? {
          id: customer.id,
          name: joined(" ", customer.first_name, customer.last_name) || null,
          has_account: customer.has_account === true,
          since: isoOf(customer.created_at),
        }
      : null,
    billing_address: addressLines(order.billing_address),
    shipping_address: addressLines(order.shipping_address),
    items: present(order.items).map((item) => ({
      title: joined(", ", item.product_title ?? item.title, item.variant_title),
      sku: item.variant_sku ?? null,
      quantity: Number(item.detail?.quantity ?? 0),
      unit_price: moneyOf(item.unit_price, currency),
    })),
    payments: present(order.payment_collections)
      .flatMap(({ payments }) => present(payments))
      .map((payment) => toPayment(payment, { currency, name })),
    shipments: present(order.fulfillments).map((fulfillment) =>
      toShipment(fulfillment, name)
    ),
    messages: evident.flatMap(toMessage),
    events: evident
      .filter(({ event_type }) => !MESSAGE_OUTCOMES.has(event_type))
      .map((entry) => ({
        occurred_at: entry.occurred_at.toISOString(),
        message: evidentLine(entry),
        actor: entry.actor_label ?? entry.actor_type,
      })),
    ...(keptDays === null ? {} : { begins_after_days: keptDays }),
  }
}

/** Medusa's row of an order that was imported, or was a draft, is older or younger than the sale. */
function placedAt(entries: ActivityEntry[]): Date | undefined {
  return entries.find(({ event_type }) => event_type === "order.created")
    ?.occurred_at
}

function toPayment(
  payment: EvidenceOrderPayment,
  { currency, name }: { currency: string; name: (id: string) => string }
): EvidencePayment {
  const { data } = payment

  return {
    id: payment.id,
    provider: name(payment.provider_id),
    reference: spoken(data?.id) || null,
    amount: moneyOf(payment.amount, currency),
    authorized_at: isoOf(payment.created_at),
    released_at: isoOf(payment.canceled_at),
    captures: present(payment.captures).map((capture) => ({
      id: capture.id,
      amount: moneyOf(capture.amount, currency),
      at: isoOf(capture.created_at),
    })),
    refunds: present(payment.refunds).map((refund) => ({
      id: refund.id,
      amount: moneyOf(refund.amount, currency),
      at: isoOf(refund.created_at),
      reason: refund.refund_reason?.label ?? null,
    })),
  }
}

function toShipment(
  fulfillment: EvidenceFulfillment,
  name: (id: string | null) => string
): EvidenceShipment {
  return {
    id: fulfillment.id,
    provider: name(fulfillment.provider_id),
    shipped_at: isoOf(fulfillment.shipped_at),
    delivered_at: isoOf(fulfillment.delivered_at),
    cancelled_at: isoOf(fulfillment.canceled_at),
    items: present(fulfillment.items).map(({ title, quantity }) => ({
      title,
      quantity: Number(quantity ?? 0),
    })),
    trackings: present(fulfillment.labels).map(
      ({ tracking_number, tracking_url }) => ({
        number: tracking_number || null,
        // Medusa's form stores `#` where nobody gave a link.
        url: /^https?:/i.test(tracking_url ?? "")
          ? (tracking_url ?? null)
          : null,
      })
    ),
  }
}

function toMessage(entry: ActivityEntry): EvidenceMessage[] {
  const { event_type, occurred_at, payload } = entry
  const outcome = MESSAGE_OUTCOMES.get(event_type)

  return outcome === undefined
    ? []
    : [
        {
          occurred_at: occurred_at.toISOString(),
          message: evidentLine(entry),
          to: spoken(payload.to) || null,
          outcome: spoken(payload.bounce) || outcome,
        },
      ]
}

function addressLines(address: Address | null | undefined): string[] {
  return address
    ? [
        joined(" ", address.first_name, address.last_name),
        joined("", address.company),
        joined("", address.address_1),
        joined("", address.address_2),
        joined(" ", address.postal_code, address.city),
        joined(", ", address.province, address.country_code?.toUpperCase()),
        joined("", address.phone),
      ].filter(Boolean)
    : []
}

function joined(
  separator: string,
  ...parts: (string | null | undefined)[]
): string {
  return parts.filter(Boolean).join(separator)
}

function isoOf(value: unknown): string | null {
  return asDate(value)?.toISOString() ?? null
}

/** A graph answers null in lists where a row is gone. */
function present<Row>(rows: (Row | null)[] | null | undefined): Row[] {
  return (rows ?? []).flatMap((row) => row ?? [])
}
