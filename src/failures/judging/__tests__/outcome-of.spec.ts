import type { Failure } from "../../failure"
import type { CallOutcome } from "../../../types"
import { outcomeOf } from "../outcome-of"

const failure = (
  refusals: Partial<Failure["refusals"][number]>[]
): Pick<Failure, "call" | "refusals"> => ({
  call: { name: "payment.refundPayment", args: [] },
  refusals: refusals.map((refusal) => ({
    method: "refundPayment",
    args: [],
    error: null,
    status: null,
    ...refusal,
  })),
})

const asked = failure([{}])

const error = (fields: object, message = "no") =>
  Object.assign(new Error(message), fields)

const CASES: [string, unknown, CallOutcome][] = [
  [
    "Stripe's decline",
    error({ type: "StripeCardError", code: "card_declined", statusCode: 402 }),
    "refused",
  ],
  ["a decline without a status", error({ code: "card_declined" }), "refused"],
  ["words alone", new Error("550 mailbox unavailable"), "refused"],
  ["a text that was thrown", "The press is jammed", "refused"],
  ["axios: 422", error({ response: { status: 422 } }), "refused"],
  ["too many requests", error({ status: 429 }), "refused"],
  ["a time-out that was answered", error({ status: 408 }), "unknown"],
  ["a 503 after sending", error({ status: 503 }), "unknown"],
  ["AWS: 500", error({ $metadata: { httpStatusCode: 500 } }), "unknown"],
  ["axios: no answer", error({ code: "ECONNABORTED" }), "unknown"],
  [
    "fetch: a connection that broke",
    error({ cause: error({ code: "UND_ERR_SOCKET" }) }, "fetch failed"),
    "unknown",
  ],
  [
    "fetch: nobody there",
    Object.assign(new TypeError("fetch failed"), {
      cause: error({ code: "ECONNREFUSED", syscall: "connect" }),
    }),
    "not_sent",
  ],
  ["fetch without a cause", new TypeError("fetch failed"), "unknown"],
  [
    "a time-out while connecting",
    error({ code: "ETIMEDOUT", syscall: "connect" }),
    "not_sent",
  ],
  ["a time-out while reading", error({ code: "ETIMEDOUT" }), "unknown"],
  [
    "Stripe's connection error over a refused one",
    error({
      type: "StripeConnectionError",
      detail: error({ code: "ECONNREFUSED" }),
    }),
    "not_sent",
  ],
  [
    "Stripe's connection error",
    Object.assign(error({ type: "StripeConnectionError" }), {
      name: "StripeConnectionError",
    }),
    "unknown",
  ],
  [
    "a code within words",
    new Error("Failed to send email: ENOTFOUND - unknown error"),
    "not_sent",
  ],
  ["a fault of the provider's own code", new TypeError("x is not"), "unknown"],
  ["words of a time-out", new Error("Request timed out"), "unknown"],
  ["an error without words", new Error(), "unknown"],
  ["nothing", undefined, "unknown"],
]

describe("outcomeOf", () => {
  it.each(CASES)("%s", (_name, raised, outcome) => {
    expect(outcomeOf(asked, { raised, status: null })).toBe(outcome)
  })

  it("is refused where the provider answered so", () => {
    const answered = failure([{ status: "error" }])

    expect(outcomeOf(answered, { raised: undefined, status: null })).toBe(
      "refused"
    )
  })

  it("is not sent where Medusa asked nobody", () => {
    const raised = error({ type: "invalid_data" }, "Nothing to refund")

    expect(outcomeOf(failure([]), { raised, status: null })).toBe("not_sent")
  })

  it("is unknown where Medusa failed after the provider took it", () => {
    const raised = new Error("could not serialize access")

    expect(outcomeOf(failure([]), { raised, status: null })).toBe("unknown")
  })

  it("is nobody's where no third party was called", () => {
    expect(
      outcomeOf({ call: null, refusals: [] }, { raised: "x", status: null })
    ).toBeNull()
  })
})
