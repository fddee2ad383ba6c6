import { Client } from "pg"

import { untilAsleep, untilLocked } from "../helpers/postgres-waits"
import { until } from "../helpers/until"
import { useActivityLog } from "../helpers/use-activity-log"

describe("while the database refuses", () => {
  const log = useActivityLog()

  const names = Array.from({ length: 20 }, (_, index) => `entry ${index}`)
  // A caller who waits without end fails the test by its own deadline.
  const logAll = (messages: string[]) =>
    Promise.all(
      messages.map((message) =>
        log.service.logEvent("x.y", message, { order_id: "order_1" })
      )
    )

  /** All of them, in the order they were logged in, and nothing else. */
  const expectStored = async (messages: string[]) => {
    await until(
      async () =>
        (await log.service.listForOrder("order_1")).length >= messages.length,
      { what: "all entries", timeoutMs: 40_000 }
    )
    const entries = await log.service.listRecent({ limit: 200 })
    expect(entries.map(({ message }) => message).reverse()).toEqual(messages)
  }

  // What waits is written in order: an entry that is answered has everything before it.
  const untilNothingWaits = () =>
    until(() => log.service.logEvent("x.y", "the last one"), {
      what: "nothing to wait any more",
      timeoutMs: 40_000,
    })

  afterEach(untilNothingWaits)

  const client = async () => {
    const connected = new Client({ connectionString: log.databaseUrl })
    await connected.connect()
    return connected
  }

  it("locked: answers null, and writes when the lock is gone", async () => {
    const other = await client()
    await other.query("begin; lock table activity_log in exclusive mode")

    const entries = await logAll(names)
    await other.query("commit")
    await other.end()

    expect(entries.filter(Boolean)).toEqual([])
    await expectStored(names)
  })

  it("locked: gives up what recording asks for within seconds", async () => {
    const other = await client()
    await other.query("begin; lock table activity_log in access exclusive mode")

    const asked = log.service.recall.byDedupeKeys(["order:1"])

    await expect(asked).rejects.toThrow("lock timeout")
    await other.query("commit")
    await other.end()
  })

  it("locked: fails the views alone, which take none of the store's connections", async () => {
    const other = await client()
    await other.query("begin; lock table activity_log in access exclusive mode")
    const { pool } = log.knex.client as { pool: { numUsed: () => number } } // knex types it as any

    // More tabs than a store has connections.
    const asked = Promise.allSettled(names.map(() => log.service.attention()))
    const [sale] = await Promise.all([
      log.knex.raw("select 1"),
      untilLocked(other),
    ])
    const used = pool.numUsed()
    const answers = await asked

    expect(sale).toMatchObject({ rowCount: 1 })
    expect(used).toBe(0)
    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set(["rejected"])
    )
    await other.query("commit")
    await other.end()
    expect(await log.service.attention()).toEqual({
      count: 0,
      is_capped: false,
    })
  })

  it("missing: answers null, and writes when the table is back", async () => {
    await log.query("alter table activity_log rename to activity_log_away")

    const entries = await logAll(names)
    await log.query("alter table activity_log_away rename to activity_log")

    expect(entries.filter(Boolean)).toEqual([])
    await expectStored(names)
  })

  it("read-only: answers null, and writes when it may", async () => {
    const name = new URL(log.databaseUrl).pathname.slice(1)
    const setReadOnly = async (value: string) => {
      await log.query(
        `alter database "${name}" set default_transaction_read_only = ${value}`
      )
      // A setting of the database counts from the next session on.
      log.proxy.cut()
      log.proxy.mend()
    }
    await setReadOnly("on")

    const entries = await logAll(names)
    const other = await client()
    await other.query("set default_transaction_read_only = off")
    await other.query(
      `alter database "${name}" reset default_transaction_read_only`
    )
    await other.end()
    log.proxy.cut()
    log.proxy.mend()

    expect(entries.filter(Boolean)).toEqual([])
    await expectStored(names)
  })

  it("away: answers null, and writes when it is back", async () => {
    await log.service.logEvent("x.y", "before", { order_id: "order_1" })
    log.proxy.cut()

    const entries = await logAll(names)
    log.proxy.mend()

    expect(entries.filter(Boolean)).toEqual([])
    await expectStored(["before", ...names])
  })

  it("gone in the middle of a write: keeps the process and the entry", async () => {
    const other = await client()
    await other.query("begin; lock table activity_log in exclusive mode")
    const writing = log.service.logEvent("x.y", "in flight", {
      order_id: "order_1",
    })
    await untilLocked(other)

    log.proxy.cut()
    const entry = await writing
    log.proxy.mend()
    await other.query("commit")
    await other.end()

    expect(entry).toBeNull()
    await expectStored(["in flight"])
  })

  it("gone after a commit whose answer was lost: leaves one row and no gap", async () => {
    // A deferred trigger is the last thing before the commit's answer.
    await log.query(`
      create function cut_off() returns trigger language plpgsql as
        $$ begin perform pg_sleep(0.3); return null; end $$;
      create trigger cut_off after insert on activity_log for each statement execute function cut_off()`)
    const other = await client()
    const writing = log.service.logEvent("x.y", "told", { order_id: "order_1" })
    await untilAsleep(other)

    log.proxy.cut()
    await writing
    await log.query("drop function cut_off cascade")
    log.proxy.mend()
    await other.end()

    await untilNothingWaits()

    const entries = await log.service.listRecent()
    expect(entries.filter(({ message }) => message !== "the last one")).toEqual(
      [expect.objectContaining({ message: "told" })]
    )
    expect(log.logged.join()).not.toContain("not recorded")
  })

  it("full: says what the buffer could not hold, and why", async () => {
    const heavy = { text: Array.from({ length: 8 }, () => "x".repeat(3900)) }
    const logHeavy = (count: number) =>
      Promise.all(
        Array.from({ length: count }, () =>
          log.service.logEvent("x.y", "m", { payload: heavy })
        )
      )
    await log.query("alter table activity_log rename to activity_log_away")
    await log.service.logEvent("x.y", "first")

    const entries = await logHeavy(700)
    await log.query("alter table activity_log_away rename to activity_log")
    const [gap] = await until(
      async () => {
        const found = await log.service.listRecent({
          event_type: ["activity_log.gap"],
        })
        return found.length ? found : null
      },
      { what: "the gap", timeoutMs: 40_000 }
    )

    expect(entries.filter(Boolean)).toEqual([])
    expect(gap).toMatchObject({
      level: "warning",
      payload: {
        reason: "database",
        cause: 'relation "activity_log" does not exist',
      },
    })
    // The first one, and the gap itself.
    await until(
      async () => {
        const { count } = await log.service.countMatching()

        return Number(gap?.payload.count) + count === 700 + 2
      },
      { what: "all that the buffer held", timeoutMs: 40_000 }
    )
  })

  it("flush: waits for what is refused now, and answers how many are not written by then", async () => {
    await log.query("alter table activity_log rename to activity_log_away")
    await log.service.logEvent("x.y", "waits", { order_id: "order_1" })

    const inVain = await log.service.flush(300)
    const flushing = log.service.flush()
    await log.query("alter table activity_log_away rename to activity_log")

    expect(inVain).toEqual({ unrecorded: 1 })
    expect(await flushing).toEqual({ unrecorded: 0 })
    await expectStored(["waits"])
  })
})
