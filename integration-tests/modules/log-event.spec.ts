import { randomBytes } from "node:crypto"
import fc from "fast-check"

import { hostilePayloads } from "../helpers/hostile-payloads"
import { useActivityLog } from "../helpers/use-activity-log"

describe("logEvent", () => {
  const log = useActivityLog()

  it("writes an entry and answers it", async () => {
    const entry = await log.service.logEvent("order.shipped", "Shipped", {
      order_id: "order_1",
      payload: { carrier: "DHL" },
      occurred_at: "2026-02-16T10:00:00.000Z",
      actor: { type: "user", id: "user_1" },
      dedupe_key: "shipment:ful_1",
    })

    expect(await log.service.listForOrder("order_1")).toEqual([entry])
    expect(entry).toMatchObject({
      event_type: "order.shipped",
      level: "info",
      message: "Shipped",
      payload: { carrier: "DHL" },
      occurred_at: new Date("2026-02-16T10:00:00.000Z"),
      actor_type: "user",
      actor_id: "user_1",
      dedupe_key: "shipment:ful_1",
      source: "api",
    })
  })

  it("answers the entry that already stands under a dedupe key", async () => {
    const first = await log.service.logEvent("order.refunded", "Refunded £5", {
      dedupe_key: "refund:ref_1",
    })
    const second = await log.service.logEvent("order.refunded", "Once more", {
      dedupe_key: "refund:ref_1",
    })

    expect(second).toEqual(first)
    expect(await log.service.listRecent()).toEqual([first])
  })

  it("loses what no index can hold, and nothing else", async () => {
    const cart_id = randomBytes(3_000).toString("base64").slice(0, 4_000)

    const tooLarge = await log.service.logEvent("shop.x", "No cart has it", {
      payload: { cart_id },
    })
    const next = await log.service.logEvent("shop.x", "The next one")

    expect(tooLarge).toBeNull()
    expect(next?.message).toBe("The next one")
  })

  it("keeps one row when fifty callers say the same at once", async () => {
    const entries = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        log.service.logEvent("order.refunded", `Said ${index}`, {
          dedupe_key: "refund:ref_2",
        })
      )
    )

    const [row] = await log.service.listRecent()
    expect(entries).toEqual(entries.map(() => row))
    expect(await log.service.countMatching()).toEqual({
      count: 1,
      count_is_estimate: false,
    })
  })

  it("keeps facts apart whose keys differ only far behind", async () => {
    const key = (last: string) => `${"k".repeat(300)}${last}`

    for (const last of ["a", "b", "b"]) {
      await log.service.logEvent("x.y", last, { dedupe_key: key(last) })
    }

    const messages = (await log.service.listRecent()).map((e) => e.message)
    expect(messages.sort()).toEqual(["a", "b"])
  })

  it("stays when the caller's transaction is rolled back", async () => {
    const transaction = await log.knex.transaction()
    await transaction.raw(
      "insert into activity_log (id, event_type, level, message, occurred_at) values ('actlog_0', 'in.transaction', 'info', 'm', now())"
    )
    const entry = await log.service.logEvent("order.created", "Order placed")
    await transaction.rollback()

    expect(await log.service.listRecent()).toEqual([entry])
  })

  it("puts nothing on Medusa's event bus", async () => {
    const entry = await log.service.logEvent("order.failed", "m", {
      level: "error",
    })
    await log.service.resolve(entry?.id ?? "")
    await log.service.prune(new Date(Date.now() + 60_000))

    expect(log.emitted).toEqual([])
  })

  it("answers many calls in the order they were made", async () => {
    const asked = Array.from({ length: 600 }, (_, index) => `entry ${index}`)

    const entries = await Promise.all(
      asked.map((message) =>
        log.service.logEvent("x.y", message, { order_id: "order_many" })
      )
    )

    expect(entries.map((entry) => entry?.message)).toEqual(asked)
    const stored = await log.service.listForOrder("order_many")
    expect(stored.map(({ message }) => message)).toEqual(asked)
  })

  it.each(hostilePayloads)("writes what can be kept of %s", async (_, make) => {
    const entry = await log.service.logEvent("x.y", "hostile", {
      // The type forbids it; what calls at run time may not know types.
      payload: make() as Record<string, unknown>,
    })

    const [row] = await log.service.listRecent()
    expect(row?.id).toBe(entry?.id)
    expect(JSON.parse(JSON.stringify(row?.payload))).toEqual(
      JSON.parse(JSON.stringify(entry?.payload))
    )
  })

  it("writes whatever it is called with", async () => {
    const calls = fc.sample(
      fc.tuple(fc.anything(), fc.anything(), fc.anything(), fc.anything()),
      300
    )

    const entries = await Promise.all(
      calls.map(([type, message, option, payload]) =>
        log.service.logEvent(
          type as string,
          message as string,
          {
            level: option,
            order_id: option,
            occurred_at: option,
            actor: option,
            source: option,
            payload,
          } as never
        )
      )
    )

    expect(entries.filter((entry) => entry === null)).toEqual([])
    expect(log.logged).toEqual([])
  })

  it.each<[string, () => Promise<unknown>]>([
    ["a getter", () => log.service.logEvent("x.y", "m", thrower())],
    [
      "a getter and a type that cannot be said",
      () => log.service.logEvent(Symbol("x") as never, "m", thrower()),
    ],
  ])("never throws: options with %s", async (_, call) => {
    await expect(call()).resolves.not.toThrow()
  })

  it("takes the time of recording for a date in the future, and keeps the one that was sent in the payload", async () => {
    const before = Date.now()

    const entry = await log.service.logEvent("x.y", "m", {
      occurred_at: "2999-01-01T00:00:00.000Z",
    })

    expect(entry?.occurred_at.getTime()).toBeGreaterThanOrEqual(before)
    expect(entry?.occurred_at.getTime()).toBeLessThanOrEqual(Date.now())
    expect(entry?.payload).toEqual({
      sent_occurred_at: "2999-01-01T00:00:00.000Z",
    })
  })
})

/** Options whose reading throws something that cannot even become text. */
function thrower() {
  return {
    get payload(): never {
      throw Object.create(null)
    },
  }
}
