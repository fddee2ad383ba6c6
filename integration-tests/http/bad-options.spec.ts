import { startStore } from "../helpers/start-store"
import { useStore } from "../helpers/use-store"

const badOptions: [options: object, line: string][] = [
  [
    { retention: { days: 0 } },
    "medusa-plugin-activity-log: option retention.days is 0. Allowed:",
  ],
  [
    { retention: { schedule: "every night" } },
    'medusa-plugin-activity-log: option retention.schedule is "every night". Allowed: a cron expression of five fields',
  ],
  [
    { backfill: "everything" },
    'medusa-plugin-activity-log: option backfill is "everything". Allowed: a duration such as "90d", "all", or false',
  ],
  [
    { backfill: true },
    'medusa-plugin-activity-log: option backfill is true. Allowed: a duration such as "90d", "all", or false',
  ],
  [
    { retentoin: {} },
    "medusa-plugin-activity-log: option retentoin is unknown. Known options:",
  ],
  [
    { events: { "a.b": { level: "loud", message: "m" } } },
    'medusa-plugin-activity-log: option events.a.b.level is "loud". Allowed: "info"|"warning"|"error"',
  ],
  [
    { events: { "printify:order": { message: "m" } } },
    "medusa-plugin-activity-log: option events.printify:order.type is missing. Allowed: a dotted name, e.g. order.shipped, since the event's own name is none",
  ],
  [
    { stream: { otlp: { endpoint: "collector:4318" } } },
    'medusa-plugin-activity-log: option stream.otlp.endpoint is "collector:4318". Allowed: the collector\'s address, e.g. http://localhost:4318',
  ],
]

describe("options that make no sense", () => {
  const store = useStore()

  it.each(badOptions)(
    "%j stops the boot with one line",
    async (options, line) => {
      const boot = startStore({
        databaseUrl: store.databaseUrl,
        env: { ACTIVITY_LOG_OPTIONS: JSON.stringify(options) },
      })

      const failure: unknown = await boot.then(
        async (running) => {
          await running.stop()

          return new Error("it booted")
        },
        (error: unknown) => error
      )

      expect(String(failure)).toContain(line)
    }
  )
})
