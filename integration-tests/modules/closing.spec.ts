import { setTimeout } from "node:timers/promises"
import { useActivityLog } from "../helpers/use-activity-log"
import { ACTIONS } from "./closing/actions"
import { LATE, MAILS, MONEY } from "./closing/money-and-time"
import { CANCELLATIONS, SUBMISSIONS } from "./closing/submissions"
import { captureFailed, refuse, refused, shirt, submit } from "./closing/words"
import type { Written } from "./closing/words"

const AT = new Date("2026-02-16T10:00:00Z").getTime()

describe("what closes a problem of an order", () => {
  const log = useActivityLog()

  const openAfter = async (given: Written[]) => {
    for (const [
      index,
      [type, payload = {}, minute = index],
    ] of given.entries()) {
      await log.service.logEvent(type, type, {
        order_id: "order_1",
        payload,
        occurred_at: new Date(AT + minute * 60_000),
      })
    }

    const open = await log.service.listRecent({ attention: true })

    return open.map(({ event_type }) => event_type)
  }

  describe.each([
    ["a submission that failed", SUBMISSIONS],
    ["a fulfillment that was cancelled", CANCELLATIONS],
    ["a payment or refund that failed", MONEY],
    ["a failure that is written late", LATE],
    ["an e-mail that failed", MAILS],
    ["any other action that failed", ACTIONS],
  ])("%s", (_, cases) => {
    it.each(cases)("$when", async ({ given, open }) => {
      expect(await openAfter(given)).toEqual(open)
    })
  })

  it("names the success that followed a failure which is written late", async () => {
    await openAfter([submit([shirt(2)], 5), submit([shirt(1)], 6)])

    await openAfter([refuse([shirt(3)], 1)])

    const [failure, , last] = await log.service.listForOrder("order_1")
    expect(failure).toMatchObject({
      event_type: refused,
      resolved_by: "system",
      resolved_by_entry_id: last?.id,
      occurrences: 1,
    })
  })

  it("closes either way where failure and success are written at the same time", async () => {
    const at = (minute: number) => new Date(AT + minute * 60_000)

    await Promise.all(
      Array.from({ length: 40 }, (_, index) => [
        log.service.logEvent(refused, "Failed", {
          order_id: `order_${index}`,
          occurred_at: at(1),
        }),
        new Promise((resolve) => setImmediate(resolve)).then(() =>
          log.service.logEvent("order.submitted", "Submitted", {
            order_id: `order_${index}`,
            occurred_at: at(2),
          })
        ),
      ]).flat()
    )
    await log.service.flush()

    expect(await log.service.countNeedingAttention()).toBe(0)
  })

  it("closes what a process saw whose clock is ahead", async () => {
    await log.service.logEvent(refused, "Failed", {
      order_id: "order_1",
      occurred_at: new Date(Date.now() + 5000),
    })
    await log.service.logEvent("order.submitted", "Submitted", {
      order_id: "order_1",
    })

    expect(await log.service.countNeedingAttention()).toBe(0)
  })

  it("leaves open what failed after a success of a process whose clock is ahead", async () => {
    await log.service.logEvent("order.submitted", "Submitted", {
      order_id: "order_1",
      occurred_at: new Date(Date.now() + 5000),
    })
    // Of one moment the success would win, and rows are written within one.
    await setTimeout(50)
    await log.service.logEvent(refused, "Failed", { order_id: "order_1" })

    expect(await log.service.countNeedingAttention()).toBe(1)
  })

  it("closes a problem of a cart that is written after its order", async () => {
    await log.service.logEvent("order.created", "Order placed", {
      order_id: "order_1",
      payload: { cart_id: "cart_1" },
      occurred_at: new Date(AT + 60_000),
    })

    for (const cart_id of ["cart_1", "cart_2"]) {
      await log.service.logEvent(captureFailed, "Payment failed", {
        payload: { cart_id },
        occurred_at: new Date(AT),
      })
    }

    const open = await log.service.listRecent({ attention: true })
    expect(open.map(({ payload }) => payload.cart_id)).toEqual(["cart_2"])
  })

  it("closes a sync that was thought to have stalled by its failure, and a late one by its end", async () => {
    const run = (type: string, minute: number) =>
      log.service.logEvent(type, type, {
        payload: { provider: "printify" },
        occurred_at: new Date(AT + minute * 60_000),
      })

    await run("sync.stalled", 1)
    await run("sync.failed", 2)
    await run("sync.completed", 3)
    await run("sync.failed", 2)

    expect(await log.service.countNeedingAttention()).toBe(0)
  })
})
