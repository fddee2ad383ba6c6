import { catalog } from "../../catalog"
import type { LogEventOptions } from "../../types"
import { defaultsOf } from "../entry-defaults"
import { record } from "../record"
import { recordEvent } from "../record-event"
import { toWritableRow } from "../writable-row"
import { recorderOf } from "./recorder-of"

const now = new Date("2026-02-16T10:00:00Z")

/** What the log makes of a call, as its service does. */
const store = (event_type: string, message: string, options: LogEventOptions) =>
  toWritableRow(
    { event_type, message, options },
    { id: "actlog_1", now },
    { privacy: { maskEmails: false }, defaults: defaultsOf(catalog, {}) }
  ).row

it("gives a fact of the catalog its message, its level and what it closes", async () => {
  const { recorder, logged } = recorderOf({}, { source: "reconcile" })

  await record(
    "order.submitted",
    { order_id: "order_1", payload: { provider: "Printify" } },
    recorder
  )

  expect(logged).toEqual([
    [
      "order.submitted",
      catalog["order.submitted"].message({ provider: "Printify" }),
      expect.objectContaining({
        order_id: "order_1",
        level: "info",
        source: "reconcile",
        resolves: expect.arrayContaining(["order.submission_failed|order_1|"]),
      }),
    ],
  ])
})

it("leaves to the log what came with a message of its own", async () => {
  const { recorder, logged } = recorderOf({}, { source: "workflow" })

  await record("order.shipped", { message: "On its way" }, recorder)

  expect(logged).toEqual([
    ["order.shipped", "On its way", { source: "workflow" }],
  ])
})

it.each(["order.production", "erp.printed"])(
  "makes an emitted payload storable once on its way into a row: %s",
  async (name) => {
    let reads = 0
    const parts: unknown[] = []
    const job = {
      get number() {
        reads += 1

        return `J-${reads}`
      },
    }
    const { recorder } = recorderOf(
      {},
      {
        log: async (type, message, options) =>
          void parts.push(
            options.payload?.job,
            store(type, message, options).payload.job
          ),
        ownEvents: {
          "erp.printed": { level: "info", message: () => "Printed" },
        },
      }
    )

    await recordEvent(
      { name, data: { order_id: "order_1", job }, createdAt: now },
      recorder
    )

    expect(reads).toBe(1)
    expect(parts[0]).toEqual({ number: "J-1" })
    // The very same object: made a second time it would be a copy.
    expect(parts[1]).toBe(parts[0])
  }
)

it("makes it storable once although the end of a sync gets its duration", async () => {
  const payloads: unknown[] = []
  const { recorder } = recorderOf(
    {},
    {
      occurredAt: async () => new Date(now.getTime() - 92_000),
      log: async (type, message, options) =>
        void payloads.push(
          options.payload,
          store(type, message, options).payload
        ),
    }
  )

  await recordEvent(
    {
      name: "sync.completed",
      data: { provider: "printify", run_id: "7", counts: { products: 47 } },
      createdAt: now,
    },
    recorder
  )

  const [sent, stored] = payloads as Record<string, unknown>[]

  expect(stored).toEqual({
    duration_ms: 92_000,
    provider: "printify",
    run_id: "7",
    counts: { products: 47 },
  })
  expect(stored?.counts).toBe(sent?.counts)
})
