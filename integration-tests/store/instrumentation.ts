import { appendFileSync } from "node:fs"
import { registerOtel } from "@medusajs/medusa"

/**
 * Telemetry of workflows, as Medusa's documentation sets it up; with
 * SPANS_FILE each span's name goes there instead of to a collector.
 */
export function register(): void {
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
