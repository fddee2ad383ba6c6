import { TransactionOrchestrator } from "@medusajs/framework/orchestration"
import { createMedusaContainer } from "@medusajs/framework/utils"
import { WorkflowObserver } from "../observing/workflow-observer"
import { publishing } from "./observed-workflows"

const RUNS = 1000

const GARBAGE: readonly unknown[] = [
  undefined,
  null,
  42,
  "text",
  {},
  { idempotency_key: 7, model_id: 7, transaction_id: 7 },
  { idempotency_key: "", action: null },
  new Proxy(
    {},
    {
      get: () => {
        throw new Error("not for you")
      },
    }
  ),
]

type Hook = (run: () => unknown, about: unknown) => unknown

/** Whoever sets it is handed the run and, of what it is, something new each time. */
const handOutGarbage = (name: "traceStep" | "traceTransaction") => {
  let hook: Hook | undefined
  let count = 0

  Object.defineProperty(TransactionOrchestrator, name, {
    configurable: true,
    set: (given: Hook | undefined) => void (hook = given),
    get: () => {
      const given = hook

      return (
        given &&
        ((run: () => unknown) =>
          given(run, GARBAGE[(count += 1) % GARBAGE.length]))
      )
    },
  })

  return () => Reflect.deleteProperty(TransactionOrchestrator, name)
}

/**
 * The engine is the real one, the workflow a small one, with another nested in it: 50 real orders over
 * HTTP are placed in `integration-tests/http/garbage-shapes.spec.ts`, since 1,000 would take minutes.
 */
it("lets 1,000 runs of a workflow go well while its hooks are handed garbage", async () => {
  const container = createMedusaContainer()
  const warnings: string[] = []
  const undo = [handOutGarbage("traceStep"), handOutGarbage("traceTransaction")]
  const observer = new WorkflowObserver(
    {
      onFailure: () => undefined,
      onAttempt: () => undefined,
      onSuccess: () => undefined,
      onError: (error) => void warnings.push(String(error)),
    },
    container
  )
  observer.start()

  const results = new Set<unknown>()
  for (let count = 0; count < RUNS; count += 1) {
    results.add((await publishing(container).run({ input: {} })).result)
  }

  observer.stop()
  undo.forEach((each) => each())
  expect(results).toEqual(new Set(["printed"]))
  expect(warnings).toEqual([
    "Error: transactions cannot be read and are not watched",
    "Error: steps cannot be read and are not watched",
  ])
}, 60_000)
