import { retraces } from "../../src/catalog"
import type { AdminActivity, AdminOrderActivityResponse } from "../../src/types"
import { openProblems, refused } from "../helpers/attention"
import { feedOf, lineOf } from "../helpers/feed"
import { LOOK, LOOKING } from "../helpers/looks"
import { runJob, runJobUntil } from "../helpers/run-job"
import { completeCart, prepareCheckout } from "../helpers/shop/carts"
import { eventfulOrders, LONG_AGO } from "../helpers/shop/eventful-orders"
import { importOrder } from "../helpers/shop/imports"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

/** A type that is new has to be lost here, too. Carts that come back have a suite of their own. */
const ALL_FOUND = [...retraces.values()]
  .flat()
  .map(({ type }) => type)
  .filter((type) => type !== "abandoned_cart.recovered")

/** Told by an event that carries its time; what is found again is dated by the nearest row. */
const DATED_BY_EVENT = new Set(["order.completed", "order.archived"])

/** Told by the request, and kept in none of Medusa's rows. */
const NAMED_BY_REQUEST = new Set([
  "order.archived",
  "order.cancelled",
  "order.claim_cancelled",
  "order.completed",
  "order.credit_line_added",
  "order.delivered",
  "order.edit_cancelled",
  "order.exchange_cancelled",
  "order.fulfillment_cancelled",
  "order.payment_authorized",
  "order.payment_voided",
  "order.return_cancelled",
  "order.tracking_updated",
  "order.transfer_accepted",
  "order.transfer_cancelled",
  "order.transfer_declined",
])

describe("what the bus lost", () => {
  const store = useStore({ options: LOOKING })

  /** Without e-mails: those have a job, and a suite, of their own. */
  const storyOf = async (orderId: string): Promise<AdminActivity[]> => {
    const { activities } =
      await store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${orderId}/activity`
      )

    return activities.filter(({ event_type }) => !event_type.includes("email"))
  }

  /** All that must be the same, whichever way it was found. */
  const factsOf = async (orderId: string) =>
    (await storyOf(orderId)).map(withoutRequest).map((entry) => ({
      line: lineOf(entry),
      payload: entry.payload,
      actor: entry.actor_id,
      ...(DATED_BY_EVENT.has(entry.event_type)
        ? {}
        : { occurred_at: entry.occurred_at }),
    }))

  const untilRecorded = (orderId: string, ...types: string[]) =>
    until(
      async () => {
        const recorded = (await storyOf(orderId)).map(
          ({ event_type }) => event_type
        )

        return types.every((type) => recorded.includes(type))
      },
      { what: types.join(), timeoutMs: 30_000 }
    )

  const orders = eventfulOrders(store, untilRecorded)

  it("is found again: the same entries, at the same times, each once", async () => {
    const ends = await orders.ofEveryType()
    const drafted = await orders.ofDraft()
    const imported = await orders.editedImport()
    // No event tells that it came so; a look finds it.
    const completed = await importOrder(store.shop, {
      created_at: LONG_AGO,
      status: "completed",
    })
    ends.push(
      [drafted, "order.created"],
      [imported, "order.created"],
      [completed, "order.completed"]
    )
    await runJobUntil(store, LOOK, {
      what: "the import to be found",
      isDone: async () => (await storyOf(completed)).length === 2,
    })
    const ids = ends.map(([id]) => id)
    const all = () =>
      Promise.all(
        ids.map(async (id) => {
          const facts = await factsOf(id)

          // When a draft became an order is kept nowhere.
          if (id === drafted) {
            return facts.map(({ line }) => line)
          }

          // What is changed on an order without a cart may have been changed on a draft.
          return id === imported ? facts.slice(0, 1) : facts
        })
      )
    await Promise.all(ends.map(([id, type]) => untilRecorded(id, type)))
    const before = await all()

    await store.query("delete from activity_log")
    // After a start the look goes back a day; then only as far as the look before it.
    await store.restart()
    await runJobUntil(store, LOOK, {
      what: "everything to be back",
      isDone: async () => (await all()).flat(2).length >= before.flat(2).length,
    }).catch(() => undefined /* the comparison shows what is missing */)

    expect(await all()).toEqual(before)
    const found = (await Promise.all(ids.map(storyOf))).flat()
    const seen = new Set(found.map(({ event_type }) => event_type))
    expect(ALL_FOUND.filter((type) => !seen.has(type))).toEqual([])
    expect(
      (await storyOf(completed)).map(({ event_type, occurred_at }) => [
        event_type,
        occurred_at,
      ])
    ).toEqual([
      ["order.created", LONG_AGO],
      ["order.completed", LONG_AGO],
    ])
    expect([...new Set(found.map(({ source }) => source))]).toEqual([
      "reconcile",
    ])

    // One line more is lost, the one that a look finds last: when it is back, all were looked for again.
    await store.query(
      "delete from activity_log where event_type = 'order.exchange_cancelled'"
    )
    await store.restart()
    await runJob(store, LOOK)
    await Promise.all(ends.map(([id, type]) => untilRecorded(id, type)))
    expect(await all()).toEqual(before)
  }, 600_000)

  // Medusa keeps back all events of a workflow that fails, those of what it takes back among them.
  it("is found again: the release of what a checkout held that failed before", async () => {
    const { id } = await prepareCheckout(store.shop, {
      email: "held@example.com",
      items: { [skus.mug]: 1 },
      metadata: { booking_refusals: 2 },
      payment: { test_card: "cancel_refused_once" },
    })
    const linesOfCart = (activities: AdminActivity[]) =>
      activities
        .filter(({ payload }) => payload.cart_id === id)
        .map(lineOf)
        .sort()
    const openLines = async () => linesOfCart(await openProblems(store))

    await refused(completeCart(store.shop, id))
    await until(async () => (await openLines()).length === 2, {
      what: "both failures",
    })
    await refused(completeCart(store.shop, id))
    await runJobUntil(store, LOOK, {
      what: "the release to close what was held",
      isDone: async () => (await openLines()).length === 1,
    })

    expect(linesOfCart(await feedOf(store, "order.payment_voided"))).toEqual([
      "info order.payment_voided: Payment voided — £16.00 released via Stripe",
    ])
  })
})

/** Without what only the request could say. */
function withoutRequest(entry: AdminActivity): AdminActivity {
  const { actor_email, ...payload } = entry.payload

  return NAMED_BY_REQUEST.has(entry.event_type)
    ? { ...entry, payload, actor_id: null }
    : entry
}
