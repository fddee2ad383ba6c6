import { TransactionOrchestrator } from "@medusajs/framework/orchestration"
import { inCause } from "../../failures/context/cause"
import { currentOrigin } from "../current-origin"
import { watchRuns } from "../watch-runs"

type Trace = Parameters<
  NonNullable<typeof TransactionOrchestrator.traceStep>
>[1]

const traced = async (trace: unknown): Promise<unknown> =>
  (await TransactionOrchestrator.traceStep?.(
    async () => currentOrigin(),
    trace as Trace // the engine's, or whatever it will hand over one day
  )) as unknown

const step = { idempotency_key: "job-count-ink:01ABC:count:invoke" }

it("gives what nobody asked for the run as its cause, nested workflows the outermost", async () => {
  const stop = watchRuns()

  const outer = await traced(step)
  const inner = await inCause({ id: "req_1", began_at: null }, () =>
    traced(step)
  )
  stop()

  expect(outer).toEqual({ actor: null, caused_by: "run_01ABC", began_at: null })
  expect(inner).toMatchObject({ caused_by: "req_1" })
  expect(TransactionOrchestrator.traceStep).toBeUndefined()
})

it.each([
  undefined,
  null,
  {},
  { idempotency_key: 7 },
  { idempotency_key: "x" },
])("lets the step run where the engine hands over %j", async (trace) => {
  const stop = watchRuns()

  expect(await traced(trace)).toBeNull()
  stop()
})

it("lets the step run where what it is throws when it is read", async () => {
  const stop = watchRuns()
  const hostile = {
    get idempotency_key() {
      throw new Error("not for you")
    },
  }

  expect(await traced(hostile)).toBeNull()
  stop()
})

it("calls whoever traced before, and puts them back", async () => {
  const seen: unknown[] = []
  const before: NonNullable<typeof TransactionOrchestrator.traceStep> = async (
    handler,
    trace
  ) => {
    seen.push(trace.idempotency_key)

    return (await handler()) as unknown
  }
  TransactionOrchestrator.traceStep = before
  const stop = watchRuns()

  await traced(step)
  stop()

  expect(seen).toEqual([step.idempotency_key])
  expect(TransactionOrchestrator.traceStep).toBe(before)
  Reflect.deleteProperty(TransactionOrchestrator, "traceStep")
})
