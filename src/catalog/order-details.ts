import { actorOf } from "../recording/wording/medusa-ids"
import { asDate } from "../recording/wording/as-date"
import { amountOf, moneyOf, moneyWords } from "../recording/wording/money"
import { spoken, word, words } from "../recording/wording/words"
import type { CreditPayload, DetailPayload } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import {
  isOfDraft,
  orderChangeFacts,
  wasNeverDraft,
} from "./facts/order-change"
import {
  standingActions,
  type OrderChangeAction,
  type OrderChangeFact,
} from "./facts/order-change-fact"
import { changeKey, momentOf, retraceChange } from "./retrace-change"

const UPDATE = "update_order"

const UPDATED = { at: "created_at", name: "updated" } as const
const CREDITED = { at: "confirmed_at", name: "credited" } as const

const creditSample = {
  order_change_id: "ordch_01",
  amount: 5,
  currency_code: "gbp",
} satisfies CreditPayload

/** What a person changes; metadata and locale are bookkeeping of integrations, and would drown the story. */
const FIELD_WORDS = new Map([
  ["email", "E-mail address"],
  ["shipping_address", "Shipping address"],
  ["billing_address", "Billing address"],
])

export const orderDetailEntries = {
  "order.updated": defineEntry<DetailPayload>({
    level: "info",
    description: "The order's e-mail address or one of its addresses changed.",
    message: ({ field, email }) =>
      words(
        FIELD_WORDS.get(spoken(field)) ?? "Order details",
        "changed",
        word("to", email)
      ),
    samples: [
      { order_change_id: "ordch_01", field: "shipping_address" },
      {
        order_change_id: "ordch_02",
        field: "email",
        email: "other@example.com",
      },
    ],
    sources: [
      defineSource<OrderChangeFact, DetailPayload>({
        facts: orderChangeFacts,
        events: {
          "order.updated": ({ id }) =>
            typeof id === "string" && id
              ? { order_id: id, change_type: UPDATE }
              : null,
        },
        retrace: retraceChange(
          (change) => change.change_type === UPDATE && wasNeverDraft(change),
          UPDATED
        ),
        read(change, { event }) {
          const details = change.actions?.[0]?.details
          const field = details?.type ?? ""
          const occurred_at = asDate(change.created_at)

          return FIELD_WORDS.has(field) &&
            occurred_at &&
            !isOfDraft(change, {
              happenedAt: occurred_at,
              announcedAt: event.createdAt,
            })
            ? {
                order_id: change.order_id,
                occurred_at,
                actor: actorOf(change.confirmed_by ?? change.created_by),
                dedupe_key: changeKey(change, UPDATED.name),
                payload: {
                  order_change_id: change.id,
                  field,
                  ...(field === "email" && typeof details?.new === "string"
                    ? { email: details.new }
                    : {}),
                },
              }
            : null
        },
      }),
    ],
  }),

  "order.credit_line_added": defineEntry<CreditPayload>({
    level: "info",
    description:
      "Credit was given on the order, or what it owed the customer was settled as store credit.",
    steps: ["refunded"],
    message: (payload) =>
      payload.is_store_credit === true
        ? words("Store credit", word("of", moneyWords(payload)), "given")
        : words("Credit", word("of", moneyWords(payload)), "added"),
    samples: [creditSample, { ...creditSample, is_store_credit: true }],
    sources: [
      defineSource<OrderChangeFact, CreditPayload>({
        facts: orderChangeFacts,
        // No event announces credit lines; the module announces the change that made them.
        events: { "order.order-change.updated": idIn("id") },
        retrace: retraceChange(
          (change) => change.change_type === "credit_line",
          CREDITED
        ),
        read(change, { event }) {
          const [first, ...others] = standingActions(change).filter(isCredit)
          const occurred_at = asDate(momentOf(change, CREDITED.at))

          return first &&
            occurred_at &&
            !isOfRefund(first, change) &&
            !isOfDraft(change, {
              happenedAt: occurred_at,
              announcedAt: event.createdAt,
            })
            ? {
                order_id: change.order_id,
                occurred_at,
                actor: actorOf(change.confirmed_by),
                dedupe_key: changeKey(change, CREDITED.name),
                payload: {
                  order_change_id: change.id,
                  ...credited([first, ...others], change),
                  reference: first.reference,
                },
              }
            : null
        },
      }),
    ],
  }),
}

function isCredit({ action }: OrderChangeAction): boolean {
  return action === "CREDIT_LINE_ADD"
}

/**
 * Medusa books a refund of more than the order owed as credit, too, so that the books agree (2.21,
 * `core-flows/dist/payment/workflows/refund-payment.js`): "Refunded" says that already. Reference
 * and reference id are the reason's label and code as they were then, which anybody may change. What
 * stays is that money went back in the version before, and was more than the customer had coming.
 */
function isOfRefund(
  { reference, amount }: OrderChangeAction,
  { version, refunds, balance_before }: OrderChangeFact
): boolean {
  const [before] = balance_before ?? []
  const overpaid = amountOf(before?.summary?.pending_difference) ?? 0

  return (
    reference === "payment_collection" ||
    ((amountOf(amount) ?? 0) > 0 &&
      overpaid > 0 &&
      (refunds ?? []).some((refund) => refund.version === version - 1))
  )
}

/** Medusa takes credit below zero only where the order owes the customer, and no more than that. */
function credited(
  credits: OrderChangeAction[],
  { order }: OrderChangeFact
): CreditPayload {
  const sum = credits.reduce(
    (total, { amount }) => total + (amountOf(amount) ?? 0),
    0
  )

  return {
    ...moneyOf(Math.abs(sum), order?.currency_code),
    ...(sum < 0 ? { is_store_credit: true } : {}),
  }
}
