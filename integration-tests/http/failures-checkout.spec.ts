import type {
  AdminActivity,
  AdminActivityListResponse,
  AdminActivityResponse,
} from "../../src/types"
import { openProblems, refused } from "../helpers/attention"
import { lineOf } from "../helpers/feed"
import { completeCart, prepareCheckout } from "../helpers/shop/carts"
import { voidPayment } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { useStories } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const BOOKS_CLOSED =
  'error system.action_failed: "complete-cart" failed: the books of this month are closed'

const HELD =
  "error order.void_failed: Payment of £28.00 via Stripe is still held: You cannot cancel this PaymentIntent because of its status."

describe("a checkout that fails after the payment was authorized", () => {
  const store = useStore()
  const stories = useStories(store)

  const checkout = async (
    booking_refusals: number,
    payment: Record<string, unknown> = {}
  ) => {
    const { id } = await prepareCheckout(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { booking_refusals },
      payment,
    })

    return id
  }

  const order = async (cartId: string) => {
    const answer = await completeCart(store.shop, cartId)
    if (answer.type !== "order") {
      throw new Error(`checkout failed: ${answer.error.message}`)
    }

    return answer.order.id
  }

  /** All that is told of no order, oldest first: what is noise stands here as well. */
  const toldOfNoOrder = async (cartId: string): Promise<AdminActivity[]> => {
    const { activities } =
      await store.shop.admin.get<AdminActivityListResponse>(
        "/admin/activity?limit=200"
      )

    return activities
      .reverse()
      .filter(
        ({ order_id, payload }) =>
          order_id === null && JSON.stringify(payload).includes(cartId)
      )
  }

  const counted = (cartId: string, times: number) =>
    until(
      async () =>
        (await toldOfNoOrder(cartId)).find(
          ({ occurrences }) => occurrences === times
        ),
      { what: `failure ${times} of ${cartId}` }
    )

  /** Medusa pays a cart anew whose first payment it thinks refunded. */
  const captures = (cartId: string) =>
    store.query(
      `select capture.id from capture join payment on payment.id = capture.payment_id
       join cart_payment_collection paid on paid.payment_collection_id = payment.payment_collection_id
       where paid.cart_id = $1`,
      [cartId]
    )

  const paymentsOf = async (cartId: string) =>
    (
      await store.query<{ id: string }>(
        `select payment.id from payment join cart_payment_collection paid
         on paid.payment_collection_id = payment.payment_collection_id
         where paid.cart_id = $1 and payment.deleted_at is null`,
        [cartId]
      )
    ).map(({ id }) => id)

  const openOfNoOrder = async (cartId: string) =>
    (await openProblems(store)).filter(
      ({ payload }) => payload.cart_id === cartId
    )

  it("is told with its cart and the true cause, counted on, and closed by the order", async () => {
    const cartId = await checkout(2)

    await refused(completeCart(store.shop, cartId))
    const problem = await counted(cartId, 1)
    await refused(completeCart(store.shop, cartId))
    await counted(cartId, 2)
    const orderId = await order(cartId)

    await stories.expectTimeline(orderId, [
      "info order.created: Order placed — £28.00 via Stripe (ada@example.com)",
    ])
    const [created] = (
      await store.shop.admin.get<AdminActivityListResponse>(
        `/admin/activity?event_type=order.created&order_id=${orderId}`
      )
    ).activities
    expect((await toldOfNoOrder(cartId)).map(lineOf)).toEqual([BOOKS_CLOSED])
    const { activity } = await store.shop.admin.get<AdminActivityResponse>(
      `/admin/activity/${problem.id}`
    )
    expect(activity).toMatchObject({
      order_id: null,
      occurrences: 2,
      resolved_by: "system",
      resolved_by_entry_id: created?.id,
      payload: {
        cart_id: cartId,
        workflow: "complete-cart",
        step: "orderCreated",
        code: "period_closed",
        request: `POST /store/carts/${cartId}/complete`,
      },
    })
  })

  it("gives the money back without a word, where it was captured already", async () => {
    const cartId = await checkout(1, { capture_method: "automatic" })

    await refused(completeCart(store.shop, cartId))
    await counted(cartId, 1)
    const orderId = await order(cartId)

    await stories.expectTimeline(orderId, [
      "info order.created: Order placed — £28.00 via Stripe (ada@example.com)",
      "info order.payment_captured: Captured £28.00 via Stripe",
    ])
    expect((await toldOfNoOrder(cartId)).map(lineOf)).toEqual([BOOKS_CLOSED])
    expect(await openOfNoOrder(cartId)).toEqual([])
  })

  it("keeps it open that the money could not be given back, whatever becomes of the cart", async () => {
    const cartId = await checkout(1, {
      capture_method: "automatic",
      test_card: "refund_refused",
    })

    await refused(completeCart(store.shop, cartId))
    await until(async () => (await toldOfNoOrder(cartId)).length === 2, {
      what: "both failures",
    })
    const orderId = await order(cartId)

    await stories.expectTimeline(orderId, [
      "info order.created: Order placed — £28.00 via Stripe (ada@example.com)",
      "info order.payment_captured: Captured £28.00 via Stripe",
    ])
    const told = await toldOfNoOrder(cartId)
    const refund =
      "error order.refund_failed: Refund of £28.00 via Stripe failed: Insufficient funds in your Stripe balance to refund this amount."
    expect(told.map(lineOf)).toEqual([BOOKS_CLOSED, refund])
    expect(told.map(({ resolved_by }) => resolved_by)).toEqual(["system", null])
    expect(await captures(cartId)).toHaveLength(2)
  })

  it("says that the money is held where its release fails too, until it pays for the order", async () => {
    const cartId = await checkout(1, { test_card: "cancel_refused" })

    await refused(completeCart(store.shop, cartId))
    await until(async () => (await toldOfNoOrder(cartId)).length === 2, {
      what: "both failures",
    })
    const open = await openOfNoOrder(cartId)
    const [paymentId] = await paymentsOf(cartId)
    const orderId = await order(cartId)

    expect(open.map(lineOf).sort()).toEqual([HELD, BOOKS_CLOSED])
    expect(
      open.find(({ event_type }) => HELD.includes(event_type))
    ).toMatchObject({
      payload: {
        cart_id: cartId,
        payment_id: paymentId,
        amount: 28,
        currency_code: "gbp",
        provider: "Stripe",
        code: "payment_intent_unexpected_state",
        workflow: "complete-cart",
      },
    })
    await stories.expectTimeline(orderId, [
      "info order.created: Order placed — £28.00 via Stripe (ada@example.com)",
    ])
    expect(await openOfNoOrder(cartId)).toEqual([])
    expect(await paymentsOf(cartId)).toEqual([paymentId])
  })

  it("keeps it open that the money is held, until a release succeeds", async () => {
    const cartId = await checkout(2, { test_card: "cancel_refused_once" })

    await refused(completeCart(store.shop, cartId))
    await until(async () => (await toldOfNoOrder(cartId)).length === 2, {
      what: "both failures",
    })
    const [paymentId] = await paymentsOf(cartId)
    await voidPayment(store.shop, String(paymentId))
    await until(async () => (await toldOfNoOrder(cartId)).length === 3, {
      what: "the release",
    })

    expect((await toldOfNoOrder(cartId)).map(lineOf).sort()).toEqual([
      HELD,
      BOOKS_CLOSED,
      "info order.payment_voided: Payment voided — £28.00 released via Stripe",
    ])
    expect((await openOfNoOrder(cartId)).map(lineOf)).toEqual([BOOKS_CLOSED])
  })

  it("is no failure where the last one was sold meanwhile: the shopper reads it", async () => {
    const { id: cartId } = await prepareCheckout(store.shop, {
      email: "ada@example.com",
      items: { [skus.tote]: 1 },
      shipping: "Shipped from our workshop",
    })
    const before = await openProblems(store)
    const levels = await store.query(
      `update inventory_level set stocked_quantity = 0, raw_stocked_quantity = '{"value": "0", "precision": 20}'
       where inventory_item_id = (select id from inventory_item where sku = $1) returning id`,
      [skus.tote]
    )

    await refused(completeCart(store.shop, cartId))

    expect(levels).toHaveLength(1)
    expect(await toldOfNoOrder(cartId)).toEqual([])
    expect(await openProblems(store)).toEqual(before)
  })

  it("has told nothing twice", async () => {
    await stories.expectAllUnchanged()
  })
})
