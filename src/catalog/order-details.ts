import { actorOf } from "../recording/actor"
import { asDate } from "../recording/as-date"
import { moneyOf } from "../recording/money"
import { moneyWords, spoken, word, words } from "../recording/words"
import type { ActivityPayload, FactSource } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import {
  isOfDraft,
  orderChangeFacts,
  wasNeverDraft,
  type OrderChangeAction,
  type OrderChangeFact,
} from "./facts/order-change"
import { changeKey, retraceChange } from "./retrace-change"

type DetailPayload = ActivityPayload & {
  order_change_id?: string
  field?: string
  /** The new e-mail address. Postal addresses are not kept. */
  email?: string | null
}

type CreditPayload = ActivityPayload & {
  order_change_id?: string
  amount?: number
  currency_code?: string
  reference?: string | null
}

type CreditFact = OrderChangeFact & { refund_reasons?: { label: string }[] }

const creditFacts: FactSource = {
  ...orderChangeFacts,
  joins: [
    {
      as: "refund_reasons",
      read: (fact) => {
        const { actions } = fact as CreditFact // the fields above
        const code = actions?.find(isCredit)?.reference_id

        return code
          ? { entity: "refund_reason", fields: ["label"], filters: { code } }
          : null
      },
    },
  ],
}

const UPDATE = "update_order"

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
          { at: "created_at", name: "updated" }
        ),
        read(change, { event }) {
          const details = change.actions?.[0]?.details
          const field = details?.type ?? ""
          const occurred_at = asDate(change.created_at)

          return FIELD_WORDS.has(field) &&
            occurred_at &&
            !isOfDraft(change, {
              happenedAt: occurred_at,
              toldAt: event.createdAt,
            })
            ? {
                order_id: change.order_id,
                occurred_at,
                actor: actorOf(change.confirmed_by ?? change.created_by),
                dedupe_key: changeKey(change, "updated"),
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
    description: "Credit was given on the order.",
    message: (payload) =>
      words("Credit", word("of", moneyWords(payload)), "added"),
    samples: [{ order_change_id: "ordch_01", amount: 5, currency_code: "gbp" }],
    sources: [
      defineSource<CreditFact, CreditPayload>({
        facts: creditFacts,
        // No event tells of credit lines; the change that made them is told by the module.
        events: { "order.order-change.updated": idIn("id") },
        retrace: retraceChange(
          (change) => change.change_type === "credit_line",
          { at: "confirmed_at", name: "credited" }
        ),
        read(change) {
          const credits = (change.actions ?? []).filter(
            (action) => isCredit(action) && !isRefund(action, change)
          )
          const occurred_at = asDate(change.confirmed_at)

          return credits.length && occurred_at
            ? {
                order_id: change.order_id,
                occurred_at,
                actor: actorOf(change.confirmed_by),
                dedupe_key: changeKey(change, "credited"),
                payload: {
                  order_change_id: change.id,
                  ...moneyOf(sumOf(credits), change.order?.currency_code),
                  reference: credits[0]?.reference ?? null,
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
 * Medusa books refunds as credit too: those of a cancelled order under `payment_collection`, others
 * under the label of their reason (2.21, `core-flows/dist/payment/workflows/refund-payment.js`).
 * "Refunded" tells of them.
 */
function isRefund(
  { reference }: OrderChangeAction,
  { refund_reasons }: CreditFact
): boolean {
  return (
    reference === "payment_collection" ||
    (refund_reasons ?? []).some(({ label }) => label === reference)
  )
}

function sumOf(actions: OrderChangeAction[]): number {
  return actions.reduce((sum, { amount }) => sum + Number(amount ?? 0), 0)
}
