import type { ActivityPayload } from "../../src/types"
import { useActivityLog } from "../helpers/use-activity-log"

/** One entry, in the order in which they are written: type, facts, and the minute in which it happened. */
type Written = [type: string, payload?: ActivityPayload, minute?: number]

type Case = { when: string; given: Written[]; open: string[] }

const shirt = (quantity = 1) => ({ line_item_id: "ordli_shirt", quantity })
const mug = (quantity = 1) => ({ line_item_id: "ordli_mug", quantity })

const submit = (items: object[], minute?: number): Written => [
  "order.submitted",
  { items },
  minute,
]
const refuse = (items: object[], minute?: number): Written => [
  "order.submission_failed",
  { items, cause: "out of stock" },
  minute,
]
const cancel = (id: string, items: object[], minute?: number): Written => [
  "order.fulfillment_cancelled",
  { fulfillment_id: id, items },
  minute,
]
const money = (type: string, amount: number, payment_id = "pay_1"): Written => [
  type,
  { amount, currency_code: "gbp", payment_id, cause: "refused" },
]

const refused = "order.submission_failed"
const cancelled = "order.fulfillment_cancelled"
const captureFailed = "order.payment_failed"
const refundFailed = "order.refund_failed"

const SUBMISSIONS: Case[] = [
  {
    when: "another item is submitted",
    given: [refuse([shirt()]), submit([mug()])],
    open: [refused],
  },
  {
    when: "the item is submitted",
    given: [refuse([shirt()]), submit([shirt()])],
    open: [],
  },
  {
    when: "the item is submitted with others",
    given: [refuse([shirt()]), submit([shirt(), mug()])],
    open: [],
  },
  {
    when: "one of two items is submitted",
    given: [refuse([shirt(), mug()]), submit([mug()])],
    open: [refused],
  },
  {
    when: "both items are submitted, one after the other",
    given: [refuse([shirt(), mug()]), submit([mug()]), submit([shirt()])],
    open: [],
  },
  {
    when: "one of three pieces is submitted",
    given: [refuse([shirt(3)]), submit([shirt(1)])],
    open: [refused],
  },
  {
    when: "all three pieces are submitted in two parts",
    given: [refuse([shirt(3)]), submit([shirt(1)]), submit([shirt(2)])],
    open: [],
  },
  {
    when: "three fail, one is tried alone, fails, and is submitted",
    given: [refuse([shirt(3)]), refuse([shirt(1)]), submit([shirt(1)])],
    open: [refused],
  },
  {
    when: "different items fail for one cause",
    given: [refuse([shirt()]), refuse([mug()])],
    open: [refused, refused],
  },
  {
    when: "the rest of what failed together fails again",
    given: [refuse([shirt(), mug()]), submit([mug()]), refuse([shirt()])],
    open: [refused],
  },
  {
    when: "one item fails, and then fails with others",
    given: [refuse([shirt()]), refuse([shirt(), mug()])],
    open: [refused],
  },
  {
    when: "a success names no items",
    given: [refuse([shirt()]), ["order.submitted"]],
    open: [],
  },
  {
    when: "nobody named the items that failed",
    given: [["order.submission_failed"], submit([mug()])],
    open: [],
  },
  {
    when: "the order is cancelled",
    given: [refuse([shirt(3)]), ["order.cancelled", { amount: 0 }]],
    open: ["order.cancelled"],
  },
]

const CANCELLATIONS: Case[] = [
  {
    when: "its items are submitted anew",
    given: [submit([shirt()]), cancel("ful_1", [shirt()]), submit([shirt()])],
    open: [],
  },
  {
    when: "other items are submitted",
    given: [cancel("ful_1", [shirt()]), submit([mug()])],
    open: [cancelled],
  },
  {
    when: "two parcels of one line are, and one is made anew",
    given: [
      cancel("ful_1", [shirt()]),
      cancel("ful_2", [shirt()]),
      submit([shirt()]),
    ],
    open: [cancelled],
  },
  {
    when: "two parcels of one line are, and both are made anew",
    given: [
      cancel("ful_1", [shirt()]),
      cancel("ful_2", [shirt()]),
      submit([shirt()]),
      submit([shirt()]),
    ],
    open: [],
  },
]

const MONEY: Case[] = [
  {
    when: "less is refunded than was refused",
    given: [money(refundFailed, 20), money("order.refunded", 2)],
    open: [refundFailed],
  },
  {
    when: "as much is refunded",
    given: [money(refundFailed, 20), money("order.refunded", 20)],
    open: [],
  },
  {
    when: "as much is refunded in parts",
    given: [
      money(refundFailed, 0.3),
      money("order.refunded", 0.1),
      money("order.refunded", 0.2),
    ],
    open: [],
  },
  {
    when: "it was refunded in part, and the rest is refused and refunded",
    given: [
      money(refundFailed, 20),
      money("order.refunded", 2),
      money(refundFailed, 18),
      money("order.refunded", 18),
    ],
    open: [],
  },
  {
    when: "another payment is refunded",
    given: [money(refundFailed, 20), money("order.refunded", 20, "pay_2")],
    open: [refundFailed],
  },
  {
    when: "less is captured than was refused",
    given: [money(captureFailed, 20), money("order.payment_captured", 2)],
    open: [captureFailed],
  },
  {
    when: "as much is captured",
    given: [money(captureFailed, 20), money("order.payment_captured", 20)],
    open: [],
  },
  {
    when: "another payment is captured",
    given: [
      money(captureFailed, 20),
      money("order.payment_captured", 20, "pay_2"),
    ],
    open: [captureFailed],
  },
  {
    when: "two payments fail for one cause",
    given: [money(captureFailed, 20), money(captureFailed, 20, "pay_2")],
    open: [captureFailed, captureFailed],
  },
  {
    when: "the order is cancelled and its money is given back later",
    given: [
      ["order.cancelled", { amount: 28, currency_code: "gbp" }],
      money("order.refunded", 28),
    ],
    open: [],
  },
]

const LATE: Case[] = [
  {
    when: "the failure is written after the success that followed it",
    given: [submit([shirt()], 5), refuse([shirt()], 1)],
    open: [],
  },
  {
    when: "the success was of something else",
    given: [submit([mug()], 5), refuse([shirt()], 1)],
    open: [refused],
  },
  {
    when: "the successes that followed did it in parts",
    given: [
      submit([shirt(2)], 5),
      submit([shirt(1)], 6),
      refuse([shirt(3)], 1),
    ],
    open: [],
  },
  {
    when: "only one of the successes came after it",
    given: [
      submit([shirt(2)], 1),
      submit([shirt(1)], 6),
      refuse([shirt(3)], 3),
    ],
    open: [refused],
  },
  {
    when: "the success came before it",
    given: [submit([shirt()], 1), refuse([shirt()], 5)],
    open: [refused],
  },
  {
    when: "it was refused again after the success",
    given: [refuse([shirt()], 9), submit([shirt()], 5), refuse([shirt()], 1)],
    open: [refused],
  },
]

const MAILS: Case[] = [
  {
    when: "the failure is found after a second try was sent",
    given: [
      ["order.email.confirmation_sent", { to: "ada@example.com" }, 5],
      [
        "order.email.failed",
        { kind: "confirmation", to: "ada@example.com" },
        1,
      ],
    ],
    open: [],
  },
  {
    when: "the mail of another kind was sent",
    given: [
      ["order.email.shipping_sent", { to: "ada@example.com" }, 5],
      [
        "order.email.failed",
        { kind: "confirmation", to: "ada@example.com" },
        1,
      ],
    ],
    open: ["order.email.failed"],
  },
]

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

describe("what an entry's type says of it", () => {
  const log = useActivityLog({
    events: {
      "printer.jammed": { level: "error", message: "Printer jammed" },
      "printer.paper_low": {
        type: "printer.paper",
        level: "warning",
        message: "Paper is low",
      },
    },
  })

  it.each([
    ["order.submission_failed", "error", true],
    ["order.fulfillment_cancelled", "warning", false],
    ["order.submitted", "info", false],
    ["printer.jammed", "error", true],
    ["printer.paper", "warning", false],
    ["x.y", "info", false],
    ["constructor", "info", false],
  ])(
    "%s is of level %s where nobody says more",
    async (type, level, isProblem) => {
      const entry = await log.service.logEvent(type, "m", {
        order_id: "order_1",
      })

      expect(entry?.level).toBe(level)
      expect(entry?.problem_key !== null).toBe(isProblem)
    }
  )

  it("stands behind what its caller says", async () => {
    const entry = await log.service.logEvent(refused, "Failed", {
      level: "warning",
      problem_key: "mine",
      order_id: "order_1",
    })
    await log.service.logEvent("order.submitted", "Submitted", {
      order_id: "order_1",
      resolves: [],
    })

    expect(entry).toMatchObject({ level: "warning", problem_key: "mine" })
    expect(await log.service.countNeedingAttention()).toBe(1)
  })

  const anna = { type: "user", id: "user_1" } as const

  it.each([
    { type: "order.cancelled", actor: anna, payload: {}, open: 0 },
    { type: "order.cancelled", actor: anna, payload: { amount: 28 }, open: 1 },
    {
      type: "order.cancelled",
      actor: { type: "customer", id: "cus_1" } as const,
      payload: {},
      open: 1,
    },
    {
      type: "order.cancelled",
      actor: { type: "api-key", id: "apk_1" } as const,
      payload: {},
      open: 1,
    },
    { type: "order.cancelled", actor: null, payload: {}, open: 1 },
    { type: "order.return_cancelled", actor: anna, payload: {}, open: 0 },
    { type: "order.return_cancelled", actor: null, payload: {}, open: 1 },
    { type: "order.claim_cancelled", actor: anna, payload: {}, open: 0 },
    { type: "order.exchange_cancelled", actor: anna, payload: {}, open: 0 },
    {
      type: "order.fulfillment_cancelled",
      actor: anna,
      payload: { return_id: "return_1" },
      open: 0,
    },
    { type: "order.fulfillment_cancelled", actor: anna, payload: {}, open: 1 },
  ])(
    "$type by $actor with $payload: $open open",
    async ({ type, actor, payload, open }) => {
      const entry = await log.service.logEvent(type, "m", {
        order_id: "order_1",
        actor,
        payload,
      })

      expect(entry?.level).toBe("warning")
      expect(await log.service.countNeedingAttention()).toBe(open)
      expect(await log.service.listForOrder("order_1")).toEqual([entry])
    }
  )
})

describe("a problem of the shop that comes again", () => {
  const log = useActivityLog()

  const mail = (index: number) =>
    log.service.logEvent("email.failed", "E-mail failed", {
      payload: { cause: "quota exceeded" },
      dedupe_key: `email_failed:noti_${index}`,
    })

  it("is counted once however often it is looked for", async () => {
    const mails = Array.from({ length: 80 }, (_, index) => index)

    for (const index of mails) await mail(index)
    await Promise.all(mails.map(mail))
    await Promise.all(mails.map(mail))
    await Promise.all(mails.map(mail))

    const entries = await log.service.listRecent()
    const known = await log.service.recall.byDedupeKeys(
      mails.map((index) => `email_failed:noti_${index}`)
    )
    expect(entries.map(({ occurrences }) => occurrences)).toEqual([80])
    expect(known).toHaveLength(80)
    expect(await log.service.countMatching()).toMatchObject({ count: 1 })
  })

  it("answers the entry that it was counted on in", async () => {
    const first = await mail(1)
    await mail(2)

    const again = await mail(2)

    expect(again).toMatchObject({ id: first?.id, occurrences: 2 })
  })

  it("is pruned with all that it remembers", async () => {
    await mail(1)
    await mail(2)
    await log.service.resolveMatching({})

    await log.service.prune(new Date(Date.now() + 60_000))

    expect(await log.query("select 1 from activity_log")).toEqual([])
  })
})

describe("a date in the future", () => {
  const log = useActivityLog()

  it("is the time of recording, and the one that was sent stands in the payload", async () => {
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
