import { actorOf } from "../recording/actor"
import { quantity, withDetail, word } from "../recording/words"
import type { EntryDraft } from "../types"
import {
  cancelled,
  cancelledEntry,
  confirmedBy,
  confirmedRetrace,
  pieces,
  type AfterSalePayload,
} from "./after-sale-draft"
import { defineEntry, defineSource } from "./define-entry"
import {
  claimFacts,
  claimRows,
  exchangeFacts,
  exchangeRows,
  sumOf,
  type ClaimFact,
  type ExchangeFact,
} from "./facts/after-sale"
import { idIn } from "./facts/event-ids"
import { retraceBy } from "./retrace"

type ClaimPayload = AfterSalePayload & { claim_type?: "refund" | "replace" }

const claimSample = { claim_id: "claim_01", items: 1, replacements: 1 }
const exchangeSample = { exchange_id: "oexc_01", items: 1, replacements: 1 }

const claimPayload = (fact: ClaimFact): ClaimPayload => ({
  claim_id: fact.id,
  claim_type: fact.type,
  items: sumOf(fact.claim_items),
  replacements: sumOf(fact.additional_items),
})

const exchangePayload = (fact: ExchangeFact): AfterSalePayload => ({
  exchange_id: fact.id,
  items: sumOf(fact.return?.items),
  replacements: sumOf(fact.additional_items),
})

export const claimAndExchangeEntries = {
  "order.claim_created": defineEntry<ClaimPayload>({
    level: "info",
    description: "A claim was opened: something arrived wrong or damaged.",
    message: ({ claim_type, items, replacements }) =>
      withDetail(
        "Claim opened",
        claim_type === "refund"
          ? word("refund for", pieces(items))
          : word("replacement for", pieces(replacements) || pieces(items))
      ),
    samples: [
      { ...claimSample, claim_type: "replace" },
      { ...claimSample, claim_type: "refund", replacements: 0 },
    ],
    sources: [
      defineSource<ClaimFact, ClaimPayload>({
        facts: claimFacts,
        events: { "order.claim_created": idIn("claim_id") },
        retrace: confirmedRetrace("claim", {
          subject: "claim_id",
          key: "claim_created",
        }),
        read: (fact, { event }) =>
          opened(fact, {
            noun: "claim",
            occurred_at: event.createdAt,
            payload: claimPayload(fact),
          }),
      }),
    ],
  }),

  "order.claim_cancelled": cancelledEntry("claim", "Claim", {
    sample: claimSample,
    source: defineSource<ClaimFact, AfterSalePayload>({
      facts: claimFacts,
      events: { "order.order-claim.updated": idIn("id") },
      retrace: retraceBy(claimRows, {
        at: "canceled_at",
        key: "claim_cancelled",
      }),
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
        retrace: confirmedRetrace("exchange", {
          subject: "exchange_id",
          key: "exchange_created",
        }),
        read: (fact, { event }) =>
          opened(fact, {
            noun: "exchange",
            occurred_at: event.createdAt,
            payload: exchangePayload(fact),
          }),
      }),
    ],
  }),

  "order.exchange_cancelled": cancelledEntry("exchange", "Exchange", {
    sample: exchangeSample,
    source: defineSource<ExchangeFact, AfterSalePayload>({
      facts: exchangeFacts,
      events: { "order.order-exchange.updated": idIn("id") },
      retrace: retraceBy(exchangeRows, {
        at: "canceled_at",
        key: "exchange_cancelled",
      }),
      read: (fact) => cancelled(fact, "exchange", exchangePayload(fact)),
    }),
  }),
}

function opened<Payload extends AfterSalePayload>(
  fact: ClaimFact | ExchangeFact,
  {
    noun,
    occurred_at,
    payload,
  }: { noun: "claim" | "exchange"; occurred_at: Date; payload: Payload }
): EntryDraft<Payload> {
  return {
    order_id: fact.order_id,
    occurred_at,
    actor: actorOf(fact.created_by) ?? confirmedBy(fact, noun),
    dedupe_key: `${noun}_created:${fact.id}`,
    payload,
  }
}

function inOut(count: number | undefined, direction: string): string {
  return quantity(count) ? `${pieces(count)} ${direction}` : ""
}
