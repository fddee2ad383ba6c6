import { actorOf } from "../recording/wording/medusa-ids"
import { asDate } from "../recording/wording/as-date"
import { countOf, quantity } from "../recording/wording/words"
import type {
  Actor,
  AfterSalePayload,
  CatalogEntry,
  EntryDraft,
  EntrySource,
  Retrace,
} from "../types"
import { defineEntry } from "./define-entry"
import type { ClaimFact, ExchangeFact, ReturnFact } from "./facts/after-sale"
import { orderChangeRows, type OrderChangeRow } from "./facts/order-change"
import type { NaturalKey } from "./retrace"

type AnyFact = ReturnFact | ClaimFact | ExchangeFact

export function cancelledEntry(
  noun: string,
  title: string,
  {
    sample,
    source,
  }: { sample: AfterSalePayload; source: EntrySource<never, AfterSalePayload> }
): CatalogEntry {
  return defineEntry<AfterSalePayload>({
    level: "warning",
    description: `${withArticle(noun)} was cancelled.`,
    message: () => `${title} cancelled`,
    samples: [sample],
    // What went along with it is not waited for any more.
    steps: ["return_received"],
    // Whoever of the shop did it knows; a customer, or who knows who, is another thing.
    isHandled: (_, actor) => actor?.type === "user",
    explain: {
      cause: "A return, claim or exchange was cancelled.",
      next_step:
        "If the customer did not agree to that, open it again. Otherwise mark this as handled.",
    },
    sources: [source],
  })
}

export function cancelled(
  fact: AnyFact,
  key: NaturalKey,
  payload: AfterSalePayload
): EntryDraft<AfterSalePayload> | null {
  const occurred_at = asDate(fact.canceled_at)

  return occurred_at
    ? {
        order_id: fact.order_id,
        occurred_at,
        actor: actorOf(
          fact.changes?.find(({ canceled_by }) => canceled_by)?.canceled_by
        ),
        dedupe_key: key(fact.id),
        payload,
      }
    : null
}

/** What is carried out by a change of the order begins where that is confirmed; until then it is a plan. */
export function confirmedRetrace(
  changeType: string,
  {
    subject,
    key,
  }: { subject: "return_id" | "claim_id" | "exchange_id"; key: NaturalKey }
): Retrace<never> {
  return {
    rows: orderChangeRows,
    find: (change: OrderChangeRow) => {
      const id = change[subject]

      return change.change_type === changeType && id
        ? { id, happened_at: change.confirmed_at, dedupe_key: key(id) }
        : null
    },
  }
}

/** Who confirmed the latest change of this kind. */
export function confirmedBy(fact: AnyFact, changeType: string): Actor | null {
  const change = latestChange(fact, changeType)

  return actorOf(change?.confirmed_by ?? change?.requested_by)
}

/** When that was. Medusa's rows of claims and exchanges are dated by when they were begun. */
export function confirmedAt(fact: AnyFact, changeType: string): Date | null {
  return asDate(latestChange(fact, changeType)?.confirmed_at)
}

function latestChange(fact: AnyFact, changeType: string) {
  const [latest] = (fact.changes ?? [])
    .filter(({ change_type }) => change_type === changeType)
    .sort(
      (a, b) =>
        (asDate(b.confirmed_at)?.getTime() ?? 0) -
        (asDate(a.confirmed_at)?.getTime() ?? 0)
    )

  return latest
}

export function pieces(count: number | undefined): string {
  return quantity(count) ? countOf(quantity(count), "item") : ""
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? "An" : "A"} ${noun}`
}
