import { catalog } from "../../../catalog"
import type { Failure } from "../../../failures/failure"
import { recordFailure } from "../../../failures/record-failure"
import type { ActivityPayload } from "../../../types"
import en from "../../i18n/details/en"
import { payloadFields } from "../payload"
import { isKnownField, PAYLOAD_FIELDS } from "../payload-fields"

const ORDINAL = /^\d+$/

/** Names that a reader would see without a label. */
const unlabelled = (payload: ActivityPayload) =>
  payloadFields(payload, { locale: "en", yes: "Yes", no: "No" })
    .flatMap(({ path }) => path)
    .filter((name) => !ORDINAL.test(name) && !isKnownField(name))

const samples = Object.values(catalog).flatMap((entry) => entry.samples)

it("has a label for every field of the catalog's samples", () => {
  expect(samples.flatMap(unlabelled)).toEqual([])
})

/** A refund that failed in a checkout, with all that an error can say about itself. */
const failure: Failure = {
  error: Object.assign(
    new Error("refused", { cause: new Error("the bank is closed") }),
    { type: "StripeError", code: "bank_closed", response: { status: 402 } }
  ),
  step: {
    workflow: "refund-payments-workflow",
    root_workflow: "inkwell-give-back",
    step: "refund-payments-step",
    transaction_id: "tx_1",
    root_transaction_id: "tx_1",
    run_id: null,
  },
  call: {
    name: "payment.refundPayment",
    args: [{ payment_id: `pay_${"P".repeat(26)}`, amount: 5 }],
  },
  attempt: 3,
  max_attempts: 3,
  is_final: true,
  inputs: [{ cart_id: `cart_${"C".repeat(26)}` }],
  occurred_at: new Date(),
  scope: null,
  is_attended: false,
  is_answered: false,
  refusals: [],
}

it("has a label for every field of a failure", async () => {
  const payloads: ActivityPayload[] = []

  await recordFailure(failure, {
    emails: {
      templates: { confirmation: [], shipping: [] },
      ignoreChannels: [],
    },
    includeStack: true,
    providerName: () => "Stripe",
    submissionAttempt: () => Promise.resolve(1),
    isMissing: () => Promise.resolve(false),
    graph: () => Promise.resolve({ data: [] }),
    log: (_type, _message, { payload = {} }) => {
      payloads.push(payload)

      return Promise.resolve()
    },
  })

  expect(payloads).toMatchObject([{ ids: {}, error: { causes: [{}] } }])
  expect(payloads.flatMap(unlabelled)).toEqual([])
})

it("has none for what a shop made up", () => {
  expect(unlabelled({ cause: "no ink", sparkle: 1, constructor: 2 })).toEqual([
    "sparkle",
    "constructor",
  ])
})

it("reads each field once, by the labels that each language has", () => {
  expect(new Set(PAYLOAD_FIELDS).size).toBe(PAYLOAD_FIELDS.length)
  expect(Object.keys(en.fields).sort()).toEqual([...PAYLOAD_FIELDS].sort())
})
