import {
  DistributedTransaction,
  TransactionOrchestrator,
} from "@medusajs/framework/orchestration"
import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import type { Failure } from "../failure"
import { WorkflowObserver } from "../observing/workflow-observer"
import { printing } from "./observed-workflows"

type Method = (this: unknown, ...args: unknown[]) => unknown
type Methods = Record<string, Method>

/** As OpenTelemetry's shims do it: a method in front of the one that stands there, which it calls. */
const instrument = (target: object, name: string, spans: string[]) => {
  const methods = target as Methods // read and written by name
  const original = methods[name]
  methods[name] = function (...args) {
    spans.push(name)

    return original?.apply(this, args)
  }

  return () => {
    if (original) methods[name] = original
  }
}

describe("telemetry that is installed after the observer", () => {
  const container = createMedusaContainer()
  const failures: Failure[] = []
  const troubles: unknown[] = []
  const spans: string[] = []
  const declined = new Error("declined")
  const service = { capturePayment: () => Promise.reject(declined) }
  let observer: WorkflowObserver
  let remove: (() => void)[]

  beforeEach(() => {
    failures.length = troubles.length = spans.length = 0
    const store = {
      resolve: (name: string) =>
        name === Modules.PAYMENT ? service : undefined, // answers what a container would
    }
    observer = new WorkflowObserver(
      {
        onFailure: (failure) => void failures.push(failure),
        onAttempt: () => undefined,
        onSuccess: () => undefined,
        onError: (error) => void troubles.push(error),
      },
      store
    )
    observer.start()
    remove = [
      instrument(TransactionOrchestrator, "traceStep", spans),
      instrument(TransactionOrchestrator, "traceTransaction", spans),
      instrument(DistributedTransaction.prototype, "emit", spans),
      instrument(service, "capturePayment", spans),
    ]
  })

  afterEach(() => {
    remove.reverse().forEach((each) => each())
    observer.stop()
  })

  const fail = () =>
    printing(container)
      .run({ input: { fault: "no paper" } })
      .catch(() => undefined)

  it("sees each step, as the observer does, which reports the failure once", async () => {
    await fail()

    expect(failures).toMatchObject([
      {
        error: { message: "no paper" },
        step: { workflow: "test-printing", step: "print" },
        inputs: [{ fault: "no paper" }],
      },
    ])
    expect(new Set(spans)).toEqual(
      new Set(["traceTransaction", "traceStep", "emit"])
    )
    expect(troubles).toEqual([])
  })

  it("sees each call of a module, and so does the observer, also when it watches again", async () => {
    // Each run of a workflow makes sure that all modules are watched.
    await printing(container).run({ input: {} })
    await printing(container).run({ input: {} })

    await service.capturePayment().catch(() => undefined)

    expect(spans.filter((name) => name === "capturePayment")).toHaveLength(1)
    expect(failures.map(({ call, error }) => [call?.name, error])).toEqual([
      ["payment.capturePayment", declined],
    ])
  })

  it("stays where the observer goes, and calls nothing of it in circles", async () => {
    observer.stop()

    await fail()
    await service.capturePayment().catch(() => undefined)

    expect(spans.filter((name) => name === "traceTransaction")).toHaveLength(1)
    expect(spans.filter((name) => name === "capturePayment")).toHaveLength(1)
    expect(failures).toEqual([])
  })
})
