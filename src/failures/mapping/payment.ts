import { heldKey } from "../../catalog/facts/payment"
import { moneyOf } from "../../recording/money"
import type { Graph } from "../../recording/load-facts"
import type { ActivityType } from "../../types"
import type { FoundOrder } from "../reading/find-order"
import type { FailureMapper, MapperWorld } from "./failure-mapper"

type PaymentFact = {
  id: string
  amount: unknown
  currency_code: string
  provider_id: string
}

type Kind = {
  type: ActivityType
  entity: "payment" | "payment_session"
  /** Where nothing else says what was tried. */
  action: string
}

const KINDS = {
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
 * refund was refused looks refunded.
 */
export function paymentFailure(name: keyof typeof KINDS): FailureMapper {
  const { type, entity, action } = KINDS[name]

  return {
    tellsEachAttempt: false,
    async read({ failure, found }, world) {
      const asked = askedOf(failure.call?.args[0])
      const fact = asked.id ? await factOf(entity, asked.id, world.graph) : null
      const { order_id, cart_id } = found

      return {
        type: typeOf(type, found),
        order_id,
        payload: {
          action,
          ...moneyOf(asked.amount ?? fact?.amount, fact?.currency_code),
          ...providerOf(fact, world),
          [`${entity}_id`]: asked.id,
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

/** Without an order it has words of its own where a checkout was about to make one. */
function typeOf(
  type: ActivityType,
  { order_id, cart_id }: FoundOrder
): ActivityType {
  const isOfCheckout = type === "order.payment_failed" || cart_id !== null

  return order_id || isOfCheckout ? type : "system.action_failed"
}

/** The module is asked by id, or by `{ payment_id, amount }`. */
function askedOf(input: unknown): { id: string | null; amount: unknown } {
  if (typeof input === "string") {
    return { id: input, amount: null }
  }

  const { payment_id, amount } = (input ?? {}) as Record<string, unknown> // read by name only

  return {
    id: typeof payment_id === "string" ? payment_id : null,
    amount: amount ?? null,
  }
}

async function factOf(
  entity: Kind["entity"],
  id: string,
  graph: Graph
): Promise<PaymentFact | null> {
  const { data } = await graph({
    entity,
    fields: ["id", "amount", "currency_code", "provider_id"],
    filters: { id },
  })

  return (data[0] as PaymentFact | undefined) ?? null // the fields that were asked for
}

function providerOf(fact: PaymentFact | null, { providerName }: MapperWorld) {
  return fact
    ? {
        provider_id: fact.provider_id,
        provider: providerName(fact.provider_id),
      }
    : {}
}
