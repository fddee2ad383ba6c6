import {
  DistributedTransaction,
  TransactionOrchestrator,
} from "@medusajs/framework/orchestration"
import { createMedusaContainer } from "@medusajs/framework/utils"
import type { ReturnWorkflow } from "@medusajs/framework/workflows-sdk"
import { withActivityContext, withRequest } from "../context/activity-context"
import type { Attempt, Failure } from "../failure"
import { ModuleCalls } from "../observing/module-calls"
import { observeWorkflows } from "../observing/observe-workflows"
import {
  elsewhere,
  patient,
  payment,
  printing,
  publishing,
  swallowing,
  throwing,
  throwNext,
  wrapping,
  type Input,
} from "./observed-workflows"

const circular: Record<string, unknown> = {}
circular.self = circular

/** What a step may throw. The engine makes something else of each for the workflow around it. */
const SHAPES: [string, unknown][] = [
  ["a text", "jam"],
  ["an object without a message", { code: "jam" }],
  ["an object with one", { message: "jammed", code: "jam" }],
  ["an AggregateError", new AggregateError([new Error("a"), new Error("b")])],
  ["a circular object", circular],
  ["an error without words", new Error()],
  ["a frozen error", Object.freeze(new Error("jammed"))],
  [
    "an error with a getter that throws",
    Object.defineProperty(new Error("jammed"), "code", {
      enumerable: true,
      get: () => {
        throw new Error("no")
      },
    }),
  ],
  ["nothing", undefined],
  ["null", null],
]

describe("the workflow observer", () => {
  // An empty container: without one the engine would look for a store's modules.
  const container = createMedusaContainer()
  const failures: Failure[] = []
  const attempts: Attempt[] = []
  const troubles: unknown[] = []
  const listener = {
    onFailure: (failure: Failure) => void failures.push(failure),
    onAttempt: (attempt: Attempt) => void attempts.push(attempt),
    onSuccess: () => undefined,
    onError: (error: unknown) => void troubles.push(error),
  }
  const run = <Result>(
    workflow: ReturnWorkflow<Input, Result, []>,
    input: Input
  ): Promise<unknown> =>
    workflow(container)
      .run({ input })
      .catch((error: unknown) => error)

  let remove: () => void

  beforeEach(() => {
    failures.length = troubles.length = 0
    remove = observeWorkflows(listener, () => undefined)
  })

  afterEach(() => {
    remove()
  })

  it("tells of a failure once, however far it bubbles, with the inputs around it", async () => {
    await run(publishing, { order_id: "order_1", fault: "no paper" })

    expect(failures).toHaveLength(1)
    expect(failures[0]).toMatchObject({
      error: { message: "no paper" },
      step: {
        workflow: "test-printing",
        root_workflow: "test-publishing",
        step: "print",
      },
      attempt: 1,
      is_final: true,
      inputs: [
        { order_id: "order_1", fault: "no paper" },
        { order_id: "order_1", fault: "no paper" },
      ],
      is_attended: false,
    })
    expect(troubles).toEqual([])
  })

  it("tells once what somebody caught and put into words of his own", async () => {
    await run(wrapping, { fault: "no paper" })

    expect(failures.map(({ step }) => step?.workflow)).toEqual([
      "test-printing",
    ])
  })

  it.each(SHAPES)("tells once of %s", async (_, thrown) => {
    throwNext(thrown)
    await run(throwing, {})

    expect(failures).toHaveLength(1)
    expect(failures[0]?.error).toBe(thrown)
    expect(failures[0]?.step).toMatchObject({
      workflow: "test-throwing-inside",
      root_workflow: "test-throwing",
    })
    expect(troubles).toEqual([])
  })

  it("tells nothing of what goes well", async () => {
    await run(publishing, {})

    expect(failures).toEqual([])
  })

  it("tells which attempt of how many, and which is the last", async () => {
    await run(patient, { fault: "busy" })

    expect(
      failures.map(({ attempt, max_attempts, is_final }) => [
        attempt,
        max_attempts,
        is_final,
      ])
    ).toEqual([
      [1, 3, false],
      [2, 3, false],
    ])
  })

  it("tells of a call whose error the step swallows", async () => {
    const original = jest
      .spyOn(payment, "refundPayment")
      .mockRejectedValue(new Error("balance too low"))
    const calls = new ModuleCalls(listener, {
      resolve: (name: string) => (name === "payment" ? payment : undefined),
    })
    calls.watch()
    calls.watch()

    await run(swallowing, { fault: "x" })
    calls.unwatch()
    original.mockRestore()

    expect(
      failures.map(({ error, call }) => [(error as Error).message, call?.name])
    ).toEqual([["balance too low", "payment.refundPayment"]])
  })

  it("tells of a step that somebody outside calls failed", async () => {
    const { transaction } = await elsewhere(container).run({ input: {} })

    await elsewhere(container)
      .registerStepFailure({
        idempotencyKey: `test-elsewhere:${transaction.transactionId}:elsewhere:invoke`,
        response: new Error("the other side gave up"),
      })
      .catch(() => undefined)

    expect(failures.map(({ step }) => step?.step)).toEqual(["elsewhere"])
    expect(failures[0]?.error).toMatchObject({
      message: "the other side gave up",
    })
  })

  it("knows the context that the code gave, and the request", async () => {
    const request = {
      facts: () => ({
        method: "POST",
        path: "/admin/orders/order_2",
        actor: null,
        body: null,
      }),
      answered: () => Promise.resolve(),
      isAnswered: () => false,
    }

    await withActivityContext({ order_id: "order_1" }, () =>
      run(printing, { fault: "no paper" })
    )
    await withRequest(request, () => run(printing, { fault: "no ink" }))

    expect(failures[0]?.scope?.order_id).toBe("order_1")
    expect(failures[0]?.is_attended).toBe(false)
    expect(failures[1]?.scope?.request?.facts().path).toBe(
      "/admin/orders/order_2"
    )
    expect(failures[1]?.is_attended).toBe(true)
  })

  it("never changes what the caller gets, even where the listener throws", async () => {
    remove()
    remove = observeWorkflows(
      {
        ...listener,
        onFailure: () => {
          throw new Error("listener broke")
        },
      },
      () => undefined
    )

    const error = await run(printing, { fault: "no paper" })

    expect(error).toMatchObject({ message: "no paper" })
    expect(troubles).toEqual([
      expect.objectContaining({ message: "listener broke" }),
    ])
  })

  it("hands on to what was there before, and puts it back", async () => {
    remove()
    const seen: string[] = []
    const before: typeof TransactionOrchestrator.traceStep = (
      handler,
      { action }
    ) => {
      seen.push(action)

      return handler()
    }
    TransactionOrchestrator.traceStep = before
    remove = observeWorkflows(listener, () => undefined)

    await run(printing, { fault: "no paper" })
    remove()

    expect(seen).toEqual(["print"])
    expect(failures).toHaveLength(1)
    expect(TransactionOrchestrator.traceStep).toBe(before)
    delete TransactionOrchestrator.traceStep
  })

  it("leaves nothing behind", () => {
    remove()

    expect(TransactionOrchestrator.traceStep).toBeUndefined()
    expect(TransactionOrchestrator.traceTransaction).toBeUndefined()
    expect(Object.hasOwn(DistributedTransaction.prototype, "emit")).toBe(false)
  })
})
