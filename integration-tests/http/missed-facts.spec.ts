import { retraces } from "../../src/catalog"
import type { AdminActivity, AdminOrderActivityResponse } from "../../src/types"
import { openProblems, refused } from "../helpers/attention"
import { feedOf, lineOf } from "../helpers/feed"
import { LOOK, LOOKING } from "../helpers/looks"
import { runJob, runJobUntil } from "../helpers/run-job"
import {
  completeCart,
  placeOrder,
  prepareCheckout,
} from "../helpers/shop/carts"
import { cancelClaim, claim } from "../helpers/shop/claims"
import {
  convertDraftOrder,
  createDraftOrder,
  editDraftOrder,
} from "../helpers/shop/draft-orders"
import { cancelExchange, exchange } from "../helpers/shop/exchanges"
import {
  cancelFulfillment,
  deliver,
  fulfill,
  relabel,
  ship,
} from "../helpers/shop/fulfillments"
import { importOrder } from "../helpers/shop/imports"
import { jo } from "../helpers/shop/open-shop"
import { cancelEdit, edit, requestEdit } from "../helpers/shop/order-edits"
import {
  archiveOrder,
  cancelOrder,
  completeOrder,
} from "../helpers/shop/orders"
import { authorize, capture, refund } from "../helpers/shop/payments"
import {
  cancelReturn,
  receiveReturn,
  requestReturn,
} from "../helpers/shop/returns"
import { skus } from "../helpers/shop/skus"
import {
  acceptTransfer,
  cancelTransfer,
  declineTransfer,
  requestTransfer,
} from "../helpers/shop/transfers"
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

const LONG_AGO = "2023-05-01T10:00:00.000Z"

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

  const untilTold = (orderId: string, ...types: string[]) =>
    until(
      async () => {
        const told = (await storyOf(orderId)).map(
          ({ event_type }) => event_type
        )

        return types.every((type) => told.includes(type))
      },
      { what: types.join(), timeoutMs: 30_000 }
    )

  const order = async (email: string, items: Record<string, number>) =>
    (await placeOrder(store.shop, { email, items })).id

  const delivered = async (email: string, items: Record<string, number>) => {
    const orderId = await order(email, items)
    // A claim or an exchange lets go of money that is only authorized.
    await capture(store.shop, orderId)
    const parcel = {
      orderId,
      fulfillmentId: await fulfill(store.shop, orderId),
    }
    await ship(store.shop, parcel, { trackingNumber: "JD014600003SE" })
    await deliver(store.shop, parcel)

    return orderId
  }

  /** Placed ten minutes ago, before its payment: a bank needs longer than a test. */
  const orderOnTrust = async (
    andThen: (orderId: string) => Promise<void>
  ): Promise<string> => {
    const { id } = await placeOrder(store.shop, {
      email: "trusted@example.com",
      items: { [skus.mug]: 1 },
      payment: { awaits: 1 },
    })
    await untilTold(id, "order.payment_awaited")
    for (const statement of [
      `update "order" set created_at = created_at - interval '10 minutes' where id = $1`,
      `update payment_session set created_at = created_at - interval '10 minutes' where payment_collection_id in
        (select payment_collection_id from order_payment_collection where order_id = $1)`,
      `update activity_log set occurred_at = occurred_at - interval '10 minutes' where order_id = $1`,
    ]) {
      await store.query(statement, [id])
    }
    await andThen(id)

    return id
  }

  /** Each type that Medusa announces, at least once; answers the order and what it must have told in the end. */
  const tellEverything = async (): Promise<[string, string][]> => {
    const { shop } = store
    const paid = await order("paid@example.com", { [skus.mug]: 2 })
    await capture(shop, paid, 6)
    await capture(shop, paid)
    await refund(shop, paid, { amount: 3, reason: "goodwill" })
    await shop.admin.post(`/admin/orders/${paid}`, {
      email: "new@example.com",
    })
    await completeOrder(shop, paid)

    const credited = await order("credited@example.com", { [skus.mug]: 1 })
    await shop.admin.post(`/admin/orders/${credited}/credit-lines`, {
      amount: 5,
      reference: "goodwill",
      reference_id: "letter-7",
    })

    const archived = await order("archived@example.com", { [skus.mug]: 1 })
    await cancelFulfillment(shop, {
      orderId: archived,
      fulfillmentId: await fulfill(shop, archived),
    })
    await cancelOrder(shop, archived)
    await archiveOrder(shop, archived)

    const transferred = await orderOnTrust(async (id) => {
      await authorize(shop, id)
      await untilTold(id, "order.payment_authorized")
      await cancelOrder(shop, id)
    })

    const returned = await delivered("returned@example.com", {
      [skus.mug]: 2,
      [skus.poster]: 1,
    })
    const returnId = await requestReturn(shop, returned, {
      lines: { [skus.mug]: 2 },
    })
    const lines = { [skus.mug]: 1 }
    await receiveReturn(shop, returnId, { orderId: returned, lines })
    await receiveReturn(shop, returnId, { orderId: returned, lines })
    await cancelReturn(
      shop,
      await requestReturn(shop, returned, { lines: { [skus.poster]: 1 } })
    )

    const claimed = await delivered("claimed@example.com", { [skus.tote]: 1 })
    await cancelClaim(
      shop,
      await claim(shop, claimed, {
        type: "refund",
        lines: { [skus.tote]: 1 },
        back: { [skus.tote]: 1 },
      })
    )

    const exchanged = await delivered("swap@example.com", { [skus.shirt]: 1 })
    await cancelExchange(
      shop,
      await exchange(shop, exchanged, {
        back: { [skus.shirt]: 1 },
        sent: { [skus.largeShirt]: 1 },
      })
    )

    const tracked = await order("tracked@example.com", { [skus.tote]: 1 })
    const parcel = {
      orderId: tracked,
      fulfillmentId: await fulfill(shop, tracked),
    }
    await ship(shop, parcel)
    await untilTold(tracked, "order.shipped")
    await relabel(shop, parcel.fulfillmentId, { trackingNumber: "LATER1" })

    const edited = await order("edited@example.com", { [skus.mug]: 1 })
    await edit(shop, edited, { added: { [skus.poster]: 2 } })
    await requestEdit(shop, edited, { added: { [skus.tote]: 1 } })
    await cancelEdit(shop, edited)

    const moved = await order("moved@example.com", { [skus.mug]: 1 })
    await declineTransfer(shop, moved, {
      token: await requestTransfer(shop, moved, jo.email),
    })
    await requestTransfer(shop, moved, jo.email)
    await cancelTransfer(shop, moved)
    await acceptTransfer(shop, moved, {
      token: await requestTransfer(shop, moved, jo.email),
      shopper: await shop.customer(jo),
    })

    return [
      [paid, "order.completed"],
      [credited, "order.credit_line_added"],
      [archived, "order.archived"],
      [transferred, "order.cancelled"],
      [returned, "order.return_cancelled"],
      [claimed, "order.claim_cancelled"],
      [exchanged, "order.exchange_cancelled"],
      [tracked, "order.tracking_updated"],
      [edited, "order.edit_cancelled"],
      [moved, "order.transfer_accepted"],
    ]
  }

  /** An order without a cart: nothing but its first version, and the changes since, tell how it was placed. */
  const editedImport = async () => {
    const { shop } = store
    const id = await importOrder(shop, { created_at: LONG_AGO })
    await untilTold(id, "order.created")
    await edit(shop, id, { added: { [skus.poster]: 4 } })
    await shop.admin.post(`/admin/orders/${id}`, {
      email: "renamed@example.com",
    })

    return id
  }

  /** What was done to it as a draft is no part of its story, and must not become one. */
  const orderOfDraft = async () => {
    const { shop } = store
    const draftId = await createDraftOrder(shop, {
      email: "museum@example.com",
      country: "fr",
      items: { [skus.poster]: 1 },
    })
    await editDraftOrder(shop, draftId, { [skus.poster]: 2 })

    return (await convertDraftOrder(shop, draftId)).id
  }

  it("is found again: the same entries, at the same times, each once", async () => {
    const told = await tellEverything()
    const drafted = await orderOfDraft()
    const imported = await editedImport()
    // No event tells that it came so; a look finds it.
    const completed = await importOrder(store.shop, {
      created_at: LONG_AGO,
      status: "completed",
    })
    told.push(
      [drafted, "order.created"],
      [imported, "order.created"],
      [completed, "order.completed"]
    )
    await runJobUntil(store, LOOK, {
      what: "the import to be found",
      isDone: async () => (await storyOf(completed)).length === 2,
    })
    const ids = told.map(([id]) => id)
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
    await Promise.all(told.map(([id, type]) => untilTold(id, type)))
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
    await Promise.all(told.map(([id, type]) => untilTold(id, type)))
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
