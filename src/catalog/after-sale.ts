import { actorOf } from "../recording/actor"
import { asDate } from "../recording/as-date"
import { countOf, withDetail, words } from "../recording/words"
import type {
  ActivityPayload,
  Actor,
  CatalogEntry,
  EntrySource,
} from "../types"
import { defineEntry, defineSource } from "./define-entry"
import {
  claimFacts,
  exchangeFacts,
  returnFacts,
  sumOf,
  type ClaimFact,
  type ExchangeFact,
  type ReturnFact,
} from "./facts/after-sale"
import { idIn } from "./facts/event-ids"

type AfterSalePayload = ActivityPayload & {
  return_id?: string
  claim_id?: string
  exchange_id?: string
  /** Pieces that come back. */
  items?: number
  /** Pieces received so far. */
  received?: number
  /** Pieces sent instead. */
  replacements?: number
}

type ClaimPayload = AfterSalePayload & { claim_type?: "refund" | "replace" }

type AnyFact = ReturnFact | ClaimFact | ExchangeFact

const returnSample = { return_id: "return_01", items: 2, received: 2 }
const claimSample = { claim_id: "claim_01", items: 1, replacements: 1 }
const exchangeSample = { exchange_id: "oexc_01", items: 1, replacements: 1 }

const returnPayload = (fact: ReturnFact): AfterSalePayload => ({
  return_id: fact.id,
  ...(fact.claim_id ? { claim_id: fact.claim_id } : {}),
  ...(fact.exchange_id ? { exchange_id: fact.exchange_id } : {}),
  items: sumOf(fact.items),
  received: sumOf(fact.items, "received_quantity"),
})

const claimPayload = (fact: ClaimFact): ClaimPayload => ({
  claim_id: fact.id,
  claim_type: fact.type,
  items: sumOf(fact.claim_items?.filter((item) => !item.is_additional_item)),
  replacements: sumOf(
    fact.claim_items?.filter((item) => item.is_additional_item)
  ),
})

const exchangePayload = (fact: ExchangeFact): AfterSalePayload => ({
  exchange_id: fact.id,
  items: sumOf(fact.return?.items),
  replacements: sumOf(fact.additional_items),
})

export const afterSaleEntries = {
  "order.return_requested": defineEntry<AfterSalePayload>({
    level: "info",
    description: "A return was requested.",
    message: ({ items }) => withDetail("Return requested", pieces(items)),
    samples: [returnSample],
    sources: [
      defineSource<ReturnFact, AfterSalePayload>({
        facts: returnFacts,
        events: { "order.return_requested": idIn("return_id") },
        read: (fact, { event }) => ({
          order_id: fact.order_id,
          occurred_at: asDate(fact.requested_at) ?? event.createdAt,
          actor:
            actorOf(fact.created_by) ?? confirmedBy(fact, "return_request"),
          dedupe_key: `return_requested:${fact.id}`,
          payload: returnPayload(fact),
        }),
      }),
    ],
  }),

  "order.return_received": defineEntry<AfterSalePayload>({
    level: "info",
    description:
      "Items of a return were received. Each partial receipt is an entry.",
    message: ({ items, received }) =>
      withDetail("Return received", receivedPieces(received, items)),
    samples: [returnSample, { ...returnSample, received: 1 }],
    sources: [
      defineSource<ReturnFact, AfterSalePayload>({
        facts: returnFacts,
        events: { "order.return_received": idIn("return_id") },
        read: (fact, { event }) => ({
          order_id: fact.order_id,
          occurred_at: asDate(fact.received_at) ?? event.createdAt,
          actor: confirmedBy(fact, "return_receive"),
          // Partial receipts have the same return; what was received by then tells them apart.
          dedupe_key: `return_received:${fact.id}:${sumOf(fact.items, "received_quantity")}`,
          payload: returnPayload(fact),
        }),
      }),
    ],
  }),

  "order.return_cancelled": cancelledEntry("return", "Return", {
    sample: returnSample,
    source: defineSource<ReturnFact, AfterSalePayload>({
      facts: returnFacts,
      events: { "order.return.updated": idIn("id") },
      // A claim or an exchange that is cancelled takes its return along and tells of it itself.
      read: (fact) =>
        fact.claim_id || fact.exchange_id
          ? null
          : cancelled(fact, "return", returnPayload(fact)),
    }),
  }),

  "order.claim_created": defineEntry<ClaimPayload>({
    level: "info",
    description: "A claim was opened: something arrived wrong or damaged.",
    message: ({ claim_type, items, replacements }) =>
      withDetail(
        "Claim opened",
        claim_type === "refund"
          ? words("refund for", pieces(items))
          : words("replacement for", pieces(replacements || items))
      ),
    samples: [
      { ...claimSample, claim_type: "replace" },
      { ...claimSample, claim_type: "refund", replacements: 0 },
    ],
    sources: [
      defineSource<ClaimFact, ClaimPayload>({
        facts: claimFacts,
        events: { "order.claim_created": idIn("claim_id") },
        read: (fact, { event }) =>
          opened(fact, "claim", event.createdAt, claimPayload(fact)),
      }),
    ],
  }),

  "order.claim_cancelled": cancelledEntry("claim", "Claim", {
    sample: claimSample,
    source: defineSource<ClaimFact, AfterSalePayload>({
      facts: claimFacts,
      events: { "order.order-claim.updated": idIn("id") },
      read: (fact) => cancelled(fact, "claim", claimPayload(fact)),
    }),
  }),

  "order.exchange_created": defineEntry<AfterSalePayload>({
    level: "info",
    description: "An exchange was opened.",
    message: ({ items, replacements }) =>
      withDetail(
        "Exchange opened",
        [inOut(items, "back"), inOut(replacements, "out")]
          .filter(Boolean)
          .join(", ")
      ),
    samples: [exchangeSample],
    sources: [
      defineSource<ExchangeFact, AfterSalePayload>({
        facts: exchangeFacts,
        events: { "order.exchange_created": idIn("exchange_id") },
        read: (fact, { event }) =>
          opened(fact, "exchange", event.createdAt, exchangePayload(fact)),
      }),
    ],
  }),

  "order.exchange_cancelled": cancelledEntry("exchange", "Exchange", {
    sample: exchangeSample,
    source: defineSource<ExchangeFact, AfterSalePayload>({
      facts: exchangeFacts,
      events: { "order.order-exchange.updated": idIn("id") },
      read: (fact) => cancelled(fact, "exchange", exchangePayload(fact)),
    }),
  }),
}

function cancelledEntry(
  noun: string,
  title: string,
  {
    sample,
    source,
  }: { sample: AfterSalePayload; source: EntrySource<never, AfterSalePayload> }
): CatalogEntry {
  return defineEntry<AfterSalePayload>({
    level: "warning",
    description: `A ${noun} was cancelled.`,
    message: () => `${title} cancelled`,
    samples: [sample],
    sources: [source],
  })
}

function opened<Payload extends AfterSalePayload>(
  fact: AnyFact,
  noun: "claim" | "exchange",
  occurred_at: Date,
  payload: Payload
) {
  return {
    order_id: fact.order_id,
    occurred_at,
    actor: actorOf(fact.created_by) ?? confirmedBy(fact, noun),
    dedupe_key: `${noun}_created:${fact.id}`,
    payload,
  }
}

function cancelled(
  fact: AnyFact,
  noun: "return" | "claim" | "exchange",
  payload: AfterSalePayload
) {
  const occurred_at = asDate(fact.canceled_at)

  return occurred_at
    ? {
        order_id: fact.order_id,
        occurred_at,
        actor: actorOf(
          fact.changes?.find(({ canceled_by }) => canceled_by)?.canceled_by
        ),
        dedupe_key: `${noun}_cancelled:${fact.id}`,
        payload,
      }
    : null
}

/** Who confirmed the latest change of this kind. */
function confirmedBy(fact: AnyFact, changeType: string): Actor | null {
  const changes = (fact.changes ?? [])
    .filter(({ change_type }) => change_type === changeType)
    .sort(
      (a, b) =>
        (asDate(b.confirmed_at)?.getTime() ?? 0) -
        (asDate(a.confirmed_at)?.getTime() ?? 0)
    )

  return actorOf(changes[0]?.confirmed_by ?? changes[0]?.requested_by)
}

function pieces(count: number | undefined): string {
  return count ? countOf(count, "item") : ""
}

function receivedPieces(
  received: number | undefined,
  items: number | undefined
): string {
  return received && items && received < items
    ? `${received} of ${pieces(items)}`
    : pieces(received ?? items)
}

function inOut(count: number | undefined, direction: string): string {
  return count ? `${pieces(count)} ${direction}` : ""
}
