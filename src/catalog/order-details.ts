import { actorOf } from "../recording/actor"
import { asDate } from "../recording/as-date"
import { moneyOf } from "../recording/money"
import { moneyWords, word, words } from "../recording/words"
import type { ActivityPayload, FactSource } from "../types"
import { defineEntry, defineSource } from "./define-entry"
import { idIn } from "./facts/event-ids"
import { orderChangeFacts, type OrderChangeFact } from "./facts/order-change"

type DetailPayload = ActivityPayload & {
  order_change_id?: string
  field?: string
  /** The new e-mail address. Postal addresses are not kept. */
  email?: string | null
}

type CreditPayload = ActivityPayload & {
  credit_line_id?: string
  amount?: number
  currency_code?: string
  reference?: string | null
}

type CreditLineFact = {
  id: string
  order_id: string
  amount: unknown
  reference: string | null
  created_at: unknown
  order?: { currency_code: string } | null
}

/** What a person changes; metadata and locale are bookkeeping of integrations, and would drown the story. */
const FIELD_WORDS: Record<string, string> = {
  email: "E-mail address",
  shipping_address: "Shipping address",
  billing_address: "Billing address",
}

const creditLineFacts: FactSource = {
  entity: "order_credit_line",
  fields: [
    "id",
    "order_id",
    "amount",
    "reference",
    "created_at",
    "order.currency_code",
  ],
}

export const orderDetailEntries = {
  "order.updated": defineEntry<DetailPayload>({
    level: "info",
    description: "The order's e-mail address or one of its addresses changed.",
    message: ({ field, email }) =>
      words(
        FIELD_WORDS[String(field)] ?? "Order details",
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
            typeof id === "string"
              ? { order_id: id, change_type: "update_order" }
              : null,
        },
        read(change) {
          const details = change.actions?.[0]?.details
          const field = details?.type ?? ""
          const isTold = field in FIELD_WORDS && !change.order?.is_draft_order
          const occurred_at = asDate(change.created_at)

          return isTold && occurred_at
            ? {
                order_id: change.order_id,
                occurred_at,
                actor: actorOf(change.confirmed_by ?? change.created_by),
                dedupe_key: `order_change:${change.id}:updated`,
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
    samples: [{ credit_line_id: "ordcl_01", amount: 5, currency_code: "gbp" }],
    sources: [
      defineSource<CreditLineFact, CreditPayload>({
        facts: creditLineFacts,
        events: { "order.order-credit-line.created": idIn("id") },
        read(line, { event }) {
          // Medusa books refunds of a cancelled order as credit lines; "Refunded" tells of them.
          if (line.reference === "refund") {
            return null
          }

          return {
            order_id: line.order_id,
            occurred_at: asDate(line.created_at) ?? event.createdAt,
            actor: null,
            dedupe_key: `credit_line:${line.id}`,
            payload: {
              credit_line_id: line.id,
              ...moneyOf(line.amount, line.order?.currency_code),
              reference: line.reference,
            },
          }
        },
      }),
    ],
  }),
}
