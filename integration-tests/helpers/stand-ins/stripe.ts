import { createHmac } from "node:crypto"
import { parseForm, type Form } from "./form-body"
import { newId, serve, type Answer, type Question, type Served } from "./serve"
import { failed, invalid, Refusal, type StripeFailure } from "./stripe-errors"
import { Intents, type Intent } from "./stripe-intents"

export type Operation =
  "create" | "retrieve" | "update" | "capture" | "cancel" | "refund"

/**
 * What goes wrong with the next request of an operation. `lost`: it is done, and the answer never
 * arrives; `times` counts the SDK's own tries, of which there are three.
 */
export type Fault =
  | { kind: "refused"; error: StripeFailure }
  | { kind: "status"; status: number; times?: number }
  | { kind: "lost"; times?: number }

export type StripeStandIn = Served & {
  intents: Intents
  next(operation: Operation, fault: Fault): void
  /** Reports an intent to the shop, signed as Stripe signs. One event, delivered so many times: once where nothing is said. */
  report(
    shopUrl: string,
    report: { type: string; intent: Intent; secret: string; times?: number }
  ): Promise<number>
}

type Stored = { request: string; answer: Answer }

const ROUTES: [RegExp, Operation | "customer"][] = [
  [/^POST \/v1\/payment_intents$/, "create"],
  [/^GET \/v1\/payment_intents\/([^/]+)$/, "retrieve"],
  [/^POST \/v1\/payment_intents\/([^/]+)$/, "update"],
  [/^POST \/v1\/payment_intents\/([^/]+)\/capture$/, "capture"],
  [/^POST \/v1\/payment_intents\/([^/]+)\/cancel$/, "cancel"],
  [/^POST \/v1\/refunds$/, "refund"],
  [/^POST \/v1\/customers(?:\/([^/]+))?$/, "customer"],
]

/** Plays Stripe's HTTP API, as far as Medusa's own provider uses it: strict, and with idempotency keys. */
export async function startStripe(): Promise<StripeStandIn> {
  const intents = new Intents()
  const faults: { operation: string; fault: Fault; left: number }[] = []
  const stored = new Map<string, Stored>()

  const handlers: Record<string, (id: string, form: Form) => unknown> = {
    create: (_id, form) => intents.create(form),
    retrieve: (id) => intents.get(id),
    update: (id, form) => intents.update(id, form),
    capture: (id) => intents.capture(id),
    cancel: (id) => intents.cancel(id),
    refund: (_id, form) => intents.refund(form),
    customer: (id, form) => ({
      id: id || newId("cus"),
      object: "customer",
      ...form,
    }),
  }

  const take = (operation: string): Fault | null => {
    const planned = faults.find(
      (each) => each.operation === operation && each.left > 0
    )

    if (planned) planned.left -= 1

    return planned?.fault ?? null
  }

  const done = (operation: string, id: string, question: Question): Answer => {
    try {
      const form = parseForm(question.body)

      // A copy: what is done to it later must not change what was answered.
      return {
        status: 200,
        body: structuredClone(handlers[operation]?.(id, form)),
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error

      return failed(error.failure)
    }
  }

  const answer = (question: Question): Answer => {
    const { method, path, headers } = question
    const route = `${method} ${path.split("?")[0] ?? ""}`
    const [pattern, operation] = ROUTES.find(([each]) => each.test(route)) ?? []

    if (!/^Bearer sk_test_\w+$/.test(headers.authorization ?? "")) {
      return {
        status: 401,
        body: { error: invalid("Invalid API Key provided") },
      }
    }

    if (!pattern || !operation) {
      return {
        status: 404,
        body: { error: invalid(`Unrecognized request URL (${route}).`) },
      }
    }

    const key = String(headers["idempotency-key"] ?? "")
    const before = key ? stored.get(key) : undefined
    const request = `${route} ${question.body}`

    if (before && before.request !== request) {
      return failed({
        type: "idempotency_error",
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      })
    }

    const fault = take(operation)

    if (fault?.kind === "status") {
      return {
        status: fault.status,
        body: {
          error: { type: "api_error", message: "An unknown error occurred" },
        },
      }
    }

    const answered =
      before?.answer ??
      (fault?.kind === "refused"
        ? failed(fault.error)
        : done(operation, pattern.exec(route)?.[1] ?? "", question))

    if (key) stored.set(key, { request, answer: answered })

    return fault?.kind === "lost"
      ? null
      : answered && {
          ...answered,
          headers: {
            "request-id": newId("req"),
            ...(before ? { "idempotent-replayed": "true" } : {}),
          },
        }
  }

  return {
    ...(await serve(answer)),
    intents,
    next: (operation, fault) =>
      faults.push({
        operation,
        fault,
        left: fault.kind === "refused" ? 1 : (fault.times ?? 1),
      }),
    report: async (shopUrl, { type, intent, secret, times = 1 }) => {
      const body = JSON.stringify({
        id: newId("evt"),
        object: "event",
        api_version: "2025-09-30.clover",
        created: Math.floor(Date.now() / 1000),
        data: { object: intent },
        livemode: false,
        pending_webhooks: 1,
        request: { id: newId("req"), idempotency_key: null },
        type,
      })
      const deliver = () =>
        fetch(`${shopUrl}/hooks/payment/stripe_stripe`, {
          method: "POST",
          headers: {
            "content-type": "application/json",
            "stripe-signature": signature(body, secret),
          },
          body,
        })
      let response = await deliver()

      for (let delivered = 1; delivered < times; delivered += 1) {
        response = await deliver()
      }

      return response.status
    },
  }
}

function signature(body: string, secret: string): string {
  const timestamp = Math.floor(Date.now() / 1000)
  const v1 = createHmac("sha256", secret)
    .update(`${timestamp}.${body}`)
    .digest("hex")

  return `t=${timestamp},v1=${v1}`
}
