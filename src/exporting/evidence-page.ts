import { formatMoney } from "../recording/wording/money"
import type { Money, OrderEvidence } from "../types"
import { Markup, markup } from "./markup"

/** One A4 page for a normal order; whoever decides about disputes reads English. */
const STYLE = new Markup(`
  @page { size: A4; margin: 14mm }
  body { font: 9.5pt/1.4 system-ui, sans-serif; color: #111; max-width: 182mm; margin: 0 auto; padding: 4mm }
  h1 { font-size: 14pt; margin: 0 } h2 { font-size: 10.5pt; margin: 4mm 0 1mm; break-after: avoid }
  p { margin: 0 0 1mm } .columns { display: flex; gap: 8mm } .columns > * { flex: 1 }
  table { width: 100%; border-collapse: collapse } tr { break-inside: avoid }
  th, td { text-align: start; vertical-align: top; padding: .7mm 3mm .7mm 0; border-bottom: .2mm solid #ddd; overflow-wrap: anywhere }
  td:first-child { white-space: nowrap }
`)

/** `2026-02-16 10:04:05 UTC`; a dash where nobody knows. */
const time = (iso: string | null): string =>
  iso ? `${iso.slice(0, 19).replace("T", " ")} UTC` : "—"

const money = (amount: Money | null): string =>
  amount ? formatMoney(amount) : "—"

/** A heading with a table, or nothing where there are no rows. */
function section(
  title: string,
  { heads, rows }: { heads: string[]; rows: (string | number | null)[][] }
): Markup {
  return rows.length
    ? markup`<h2>${title}</h2><table><thead><tr>${heads.map((head) => markup`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</tbody></table>`
    : markup``
}

const address = (title: string, lines: string[]): Markup =>
  lines.length
    ? markup`<div><h2>${title}</h2>${lines.map((line) => markup`<p>${line}</p>`)}</div>`
    : markup``

/** A story that begins late must not look as if nothing had happened before. */
const beginning = ({ begins_after_days: days }: OrderEvidence): Markup =>
  days === undefined
    ? markup``
    : markup`<p>The shop keeps entries for ${days} days: of what was sent and what happened before, some may be missing here.</p>`

/** A whole document: no script, nothing fetched, everything that came from others as text. */
export function evidencePage(evidence: OrderEvidence): string {
  const { order, customer } = evidence

  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Evidence for order #${order.display_id}</title><style>${STYLE}</style></head><body>
<h1>Order #${order.display_id}</h1>
<p>Placed ${time(order.placed_at)} · ${money(order.total)} · ${order.id}</p>
<div class="columns">
<div><h2>Ordered by</h2>${customer?.name ? markup`<p>${customer.name}</p>` : markup``}<p>${order.email}</p>
<p>${customer?.has_account ? `Customer account since ${time(customer.since)}` : "Without a customer account"}</p></div>
${address("Billing address", evidence.billing_address)}${address("Shipping address", evidence.shipping_address)}
</div>
${section("Items", {
  heads: ["Quantity", "Item", "SKU", "Unit price"],
  rows: evidence.items.map((item) => [
    item.quantity,
    item.title,
    item.sku,
    money(item.unit_price),
  ]),
})}
${section("Payment", {
  heads: ["When", "What", "Amount", "Reference"],
  rows: evidence.payments.flatMap(paymentRows),
})}
${section("Shipping and delivery", {
  heads: ["Shipped", "Delivered", "Items", "Tracking"],
  rows: evidence.shipments.map((shipment) => [
    time(shipment.shipped_at),
    shipment.cancelled_at ? "Cancelled" : time(shipment.delivered_at),
    shipment.items
      .map(({ title, quantity }) => `${quantity} × ${title}`)
      .join(", "),
    shipment.trackings
      .flatMap(({ number, url }) => number ?? url ?? [])
      .join(", ") || "—",
  ]),
})}
${section("What the customer was sent", {
  heads: ["When", "What", "To", "Outcome"],
  rows: evidence.messages.map((each) => [
    time(each.occurred_at),
    each.message,
    each.to,
    each.outcome,
  ]),
})}
${section("Everything that happened", {
  heads: ["When", "What", "By"],
  rows: evidence.events.map((each) => [
    time(each.occurred_at),
    each.message,
    each.actor,
  ]),
})}
${beginning(evidence)}<p><small>Made ${time(evidence.generated_at)} from the shop's records. All times are in UTC.</small></p>
</body></html>`.html
}

function paymentRows(
  payment: OrderEvidence["payments"][number]
): (string | null)[][] {
  const { provider, reference, id } = payment

  return [
    [
      time(payment.authorized_at),
      `Authorized via ${provider}`,
      money(payment.amount),
      reference ?? id,
    ],
    ...payment.captures.map((capture) => [
      time(capture.at),
      "Captured",
      money(capture.amount),
      capture.id,
    ]),
    ...(payment.released_at
      ? [[time(payment.released_at), "Released", money(payment.amount), id]]
      : []),
    ...payment.refunds.map((refund) => [
      time(refund.at),
      refund.reason ? `Refunded (${refund.reason})` : "Refunded",
      money(refund.amount),
      refund.id,
    ]),
  ]
}
