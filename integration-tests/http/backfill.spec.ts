import fs from "node:fs"
import path from "node:path"
import type {
  ActivityHealth,
  AdminActivity,
  AdminOrderActivityResponse,
} from "../../src/types"
import { refused } from "../helpers/attention"
import { LOOK, LOOK_FOR_EMAILS, ONCE_A_WEEK } from "../helpers/looks"
import { repositoryRoot } from "../helpers/paths"
import { runJob } from "../helpers/run-job"
import { placeOrder } from "../helpers/shop/carts"
import { eventfulOrders } from "../helpers/shop/eventful-orders"
import { fulfill, ship } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { openSimulatedShop, type PlannedOrder } from "../helpers/simulated-shop"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS

/** Nothing but the backfill reads Medusa's tables here. */
const options = {
  reconcile: { schedule: ONCE_A_WEEK, after: "5s" },
  emails: { schedule: ONCE_A_WEEK },
  deadlines: false,
  payments: false,
}

const DOCS = path.join(repositoryRoot, "docs/backfill.md")

/** `order.cancelled: who`, as the table of the docs has it. */
const documentedLosses = (): string[] =>
  [
    ...fs
      .readFileSync(DOCS, "utf8")
      .matchAll(/^\| `(\w+(?:\.\w+)+)`\s+\| ([^|]+?)\s+\|/gm),
  ].flatMap(([, type = "", lost = ""]) =>
    lost.split(", ").map((what) => `${type}: ${what}`)
  )

describe("the past of a shop", () => {
  const store = useStore({ options })

  const storyOf = async (orderId: string): Promise<AdminActivity[]> => {
    const { activities } =
      await store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${orderId}/activity`
      )

    return activities
  }

  const untilRecorded = (orderId: string, ...types: string[]) =>
    until(
      async () => {
        const recorded = (await storyOf(orderId)).map(
          ({ event_type }) => event_type
        )

        return types.every((type) => recorded.includes(type))
      },
      { what: types.join() }
    )

  const backfill = async () =>
    (await store.shop.admin.get<ActivityHealth>("/admin/activity/health"))
      .backfill

  const untilRead = () =>
    until(async () => (await backfill())?.state === "done", {
      what: "the past to be read",
      timeoutMs: 120_000,
    })

  /** As a shop that has never had the plugin. */
  const forget = async () => {
    await store.query("truncate activity_log, activity_log_state")
  }

  const problems = () =>
    store.query(
      "select event_type from activity_log where level <> 'info' and resolved_at is null"
    )

  const orders = eventfulOrders(store, untilRecorded)

  const order = async (metadata: Record<string, unknown> = {}) =>
    (
      await placeOrder(store.shop, {
        email: "ada@example.com",
        items: { [skus.mug]: 1 },
        metadata,
      })
    ).id

  it("is read from Medusa's rows: the same timelines, but for what they do not keep", async () => {
    const ends = await orders.ofEveryType()
    const failed = await order({ printify: "out_of_stock_once" })
    await refused(fulfill(store.shop, failed))
    await fulfill(store.shop, failed)
    ends.push(
      [failed, "order.submitted"],
      [await orders.ofDraft(), "order.created"],
      [await orders.editedImport(), "order.updated"]
    )
    await Promise.all(ends.map(([id, type]) => untilRecorded(id, type)))
    const ids = ends.map(([id]) => id)
    const storiesOf = () => Promise.all(ids.map(storyOf))
    const before = await untilSettled(storiesOf)

    await forget()
    await store.restart()
    // The searches for what the bus lost leave it alone: they would open problems.
    await runJob(store, LOOK)
    await runJob(store, LOOK_FOR_EMAILS)
    await untilRead()

    const after = await storiesOf()
    const losses = ids.flatMap((_, index) =>
      lossesOf(before[index] ?? [], after[index] ?? [])
    )
    expect([...new Set(losses)].sort()).toEqual(documentedLosses().sort())
    expect(
      ids.map((_, index) => sharedKeys(after[index] ?? [], before[index] ?? []))
    ).toEqual(
      ids.map((_, index) => sharedKeys(before[index] ?? [], after[index] ?? []))
    )
    expect(new Set(after.flat().map(({ source }) => source))).toEqual(
      new Set(["backfill"])
    )
    expect(after.flat().map(({ event_type }) => event_type)).toEqual(
      expect.arrayContaining([
        "order.email.confirmation_sent",
        "order.email.shipping_sent",
      ])
    )
    expect(await problems()).toEqual([])
    expect(store.logs()).not.toContain("heard: activity_log.problem_")

    // Begun anew it finds nothing that is not there.
    await store.query("delete from activity_log_state")
    await store.restart()
    await untilRead()
    expect(await storiesOf()).toEqual(after)
  }, 600_000)

  it("is complete, each entry once, where the process was killed in the middle of it", async () => {
    const specimen = await order()
    const fulfillmentId = await fulfill(store.shop, specimen)
    await ship(store.shop, { orderId: specimen, fulfillmentId })
    const simulated = await openSimulatedShop(store.databaseUrl, specimen)
    const now = Date.now()
    await simulated.plan([
      plannedAt(now - 200 * DAY_MS),
      ...Array.from({ length: 3_000 }, (_, n) =>
        plannedAt(now - 80 * DAY_MS + n * ((70 * DAY_MS) / 3_000))
      ),
    ])
    await simulated.goOnTo(new Date(now))

    await forget()
    await store.restart()
    await until(async () => ((await backfill())?.done ?? 0) >= 300, {
      what: "some orders to be read",
    })
    await store.kill()
    const [killed] = await store.query<{ state: string; done: number }>(
      `select value->>'state' as state, (value->>'done')::int as done
       from activity_log_state where key = 'backfill'`
    )
    expect(killed?.state).toBe("running")
    expect(killed?.done).toBeLessThan(3_000)
    await store.restart()
    await untilRead()

    const entries = await store.query<{ event_type: string; count: number }>(
      `select event_type, count(*)::int as count from activity_log
       where order_id in (select 'order_' || id from planned_order) group by 1 order by 1`
    )
    expect(entries).toEqual([
      { event_type: "order.created", count: 3_000 },
      { event_type: "order.delivered", count: 3_000 },
      { event_type: "order.shipped", count: 3_000 },
      { event_type: "order.submitted", count: 3_000 },
    ])
    const progress = await backfill()
    expect(progress).toMatchObject({ state: "done", skipped: 0 })
    expect(progress?.done).toBe(progress?.total)
    expect(await problems()).toEqual([])
  }, 600_000)

  it("is read of an order that is older than the option reaches when its page is opened", async () => {
    const [old] = await store.query<{ id: string }>(
      "select 'order_' || id as id from planned_order order by id limit 1"
    )
    const id = old?.id ?? ""
    const entriesOfIt = () =>
      store.query("select id from activity_log where order_id = $1", [id])
    expect(await entriesOfIt()).toEqual([])
    await store.query(
      `insert into notification (id, "to", channel, template, trigger_type, resource_type, resource_id, status, created_at, updated_at)
       select 'noti_' || split_part(id, '_', 2), 'ada@example.com', 'email', 'order-confirmation', 'order.placed', 'order', id,
         'success', created_at + interval '1 minute', created_at + interval '1 minute'
       from "order" where id = $1`,
      [id]
    )
    // Its messages cannot be read: that keeps nothing else from its page.
    await store.query("alter table notification rename to notification_away")

    const story = await storyOf(id)

    expect(story.map(({ event_type, source }) => [event_type, source])).toEqual(
      [
        ["order.created", "backfill"],
        ["order.submitted", "backfill"],
        ["order.shipped", "backfill"],
        ["order.delivered", "backfill"],
      ]
    )
    expect(await storyOf(id)).toEqual(story)
    expect(
      await store.query("select key from activity_log_state where key = $1", [
        `backfill:read:${id}`,
      ])
    ).toHaveLength(1)

    await store.query("alter table notification_away rename to notification")
    await store.restart()
    const whole = await storyOf(id)

    expect(whole.map(({ event_type }) => event_type)).toEqual([
      "order.created",
      "order.email.confirmation_sent",
      "order.submitted",
      "order.shipped",
      "order.delivered",
    ])
    expect(await storyOf(id)).toEqual(whole)
    expect(await problems()).toEqual([])
  }, 180_000)
})

/** Sold, submitted, shipped and delivered within two days. */
function plannedAt(ms: number): PlannedOrder {
  return {
    at: new Date(ms),
    confirmedAt: null,
    submittedAt: new Date(ms + HOUR_MS),
    shippedAt: new Date(ms + DAY_MS),
    deliveredAt: new Date(ms + 2 * DAY_MS),
    capturedAt: null,
  }
}

/** Read until nothing comes any more: e-mails and what follows an event have no end of their own. */
async function untilSettled(
  read: () => Promise<AdminActivity[][]>
): Promise<AdminActivity[][]> {
  let before = await read()

  await until(
    async () => {
      const now = await read()
      const isSame = now.flat().length === before.flat().length

      before = now

      return isSame
    },
    { what: "the stories to be whole", intervalMs: 3_000 }
  )

  return before
}

/** What an entry is about, in the words of the docs' table. */
const ASPECTS: Record<string, (entry: AdminActivity) => unknown> = {
  who: ({ actor_type, actor_id, actor_label }) => [
    actor_type,
    actor_id,
    actor_label,
  ],
  when: ({ occurred_at }) => occurred_at,
  words: ({ event_type, level, message }) => [event_type, level, message],
  // Medusa reads the pieces of a parcel in no order.
  details: ({ payload: { actor_email: _, items, ...payload } }) => [
    payload,
    Array.isArray(items)
      ? items.map((item) => JSON.stringify(item)).sort()
      : items,
  ],
}

function lossesOf(before: AdminActivity[], after: AdminActivity[]): string[] {
  const found = new Map(after.map((entry) => [entry.dedupe_key, entry]))
  const known = new Set(before.map(({ dedupe_key }) => dedupe_key))
  const added = after
    .filter(({ dedupe_key }) => !known.has(dedupe_key))
    .map(({ event_type }) => `${event_type}: added`)

  return [
    ...added,
    ...before.flatMap((entry) => {
      const again = found.get(entry.dedupe_key)

      return again
        ? Object.entries(ASPECTS)
            .filter(
              ([, read]) =>
                JSON.stringify(read(entry)) !== JSON.stringify(read(again))
            )
            .map(([what]) => `${entry.event_type}: ${what}`)
        : [`${entry.event_type}: all`]
    }),
  ]
}

/** In the order of the timeline. */
function sharedKeys(
  entries: AdminActivity[],
  others: AdminActivity[]
): (string | null)[] {
  const shared = new Set(others.map(({ dedupe_key }) => dedupe_key))

  return entries
    .map(({ dedupe_key }) => dedupe_key)
    .filter((key) => shared.has(key))
}
