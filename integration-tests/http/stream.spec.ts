import type { ActivityHealth, HealthStream } from "../../src/types"
import { record } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { startCollector } from "../helpers/stand-ins/collector"
import {
  arrivedIn,
  COLLECTOR_KEY,
  optionsFor,
  untilArrived,
  useCollector,
} from "../helpers/stand-ins/use-collector"
import { startStore } from "../helpers/start-store"
import { until } from "../helpers/until"
import { useStore, type UsedStore } from "../helpers/use-store"

/** Longer than a process waits between two looks. */
const SOME_LOOKS_MS = 12_000

const UNAVAILABLE = {
  status: 503,
  body: { message: "full" },
  headers: { "retry-after": "2" },
}

const streamOf = async ({ shop }: UsedStore): Promise<HealthStream | null> =>
  (await shop.admin.get<ActivityHealth>("/admin/activity/health")).stream

const untilStream = (
  store: UsedStore,
  what: string,
  isSo: (stream: HealthStream) => boolean
): Promise<HealthStream> =>
  until(
    async () => {
      const stream = await streamOf(store)

      return stream && isSo(stream) ? stream : null
    },
    { what, timeoutMs: 60_000 }
  )

/** So many entries, recorded now. @returns their ids */
const fill = async (
  store: UsedStore,
  count: number,
  message = "'Sheet ' || n"
): Promise<string[]> => {
  const rows = await store.query<{ id: string }>(
    `insert into activity_log (id, event_type, level, message, payload, occurred_at, created_at, updated_at)
     select 'actlog_' || gen_random_uuid(), 'sheet.printed', 'info', ${message}, '{}', now(), clock_timestamp(), now()
     from generate_series(1, $1) as n returning id`,
    [count]
  )

  return rows.map(({ id }) => id)
}

const printed = (n: number) => ({
  event_type: "sheet.printed",
  message: `Sheet ${n}`,
})

describe("the stream to a collector", () => {
  const used = useCollector()
  const { store } = used

  afterEach(() => {
    used.collector.behave(null)
    expect(used.collector.faults).toEqual([])
  })

  it("brings each entry once, as OpenTelemetry has it, and nothing of before", async () => {
    await store.query(
      `insert into activity_log (id, event_type, level, message, payload, occurred_at, created_at, updated_at)
       values ('actlog_past', 'a.past', 'info', 'Past', '{}', now(), now() - interval '1 day', now())`
    )
    const jam = await record(store.shop, {
      event_type: "printer.jammed",
      level: "error",
      message: "Printer 3 is jammed",
      order_id: "order_1",
      payload: { printer: { number: 3 }, trays: ["A3", "A4"], cost: 1.5 },
      occurred_at: "2026-02-16T10:00:00.000Z",
    })
    const order = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    const recorded = await until(
      async () => {
        const rows = await store.query<{ id: string; event_type: string }>(
          "select id, event_type from activity_log where order_id = $1",
          [order.id]
        )

        return rows.some(({ event_type }) => event_type === "order.created")
          ? rows
          : null
      },
      { what: "the order's story" }
    )

    await untilArrived(used.collector, [
      jam.id,
      ...recorded.map(({ id }) => id),
    ])

    const arrived = arrivedIn(used.collector)
    expect(arrived).toHaveLength(new Set(arrived).size)
    expect(arrived).not.toContain("actlog_past")
    expect(used.collector.requests[0]).toMatchObject({
      authorization: COLLECTOR_KEY,
      "content-type": "application/json",
    })
    expect(
      used.collector.records.find(
        ({ eventName }) => eventName === "printer.jammed"
      )
    ).toEqual({
      timeUnixNano: "1771236000000000000",
      observedTimeUnixNano: expect.stringMatching(/^1\d{18}$/),
      severityNumber: 17,
      severityText: "ERROR",
      eventName: "printer.jammed",
      body: { stringValue: "Printer 3 is jammed" },
      droppedAttributesCount: 0,
      attributes: {
        "log.record.uid": jam.id,
        "event.name": "printer.jammed",
        "medusa.order.id": "order_1",
        "medusa.actor.type": "user",
        "medusa.actor.id": expect.any(String),
        "medusa.actor.label": expect.any(String),
        "medusa.activity.source": "api",
        "medusa.activity.problem_key": expect.any(String),
        "medusa.activity.caused_by": expect.any(String),
        "medusa.payload.printer.number": "3",
        "medusa.payload.trays": {
          values: [{ stringValue: "A3" }, { stringValue: "A4" }],
        },
        "medusa.payload.cost": 1.5,
      },
    })
    expect(await streamOf(store)).toMatchObject({
      state: "running",
      last_error: null,
      skipped: 0,
    })
  }, 180_000)

  it("waits as long as a full collector says, shows how much waits, and then brings all of it", async () => {
    used.collector.behave(() => UNAVAILABLE)
    const ids = await fill(store, 700)

    const stopped = await untilStream(
      store,
      "the stream to wait",
      ({ state, lag_seconds }) => state === "retrying" && lag_seconds > 4
    )
    used.collector.behave(null)
    await untilArrived(used.collector, ids)

    expect(stopped.waiting).toBeGreaterThanOrEqual(700)
    expect(stopped.last_error?.message).toBe("HTTP 503: full")
    expect(
      await untilStream(store, "nothing to wait", ({ waiting }) => !waiting)
    ).toMatchObject({ state: "running", lag_seconds: 0 })
  }, 180_000)

  it("loses nothing where the connection breaks off", async () => {
    used.collector.behave(() => null)
    const ids = await fill(store, 300)
    await untilStream(
      store,
      "the stream to wait",
      ({ state }) => state === "retrying"
    )

    used.collector.behave(null)

    await untilArrived(used.collector, ids)
  }, 180_000)

  it("passes over the one entry that a collector does not want, and says which", async () => {
    used.collector.behave((body) =>
      body.includes("poison")
        ? { status: 400, body: { message: "no poison" } }
        : "accept"
    )
    const before = await fill(store, 10)
    const [poison = ""] = await fill(store, 1, "'poison'")
    const after = await fill(store, 10)

    await untilArrived(used.collector, [...before, ...after])

    expect(arrivedIn(used.collector)).not.toContain(poison)
    expect(store.logs()).toContain(
      `does not take entry ${poison} (sheet.printed), which is passed over: HTTP 400: no poison`
    )
    expect(
      await untilStream(store, "the count", ({ skipped }) => skipped === 1)
    ).toMatchObject({ state: "running" })
  }, 180_000)

  it("stays where it is while a collector refuses all, asks it hardly ever, and goes on after a restart", async () => {
    used.collector.behave(() => ({
      status: 401,
      body: { message: `unknown key ${COLLECTOR_KEY}` },
    }))
    const ids = await fill(store, 50)
    const refused = await untilStream(
      store,
      "the refusal",
      ({ state }) => state === "refused"
    )
    const asked = used.collector.requests.length
    const refusedAt = Date.now()
    await until(() => Date.now() - refusedAt > SOME_LOOKS_MS, {
      what: "some looks of the process",
    })

    expect(used.collector.requests).toHaveLength(asked)
    expect(refused.last_error?.message).toBe("HTTP 401: unknown key [redacted]")
    expect(store.logs()).not.toContain("inkwell-collector-key")
    const { problems } = await store.shop.admin.get<ActivityHealth>(
      "/admin/activity/health"
    )
    expect(problems.map(({ code }) => code)).toContain("stream_stopped")

    used.collector.behave(null)
    await store.restart()

    await untilArrived(used.collector, ids)
  }, 240_000)

  it("does not spin, nor pass over anything, where a collector answers 400 to all", async () => {
    const [last = ""] = await fill(store, 1)
    await untilArrived(used.collector, [last])
    used.collector.behave(() => ({ status: 400, body: { message: "no" } }))
    const asked = used.collector.requests.length
    const ids = await fill(store, 500)

    const refused = await untilStream(
      store,
      "the refusal",
      ({ state }) => state === "refused"
    )

    // Halved from 250 to 1, and once what was taken before.
    expect(used.collector.requests.length - asked).toBeLessThan(12)
    expect(refused.waiting).toBeGreaterThanOrEqual(500)
    expect(refused.skipped).toBe(1)

    used.collector.behave(null)
    await store.restart()
    await untilArrived(used.collector, ids)
  }, 240_000)

  it("loses nothing where its process is killed in the middle", async () => {
    const begun = used.collector.records.length
    const ids = await fill(store, 8_000)
    await until(() => used.collector.records.length > begun + 1_000, {
      what: "a part of them",
      intervalMs: 1,
    })

    await store.kill()
    const atDeath = used.collector.records.length
    await store.restart()
    await untilArrived(used.collector, ids)

    expect(atDeath).toBeLessThan(begun + 8_000)
    const arrived = arrivedIn(used.collector).slice(begun)
    // One batch may have come twice, with the same ids.
    expect(arrived.length - new Set(arrived).size).toBeLessThanOrEqual(250)
  }, 240_000)
})

describe("the stream of a log that has a past", () => {
  const store = useStore()

  it("brings that too where it is asked for, compressed where it is asked for", async () => {
    const { id } = await record(store.shop, printed(1))
    const collector = await startCollector()
    const options = optionsFor(collector.url, {
      otlp: { endpoint: `${collector.url}/`, compression: "gzip" },
      from: "start",
    })

    const second = await startStore({
      databaseUrl: store.databaseUrl,
      env: { ACTIVITY_LOG_OPTIONS: JSON.stringify(options) },
    })

    try {
      await untilArrived(collector, [id])
      const all = await store.query<{ id: string }>(
        "select id from activity_log where deleted_at is null order by created_at, id"
      )
      await untilArrived(
        collector,
        all.map((row) => row.id)
      )
      expect(collector.faults).toEqual([])
      expect(collector.requests[0]?.["content-encoding"]).toBe("gzip")
      expect(arrivedIn(collector).slice(0, all.length)).toEqual(
        all.map((row) => row.id)
      )
    } finally {
      await second.stop()
      await collector.stop()
    }
  }, 180_000)
})
