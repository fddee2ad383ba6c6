import { heldKey } from "../../catalog/facts/payment"
import { moneyOf } from "../../recording/wording/money"
import type { Graph } from "../../recording/load-facts"
import type { ActivityPayload, ActivityType } from "../../types"
import { raisedBy } from "../failure"
import type { FoundOrder } from "../judging/find-order"
import { readField } from "../../recording/storing/foreign-fields"
import type { FailureMapper, MapperWorld } from "./failure-mapper"

type PaymentFact = {
  id?: string
  amount?: unknown
  currency_code?: string
  provider_id?: string
  captured_at?: unknown
}

type Kind = {
  type: ActivityType
  /** What the call named by its id; null where it named all else, and there is none yet. */
  entity: "payment" | "payment_session" | null
  /** Where nothing else says what was tried. */
  action: string
}

const KINDS = {
  initiate: {
    type: "order.payment_failed",
    entity: null,
    action: "initiate-payment",
  },
  authorize: {
    type: "order.payment_failed",
    entity: "payment_session",
    action: "authorize-payment",
  },
  capture: {
    type: "order.payment_failed",
    entity: "payment",
    action: "capture-payment",
  },
  refund: {
    type: "order.refund_failed",
    entity: "payment",
    action: "refund-payment",
  },
  cancel: {
    type: "order.void_failed",
    entity: "payment",
    action: "cancel-payment",
  },
} as const satisfies Record<string, Kind>

/**
 * A call of the payment module that failed. Medusa swallows some of them: a cancelled order whose
 * refund was refused seems refunded.
 */
export function paymentFailure(name: keyof typeof KINDS): FailureMapper {
  const { type, entity, action } = KINDS[name]

  return {
    recordsEachAttempt: false,
    async read({ failure, found }, world) {
      const asked = askedOf(failure.call?.args ?? [])
      const known =
        entity && asked.id ? await factOf(entity, asked.id, world.graph) : null
      const fact = { ...known, ...asked }
      const decline_code = declineCodeOf(raisedBy(failure))
      const { order_id, cart_id } = found

      // Where a checkout fails after its money was taken, Medusa tries to release it first, which no provider can
      // do, and then refunds it (2.21, `core-flows/dist/cart/steps/compensate-payment-if-needed.js`).
      if (name === "cancel" && !order_id && known?.captured_at) {
        return null
      }

      return {
        type: typeOf(type, found),
        order_id,
        payload: {
          action,
          ...moneyOf(fact.amount, fact.currency_code),
          ...providerOf(fact, world),
          ...(decline_code ? { decline_code } : {}),
          ...(entity ? { [`${entity}_id`]: asked.id ?? null } : {}),
          ...(name === "refund"
            ? await whyOf(failure.call?.args[0], world.graph)
            : {}),
          // The customer may try again with another card: a cart's problem is over when it became an order.
          ...(cart_id && !order_id ? { cart_id } : {}),
        },
        // Held is held, however often its checkout fails; and its release can ask whether it was.
        ...(name === "cancel" && asked.id && cart_id && !order_id
          ? { dedupe_key: heldKey(asked.id) }
          : {}),
      }
    },
  }
}

/** A failure without an order keeps its type where a checkout was about to make one. */
function typeOf(
  type: ActivityType,
  { order_id, cart_id }: FoundOrder
): ActivityType {
  const isOfCheckout = type === "order.payment_failed" || cart_id !== null

  return order_id || isOfCheckout ? type : "system.action_failed"
}

/** The module is asked by id, by `{ payment_id, amount }`, or for a session by a collection's id and all that it needs. */
function askedOf([first, second]: unknown[]): PaymentFact {
  const input = typeof first === "string" ? second : first
  const id = typeof first === "string" ? first : readField(first, "payment_id")
  const amount = readField(input, "amount")
  const currency_code = readField(input, "currency_code")
  const provider_id = readField(input, "provider_id")

  return {
    ...(typeof id === "string" ? { id } : {}),
    ...(amount === undefined || amount === null ? {} : { amount }),
    ...(typeof currency_code === "string" ? { currency_code } : {}),
    ...(typeof provider_id === "string" ? { provider_id } : {}),
  }
}

async function factOf(
  entity: "payment" | "payment_session",
  id: string,
  graph: Graph
): Promise<PaymentFact | null> {
  const { data } = await graph({
    entity,
    fields: [
      "id",
      "amount",
      "currency_code",
      "provider_id",
      ...(entity === "payment" ? ["captured_at"] : []),
    ],
    filters: { id },
  })

  return (data[0] as PaymentFact | undefined) ?? null // the fields that were asked for
}

/** Why it was to be refunded: a second attempt is for the same reason. */
async function whyOf(asked: unknown, graph: Graph): Promise<ActivityPayload> {
  const note = readField(asked, "note")
  const id = readField(asked, "refund_reason_id")
  const { data } =
    typeof id === "string"
      ? await graph({
          entity: "refund_reason",
          fields: ["label"],
          filters: { id },
        })
      : { data: [] }
  const reason = readField(data[0], "label")

  return {
    ...(typeof id === "string" ? { refund_reason_id: id } : {}),
    ...(typeof reason === "string" ? { reason } : {}),
    ...(typeof note === "string" && note ? { note } : {}),
  }
}

function providerOf(
  { provider_id }: PaymentFact,
  { providerName }: MapperWorld
) {
  return provider_id ? { provider_id, provider: providerName(provider_id) } : {}
}

/** Why the bank declined, behind Stripe's `card_declined`: in the error, or in the answer it was made from. */
function declineCodeOf(error: unknown): string | null {
  const codes = [error, readField(error, "raw")].map((each) =>
    readField(each, "decline_code")
  )

  return codes.find((code) => typeof code === "string") ?? null
}
