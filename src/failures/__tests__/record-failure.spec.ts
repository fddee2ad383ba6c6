import type { LogEventOptions } from "../../types"
import type { FailedStep, Failure } from "../failure"
import { recordFailure, type FailureWorld } from "../record-failure"

const CART = `cart_${"C".repeat(26)}`
const ORDER = `order_${"O".repeat(26)}`

const failureIn = (step: Partial<FailedStep>): Failure => ({
  error: new Error("the books are closed"),
  step: {
    workflow: "complete-cart",
    root_workflow: "complete-cart",
    step: "orderCreated",
    transaction_id: "tx_1",
    root_transaction_id: "tx_1",
    run_id: null,
    ...step,
  },
  call: null,
  refusals: [],
  attempt: 1,
  max_attempts: null,
  is_final: true,
  inputs: [{ id: CART }],
  occurred_at: new Date(),
  scope: null,
  is_attended: false,
  is_answered: false,
})

/** Where Medusa already knows an order that came of the cart. */
const toldOf = async (failure: Failure) => {
  const told: [type: string, options: LogEventOptions][] = []
  const world: FailureWorld = {
    emails: {
      templates: { confirmation: [], shipping: [] },
      ignoreChannels: [],
    },
    includeStack: false,
    providerName: () => null,
    submissionAttempt: () => Promise.resolve(1),
    isMissing: () => Promise.resolve(false),
    graph: () => Promise.resolve({ data: [{ order_id: ORDER }] }),
    log: (type, _message, options) => {
      told.push([type, options])

      return Promise.resolve()
    },
  }

  await recordFailure(failure, world)

  return told.map(([type, { order_id, payload }]) => [
    type,
    order_id,
    payload?.cart_id,
  ])
}

describe("what fails in a checkout", () => {
  it.each([
    ["by itself", "complete-cart"],
    ["as a step of the shop's own workflow", "inkwell-subscribe"],
  ])(
    "is about the cart, and no order that will be gone: %s",
    async (_, root_workflow) => {
      expect(await toldOf(failureIn({ root_workflow }))).toEqual([
        ["system.action_failed", null, CART],
      ])
    }
  )

  it("is about the order where it is over", async () => {
    const failure = failureIn({
      workflow: "inkwell-make-plates",
      root_workflow: "inkwell-make-plates",
    })

    expect(await toldOf(failure)).toEqual([
      ["order.action_failed", ORDER, undefined],
    ])
  })
})
