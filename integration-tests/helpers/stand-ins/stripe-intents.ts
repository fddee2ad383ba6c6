import type { Form } from "./form-body"
import { newId } from "./serve"
import { invalid, Refusal, type StripeFailure } from "./stripe-errors"

export type Intent = {
  id: string
  object: "payment_intent"
  amount: number
  amount_capturable: number
  amount_received: number
  canceled_at: number | null
  cancellation_reason: string | null
  capture_method: string
  client_secret: string
  created: number
  currency: string
  customer: string | null
  last_payment_error: StripeFailure | null
  latest_charge: string | null
  livemode: false
  metadata: Record<string, string>
  payment_method: string | null
  payment_method_types: string[]
  status: string
}

const nowInSeconds = () => Math.floor(Date.now() / 1000)

/** Payment intents and what may happen to them, by Stripe's own states. */
export class Intents {
  private readonly byId = new Map<string, Intent>()
  private readonly refunded = new Map<string, number>()

  create(form: Form): Intent {
    const { amount, currency } = form

    if (!amount) throw missing("amount")
    if (!currency) throw missing("currency")

    const id = newId("pi")
    const intent: Intent = {
      id,
      object: "payment_intent",
      amount: Number(amount),
      amount_capturable: 0,
      amount_received: 0,
      canceled_at: null,
      cancellation_reason: null,
      capture_method: text(form.capture_method) ?? "automatic",
      client_secret: `${id}_secret_${newId("s").slice(2)}`,
      created: nowInSeconds(),
      currency: text(currency) ?? "",
      customer: text(form.customer),
      last_payment_error: null,
      latest_charge: null,
      livemode: false,
      metadata: textsIn(form.metadata),
      payment_method: null,
      payment_method_types: ["card"],
      status: "requires_payment_method",
    }
    this.byId.set(id, intent)

    return intent
  }

  get(id: string): Intent {
    const intent = this.byId.get(id)

    if (!intent) {
      throw new Refusal(
        invalid(`No such payment_intent: '${id}'`, {
          code: "resource_missing",
          param: "intent",
        })
      )
    }

    return intent
  }

  /** By the Medusa session that it was made for. */
  ofSession(sessionId: string): Intent | undefined {
    return [...this.byId.values()].find(
      ({ metadata }) => metadata.session_id === sessionId
    )
  }

  update(id: string, form: Form): Intent {
    const intent = this.get(id)

    intent.amount = Number(text(form.amount) ?? intent.amount)

    return intent
  }

  /** The shopper's click on "Pay"; a decline leaves the intent waiting for another card. */
  confirm(id: string, decline: StripeFailure | null): Intent {
    const intent = this.expect(id, "confirm", "requires_payment_method")

    if (decline) {
      intent.last_payment_error = decline

      return intent
    }

    intent.last_payment_error = null
    intent.payment_method = newId("pm")
    intent.latest_charge = newId("ch")

    if (intent.capture_method === "manual") {
      intent.status = "requires_capture"
      intent.amount_capturable = intent.amount
    } else {
      intent.status = "succeeded"
      intent.amount_received = intent.amount
    }

    return intent
  }

  capture(id: string): Intent {
    const intent = this.expect(id, "capture", "requires_capture")

    intent.status = "succeeded"
    intent.amount_received = intent.amount
    intent.amount_capturable = 0

    return intent
  }

  cancel(id: string): Intent {
    const intent = this.expect(
      id,
      "cancel",
      "requires_payment_method",
      "requires_capture",
      "requires_action"
    )

    intent.status = "canceled"
    intent.canceled_at = nowInSeconds()
    intent.amount_capturable = 0

    return intent
  }

  refund(form: Form): unknown {
    const intent = this.get(text(form.payment_intent) ?? "")
    const before = this.refunded.get(intent.id) ?? 0
    const left = intent.amount_received - before
    const amount = Number(text(form.amount) ?? left)

    if (amount > left) {
      throw new Refusal(
        invalid(
          `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
          { param: "amount" }
        )
      )
    }

    this.refunded.set(intent.id, before + amount)

    return {
      id: newId("re"),
      object: "refund",
      amount,
      charge: intent.latest_charge,
      created: nowInSeconds(),
      currency: intent.currency,
      payment_intent: intent.id,
      status: "succeeded",
    }
  }

  private expect(id: string, action: string, ...statuses: string[]): Intent {
    const intent = this.get(id)

    if (!statuses.includes(intent.status)) {
      throw new Refusal(
        invalid(
          `This PaymentIntent could not be ${action}d because it has a status of ${intent.status}.`,
          { code: "payment_intent_unexpected_state", payment_intent: intent }
        )
      )
    }

    return intent
  }
}

function missing(param: string): Refusal {
  return new Refusal(
    invalid(`Missing required param: ${param}.`, {
      code: "parameter_missing",
      param,
    })
  )
}

function text(value: Form | string | undefined): string | null {
  return typeof value === "string" && value ? value : null
}

function textsIn(value: Form | string | undefined): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typeof value === "object" ? value : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string"
    )
  )
}
