import { EventEmitter } from "node:events"
import {
  DistributedTransaction,
  TransactionOrchestrator,
} from "@medusajs/framework/orchestration"
import { createMedusaContainer } from "@medusajs/framework/utils"
import type { Failure } from "../failure"
import { WorkflowObserver } from "../observing/workflow-observer"
import { printing } from "./observed-workflows"

type Run = (...args: unknown[]) => unknown
type Hooks = Record<"traceStep" | "traceTransaction", Run | undefined>

/** Called as another version of the engine might: with anything. */
const hooks = TransactionOrchestrator as unknown as Hooks

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error("not for you")
    },
  }
)

const GARBAGE: [string, unknown][] = [
  ["nothing", undefined],
  ["null", null],
  ["a number", 42],
  ["a text", "text"],
  ["an empty object", {}],
  [
    "a key that is no text",
    { idempotency_key: 7, action: "a", type: "invoke" },
  ],
  ["a key alone", { idempotency_key: "a:b:c:invoke" }],
  ["a proxy that throws", throwing],
]

describe("the observer as a guest of the engine", () => {
  const container = createMedusaContainer()
  const failures: Failure[] = []
  const warnings: string[] = []
  let observer: WorkflowObserver

  const observe = () =>
    new WorkflowObserver(
      {
        onFailure: (failure) => void failures.push(failure),
        onAttempt: () => undefined,
        onSuccess: () => undefined,
        onError: (error) => void warnings.push(String(error)),
      },
      container
    )

  beforeEach(() => {
    failures.length = warnings.length = 0
    observer = observe()
    observer.start()
  })

  afterEach(() => {
    observer.stop()
    delete hooks.traceStep
    delete hooks.traceTransaction
  })

  it.each(GARBAGE)("runs a step of which it is handed %s", async (_, about) => {
    expect(await hooks.traceStep?.(() => "printed", about)).toBe("printed")
    expect(await hooks.traceTransaction?.(() => "done", about)).toBe("done")
    await expect(
      hooks.traceStep?.(() => Promise.reject(new Error("no paper")), about)
    ).rejects.toThrow("no paper")
  })

  it("runs a step that it is handed in another place", async () => {
    const about = { idempotency_key: "a:b:c:invoke", action: "c" }

    expect(await hooks.traceStep?.(about, () => "printed")).toBe("printed")
  })

  it.each(GARBAGE)("hands on an event that carries %s", (_, carried) => {
    const heard: unknown[] = []
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with an emitter below
    const emit = DistributedTransaction.prototype.emit as unknown as Run // with what no type allows
    const emitter = new EventEmitter()
    emitter.on("stepBegin", (each) => heard.push(each))
    emitter.on("stepFailure", (each) => heard.push(each))

    for (const event of ["stepBegin", "stepFailure"]) {
      emit.call(emitter, event, carried)
      emit.call(emitter, event, { step: carried, transaction: carried })
    }

    expect(heard).toHaveLength(4)
  })

  it("says once of each kind what it cannot read", async () => {
    for (const [, about] of [...GARBAGE, ...GARBAGE]) {
      await hooks.traceStep?.(() => "printed", about)
      await hooks.traceTransaction?.(() => "done", about)
    }

    expect(warnings).toEqual([
      "Error: steps cannot be read and are not watched",
      "Error: transactions cannot be read and are not watched",
    ])
    expect(observer.state.unseen).toEqual(["steps", "transactions"])
  })

  it.each<[string, (run: Run) => unknown]>([
    ["runs it twice", async (run) => [await run(), await run()][1]],
    ["answers no promise", (run) => run()],
    [
      "changes what it was handed",
      (run) => {
        Object.freeze(run)

        return run("more", "arguments")
      },
    ],
  ])("tells of a failure under telemetry that %s", async (_, before) => {
    observer.stop()
    hooks.traceStep = (run) => before(run as Run)
    observer = observe()
    observer.start()

    await printing(container)
      .run({ input: { fault: "no paper" } })
      .catch(() => undefined)

    expect(failures[0]).toMatchObject({
      error: { message: "no paper" },
      step: { step: "print" },
    })
  })

  it("is installed over telemetry that is no function", async () => {
    observer.stop()
    hooks.traceStep = "on" as unknown as Run // as a mistake in an instrumentation file
    observer = observe()
    observer.start()

    const { result } = await printing(container).run({ input: {} })

    expect(result).toBe("printed")
  })

  it("proves by a run of its own that it sees everything", async () => {
    await observer.prove()

    expect(observer.state).toEqual({
      is_installed: true,
      proven_at: expect.any(Date),
      unseen: [],
    })
    expect(warnings).toEqual([])
  })

  it("finds out, and says once, what the engine does not show it", async () => {
    const seen = hooks.traceTransaction
    hooks.traceTransaction = undefined
    const own = Object.getOwnPropertyDescriptor(
      DistributedTransaction.prototype,
      "emit"
    )
    Reflect.deleteProperty(DistributedTransaction.prototype, "emit")

    await observer.prove()
    Object.defineProperty(DistributedTransaction.prototype, "emit", own ?? {})
    hooks.traceTransaction = seen

    expect(warnings).toEqual([
      expect.stringContaining(
        "not everything is seen (transactions, inputs of workflows)"
      ),
    ])
  })

  it("stands aside where no step runs while it watches", async () => {
    observer.stop()
    const plain = Object.getOwnPropertyDescriptor(hooks, "traceStep")
    let hook: Run | undefined
    Object.defineProperty(hooks, "traceStep", {
      configurable: true,
      set: (given: Run) => void (hook = given),
      // Hands over everything in one object: there is nothing to run that could be known.
      get: () => hook && ((run: Run) => hook?.({ handler: run })),
    })
    // Taking it back must reach the property's own setter, as a new engine's register would have.
    const undo = () =>
      Object.defineProperty(
        hooks,
        "traceStep",
        plain ?? { configurable: true, writable: true, value: undefined }
      )
    observer = observe()
    observer.start()

    await observer.prove()
    undo()

    expect(observer.state.is_installed).toBe(true)
    expect(observer.state.unseen).toContain("steps")
  })
})
