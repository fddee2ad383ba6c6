import { actorOf } from "../recording/wording/medusa-ids"
import { asDate } from "../recording/wording/as-date"
import { quantity, withDetail } from "../recording/wording/words"
import type { AfterSalePayload, BusEvent } from "../types"
import {
  cancelled,
  cancelledEntry,
  confirmedBy,
  confirmedRetrace,
  pieces,
} from "./after-sale-draft"
import { defineEntry, defineSource } from "./define-entry"
import {
  returnFacts,
  returnRows,
  sumOf,
  type ReturnFact,
  type ReturnRow,
} from "./facts/after-sale"
import { idIn } from "./facts/event-ids"
import {
  damagedWith,
  receiptFacts,
  receivedWith,
  type ReceiptFact,
} from "./facts/receipt"
import { naturalKey, retraceBy } from "./retrace"
import { changeKey, retraceChange } from "./retrace-change"

const RECEIPT = "return_receive"

/** The receipt of a return: a change of the order. */
const RECEIVED = { at: "confirmed_at", name: "received" } as const

const requestedKey = naturalKey("return_requested")
/** Where a return was received without a receipt. */
const receivedKey = naturalKey("return_received")
const cancelledKey = naturalKey("return_cancelled")

const returnSample = { return_id: "return_01", items: 2, received: 2 }
const returnPayload = (fact: ReturnFact): AfterSalePayload => ({
  return_id: fact.id,
  ...(fact.claim_id ? { claim_id: fact.claim_id } : {}),
  ...(fact.exchange_id ? { exchange_id: fact.exchange_id } : {}),
  items: sumOf(fact.items),
  received: sumOf(fact.items, "received_quantity"),
})

export const returnEntries = {
  "order.return_requested": defineEntry<AfterSalePayload>({
    level: "info",
    description: "A return was requested.",
    message: ({ items }) => withDetail("Return requested", pieces(items)),
    samples: [returnSample],
    isAskedByCustomers: true,
    sources: [
      defineSource<ReturnFact, AfterSalePayload>({
        facts: returnFacts,
        events: { "order.return_requested": idIn("return_id") },
        retrace: confirmedRetrace("return_request", {
          subject: "return_id",
          key: requestedKey,
        }),
        read: (fact, { event }) => ({
          order_id: fact.order_id,
          occurred_at: asDate(fact.requested_at) ?? event.createdAt,
          actor:
            actorOf(fact.created_by) ?? confirmedBy(fact, "return_request"),
          dedupe_key: requestedKey(fact.id),
          // Where it is announced late, some of it may have come since.
          payload: { ...returnPayload(fact), received: 0 },
        }),
      }),
    ],
  }),

  "order.return_received": defineEntry<AfterSalePayload>({
    level: "info",
    description:
      "Items of a return were received. Each partial receipt is an entry.",
    steps: ["return_received"],
    message: (payload) => withDetail("Return received", receivedWords(payload)),
    samples: [
      returnSample,
      { ...returnSample, received: 1 },
      { ...returnSample, damaged: 1 },
    ],
    sources: [
      defineSource<ReceiptFact, AfterSalePayload>({
        facts: receiptFacts,
        events: { "order.return_received": receiptsOf },
        retrace: retraceChange(isReceipt, RECEIVED),
        read(receipt) {
          const occurred_at = asDate(receipt.confirmed_at)

          return occurred_at
            ? {
                order_id: receipt.order_id,
                occurred_at,
                actor: actorOf(receipt.confirmed_by),
                dedupe_key: changeKey(receipt, RECEIVED.name),
                payload: {
                  return_id: receipt.return_id,
                  items: sumOf(receipt.returns?.[0]?.items),
                  received: receivedWith(receipt),
                  damaged: damagedWith(receipt),
                },
              }
            : null
        },
      }),
      // A return that is requested and received in one go has no receipt.
      defineSource<ReturnFact, AfterSalePayload>({
        facts: returnFacts,
        events: { "order.return_received": idIn("return_id") },
        retrace: retraceBy(returnRows, {
          at: "received_at",
          key: receivedKey,
        }),
        read: (fact, { event }) =>
          fact.changes?.some(isReceipt)
            ? null
            : {
                order_id: fact.order_id,
                occurred_at: asDate(fact.received_at) ?? event.createdAt,
                actor: actorOf(fact.created_by),
                dedupe_key: receivedKey(fact.id),
                payload: returnPayload(fact),
              },
      }),
    ],
  }),

  "order.return_cancelled": cancelledEntry("return", "Return", {
    sample: returnSample,
    source: defineSource<ReturnFact, AfterSalePayload>({
      facts: returnFacts,
      events: { "order.return.updated": idIn("id") },
      retrace: {
        rows: returnRows,
        find: (row: ReturnRow) =>
          wentAlong(row)
            ? null
            : {
                id: row.id,
                happened_at: row.canceled_at,
                dedupe_key: cancelledKey(row.id),
              },
      },
      read: (fact) =>
        wentAlong(fact)
          ? null
          : cancelled(fact, cancelledKey, returnPayload(fact)),
    }),
  }),
}

/** A claim or an exchange that is cancelled takes its return along, and is an entry itself. */
function wentAlong({ claim, exchange, canceled_at }: ReturnRow): boolean {
  const parentEndedAt = asDate(claim?.canceled_at ?? exchange?.canceled_at)
  const endedAt = asDate(canceled_at)

  return parentEndedAt !== null && endedAt !== null && parentEndedAt <= endedAt
}

/** All receipts of a return: those already recorded are read again, and their keys keep that from adding entries. */
function receiptsOf({ return_id }: BusEvent["data"]) {
  return typeof return_id === "string" && return_id
    ? { return_id, change_type: RECEIPT }
    : null
}

function isReceipt({ change_type }: { change_type: string | null }): boolean {
  return change_type === RECEIPT
}

/** `3 of 4 items, 1 damaged` */
function receivedWords({
  items,
  received,
  damaged,
}: Partial<AfterSalePayload>): string {
  const isPart = quantity(received) && quantity(received) < quantity(items)
  const came = isPart
    ? `${quantity(received)} of ${pieces(items)}`
    : pieces(received) || pieces(items)

  return [came, quantity(damaged) ? `${quantity(damaged)} damaged` : ""]
    .filter(Boolean)
    .join(", ")
}
