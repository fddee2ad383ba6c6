import { actorOf } from "../recording/wording/medusa-ids"
import { quantity, withDetail, word } from "../recording/wording/words"
import type { AfterSalePayload, ClaimPayload, EntryDraft } from "../types"
import {
  cancelled,
  cancelledEntry,
  confirmedAt,
  confirmedBy,
  confirmedRetrace,
  pieces,
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
import { naturalKey, retraceBy, type NaturalKey } from "./retrace"

const claimSample = {
  claim_id: "claim_01",
  items: 1,
  returned: 1,
  replacements: 1,
}
const exchangeSample = { exchange_id: "oexc_01", items: 1, replacements: 1 }

const claimPayload = (fact: ClaimFact): ClaimPayload => ({
  claim_id: fact.id,
  claim_type: fact.type,
  items: sumOf(fact.claim_items),
  returned: sumOf(fact.return?.items),
  replacements: sumOf(fact.additional_items),
})

const exchangePayload = (fact: ExchangeFact): AfterSalePayload => ({
  exchange_id: fact.id,
  items: sumOf(fact.return?.items),
  replacements: sumOf(fact.additional_items),
})

const claimCreated = naturalKey("claim_created")
const claimCancelled = naturalKey("claim_cancelled")
const exchangeCreated = naturalKey("exchange_created")
const exchangeCancelled = naturalKey("exchange_cancelled")

export const claimAndExchangeEntries = {
  "order.claim_created": defineEntry<ClaimPayload>({
    level: "info",
    description: "A claim was opened: something arrived wrong or damaged.",
    message: (payload) => withDetail("Claim opened", claimWords(payload)),
    samples: [
      { ...claimSample, claim_type: "replace" },
      { ...claimSample, claim_type: "replace", returned: 0 },
      { ...claimSample, claim_type: "refund", replacements: 0 },
    ],
    sources: [
      defineSource<ClaimFact, ClaimPayload>({
        facts: claimFacts,
        events: { "order.claim_created": idIn("claim_id") },
        retrace: confirmedRetrace("claim", {
          subject: "claim_id",
          key: claimCreated,
        }),
        read: (fact, { event }) =>
          opened(fact, {
            noun: "claim",
            key: claimCreated,
            announcedAt: event.createdAt,
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
        key: claimCancelled,
      }),
      read: (fact) => cancelled(fact, claimCancelled, claimPayload(fact)),
    }),
  }),

  "order.exchange_created": defineEntry<AfterSalePayload>({
    level: "info",
    description: "An exchange was opened.",
    message: ({ items, replacements }) =>
      withDetail("Exchange opened", inAndOut(items, replacements)),
    samples: [exchangeSample],
    sources: [
      defineSource<ExchangeFact, AfterSalePayload>({
        facts: exchangeFacts,
        events: { "order.exchange_created": idIn("exchange_id") },
        retrace: confirmedRetrace("exchange", {
          subject: "exchange_id",
          key: exchangeCreated,
        }),
        read: (fact, { event }) =>
          opened(fact, {
            noun: "exchange",
            key: exchangeCreated,
            announcedAt: event.createdAt,
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
        key: exchangeCancelled,
      }),
      read: (fact) => cancelled(fact, exchangeCancelled, exchangePayload(fact)),
    }),
  }),
}

function opened<Payload extends AfterSalePayload>(
  fact: ClaimFact | ExchangeFact,
  {
    noun,
    key,
    announcedAt,
    payload,
  }: {
    noun: "claim" | "exchange"
    key: NaturalKey
    announcedAt: Date
    payload: Payload
  }
): EntryDraft<Payload> {
  return {
    order_id: fact.order_id,
    occurred_at: confirmedAt(fact, noun) ?? announcedAt,
    actor: actorOf(fact.created_by) ?? confirmedBy(fact, noun),
    dedupe_key: key(fact.id),
    payload,
  }
}

/** Where nothing comes back, what is wrong says more than what is sent. */
function claimWords({
  claim_type,
  items,
  returned,
  replacements,
}: Partial<ClaimPayload>): string {
  const moves = inAndOut(returned, replacements)

  if (claim_type === "refund") {
    return listed(word("refund for", pieces(items)), moves)
  }

  return quantity(returned)
    ? moves
    : word("replacement for", pieces(replacements) || pieces(items))
}

/** `1 item back, 2 items out` */
function inAndOut(back: number | undefined, out: number | undefined): string {
  return listed(inOut(back, "back"), inOut(out, "out"))
}

function inOut(count: number | undefined, direction: string): string {
  return quantity(count) ? `${pieces(count)} ${direction}` : ""
}

function listed(...parts: string[]): string {
  return parts.filter(Boolean).join(", ")
}
