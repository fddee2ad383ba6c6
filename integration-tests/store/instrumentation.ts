import { appendFileSync } from "node:fs"
import { TransactionOrchestrator } from "@medusajs/framework/orchestration"
import { registerOtel } from "@medusajs/medusa"

/**
 * Telemetry of workflows, as Medusa's documentation sets it up; with
 * SPANS_FILE each span's name goes there instead of to a collector.
 */
export function register(): void {
  if (process.env.GARBAGE_SHAPES === "true") {
    handOutGarbage("traceStep")
    handOutGarbage("traceTransaction")
  }

  const file = process.env.SPANS_FILE
  if (!file) {
    return
  }
  registerOtel({
    serviceName: "inkwell-prints",
    exporter: {
      export: (spans, done) => {
        appendFileSync(file, spans.map(({ name }) => `${name}\n`).join(""))
        // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- SUCCESS; the enum's package is Medusa's own
        done({ code: 0 })
      },
      shutdown: () => Promise.resolve(),
    },
    instrument: { workflows: true },
  })
}

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

/**
 * Plays a newer engine: whoever sets one of its hooks is handed the step, and of
 * what the step is, something else than today, each time something new.
 */
function handOutGarbage(name: "traceStep" | "traceTransaction"): void {
  let hook: Hook | undefined
  let count = 0

  Object.defineProperty(TransactionOrchestrator, name, {
    configurable: true,
    set: (given: Hook | undefined) => {
      hook = given
    },
    get: () => {
      // The one that stands there now: whoever comes next hands on to it, not to itself.
      const given = hook

      return (
        given &&
        ((run: () => unknown) => {
          count += 1

          return given(run, GARBAGE[count % GARBAGE.length])
        })
      )
    },
  })
}
