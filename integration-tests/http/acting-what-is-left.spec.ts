import type { ActivityAction } from "../../src/types"
import { openProblems, problemOf, refused } from "../helpers/attention"
import { failedSubmission } from "../helpers/failed-submission"
import { actionsOf, declined, press } from "../helpers/shop/acting"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { sendMails } from "../helpers/shop/mails"
import {
  archiveOrder,
  cancelOrder,
  completeOrder,
} from "../helpers/shop/orders"
import { capture, paymentOf, refund } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { colleague } from "../helpers/shop/staff"
import { useStore } from "../helpers/use-store"

describe("an action does what is left of it", () => {
  const store = useStore()

  const order = async (test_card?: string) => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      ...(test_card ? { payment: { test_card } } : {}),
    })

    return id
  }

  const unsubmitted = (shirts = 1) =>
    failedSubmission(store, { printify: "out_of_stock_once", shirts })

  /** Whatever happened meanwhile has closed it perhaps; somebody opens it again. */
  const openAgain = (entryId: string) =>
    store.shop.admin.post(`/admin/activity/${entryId}/reopen`)

  const standing = async (entryId: string): Promise<ActivityAction[]> => {
    await openAgain(entryId)

    return await actionsOf(store.shop, entryId)
  }

  it("submits what was not sent by hand meanwhile", async () => {
    const { id, problem } = await unsubmitted(3)
    const first = await fulfill(store.shop, id, { [skus.shirt]: 1 })
    await openAgain(problem.id)

    const { result } = await press(store.shop, problem.id, {
      action: "submit_again",
    })

    expect(
      await store.query(
        `select quantity::int as quantity from fulfillment_item where fulfillment_id = any($1) order by 1`,
        [[first, result.fulfillment_id]]
      )
    ).toEqual([{ quantity: 1 }, { quantity: 2 }])
  })

  it("captures what was not captured by hand meanwhile", async () => {
    const id = await order("declined_on_capture_once")
    await refused(capture(store.shop, id))
    const problem = await problemOf(store, id, "order.payment_failed")
    await capture(store.shop, id, 10)
    await openAgain(problem.id)

    const { result } = await press(store.shop, problem.id, {
      action: "capture_again",
    })

    expect(result).toMatchObject({ state: "succeeded", amount: 18 })
    const { captures } = await paymentOf(store.shop, id)
    expect(captures?.map(({ amount }) => Number(amount)).sort()).toEqual([
      10, 18,
    ])
  })

  it("refunds what was not refunded by hand meanwhile, and no more than was captured", async () => {
    const id = await order("refund_refused_once")
    await capture(store.shop, id, 20)
    await refused(refund(store.shop, id, { amount: 12 }))
    const problem = await problemOf(store, id, "order.refund_failed")
    await refund(store.shop, id, { amount: 5 })
    await openAgain(problem.id)

    const { result } = await press(store.shop, problem.id, {
      action: "refund_again",
    })
    const [left] = await standing(problem.id)

    expect(result).toMatchObject({ state: "succeeded", amount: 7 })
    expect(left).toMatchObject({
      state: "impossible",
      reason_code: "refunded_already",
    })
    const { refunds } = await paymentOf(store.shop, id)
    expect(refunds?.map(({ amount }) => Number(amount)).sort()).toEqual([5, 7])
  })

  it("does nothing for a cancelled order: neither submits nor captures", async () => {
    const { id, problem } = await unsubmitted()
    const paid = await order("declined_on_capture_once")
    await refused(capture(store.shop, paid))
    const unpaid = await problemOf(store, paid, "order.payment_failed")
    await cancelOrder(store.shop, id)
    await cancelOrder(store.shop, paid)

    expect(await standing(problem.id)).toMatchObject([
      { state: "impossible", reason_code: "order_cancelled" },
    ])
    expect(await standing(unpaid.id)).toMatchObject([
      { state: "impossible", reason_code: "payment_cancelled" },
    ])
    expect(
      await declined(press(store.shop, unpaid.id, { action: "capture_again" }))
    ).toEqual({ status: 409, message: "The payment was released" })
  })

  it("submits for an archived order", async () => {
    const { id, problem } = await unsubmitted()
    await completeOrder(store.shop, id)
    await archiveOrder(store.shop, id)

    const { result } = await press(store.shop, problem.id, {
      action: "submit_again",
    })

    expect(result.state).toBe("succeeded")
    expect(await openProblems(store, id)).toEqual([])
  })

  it("two admins who press at once: one does it, the other is told why not", async () => {
    const { shop } = await colleague(store.shop, {
      first_name: "Bo",
      last_name: "Press",
    })
    const { id, problem } = await unsubmitted()

    const pressed = await Promise.allSettled(
      [shop, store.shop].map((each) =>
        press(each, problem.id, { action: "submit_again" })
      )
    )

    const errors = pressed.flatMap((each) =>
      each.status === "rejected" ? [each.reason as { status: number }] : []
    )
    expect(errors.map(({ status }) => status)).toEqual([409])
    expect(await openProblems(store, id)).toEqual([])
  })

  it("refuses what it cannot read, and does nothing", async () => {
    const id = await order()
    await sendMails(store.shop, [
      {
        to: "bounce@example.com",
        template: "order-confirmation",
        trigger_type: "order.placed",
        resource_type: "order",
        resource_id: id,
      },
    ])
    const problem = await problemOf(store, id, "order.email.failed")
    const bodies: object[] = [
      [],
      { to: 7 },
      { to: {} },
      { to: "" },
      { to: "a".repeat(255) },
      { to: "ada@example.com\r\nBcc: eve@example.com" },
      { to: "ada@example.com\u0000" },
      { confirm: "yes" },
      { from: "eve@example.com" },
      { to: "ada@example.com", template: "other" },
    ]

    const answers = await Promise.all(
      bodies.map((body) =>
        declined(
          store.shop.admin.post(
            `/admin/activity/${problem.id}/actions/send_again`,
            body
          )
        )
      )
    )

    expect(answers.map(({ status }) => status)).toEqual(bodies.map(() => 400))
    expect(
      await store.query(
        "select 1 from notification where original_notification_id is not null"
      )
    ).toEqual([])
  })

  // Last: what is deleted here the shop does without from then on.
  it("says what was deleted that it needs: the shipping option, the location", async () => {
    const one = await unsubmitted()
    const other = await unsubmitted()

    await store.shop.admin.delete(
      `/admin/shipping-options/${String(one.problem.payload.shipping_option_id)}`
    )
    const withoutOption = await actionsOf(store.shop, one.problem.id)
    await store.shop.admin.delete(
      `/admin/stock-locations/${store.shop.locationId}`
    )
    const withoutLocation = await actionsOf(store.shop, other.problem.id)

    expect(one.problem.payload.shipping_option_id).toMatch(/^so_/)
    expect(withoutOption).toMatchObject([
      {
        state: "impossible",
        reason: "The shipping option is not there any more",
      },
    ])
    expect(withoutLocation).toMatchObject([
      {
        state: "impossible",
        reason: "The location it was to be sent from is not there any more",
      },
    ])
    expect(
      await declined(
        press(store.shop, other.problem.id, { action: "submit_again" })
      )
    ).toMatchObject({ status: 409 })
  })
})
