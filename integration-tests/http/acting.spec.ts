import type { AdminOrderActivityResponse } from "../../src/types"
import { openProblems, problemOf, refused } from "../helpers/attention"
import { apiClient } from "../helpers/api-client"
import { actionsOf, declined, press } from "../helpers/shop/acting"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { withOwnToken } from "../helpers/shop/own-token"
import { sendMails } from "../helpers/shop/mails"
import { cancelOrder } from "../helpers/shop/orders"
import { capture, paymentOf, refund } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { colleague, integration } from "../helpers/shop/staff"
import { timelineOf, useStories } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const anna = "(Anna Quill)"
const bo = "(Bo Press)"
const PLACED =
  "info order.created: Order placed — £28.00 via Stripe (ada@example.com)"
const CAPTURED = `info order.payment_captured: Captured £28.00 via Stripe ${anna}`
const OUT_OF_STOCK =
  "error order.submission_failed: Submission to Printify failed: insufficient stock for M Black"

describe("mending a problem from its entry", () => {
  const store = useStore()
  const stories = useStories(store)

  const order = async (
    extra: { metadata?: Record<string, unknown>; test_card?: string } = {}
  ) => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      ...(extra.metadata ? { metadata: extra.metadata } : {}),
      ...(extra.test_card ? { payment: { test_card: extra.test_card } } : {}),
    })

    return id
  }

  it("is offered to whoever comes with a token of the shop's own, which says nothing of roles", async () => {
    const id = await order({ metadata: { printify: "out_of_stock_once" } })
    await refused(fulfill(store.shop, id))
    const problem = await problemOf(store, id, "order.submission_failed")

    const staff = await withOwnToken(store.shop)

    expect(
      await actionsOf({ ...store.shop, admin: staff }, problem.id)
    ).toEqual([
      expect.objectContaining({ id: "submit_again", state: "possible" }),
    ])
    const { activities } = await staff.get<AdminOrderActivityResponse>(
      `/admin/orders/${id}/activity`
    )
    expect(activities.flatMap(({ actions = [] }) => actions)).toEqual([
      expect.objectContaining({ id: "submit_again", state: "possible" }),
    ])
  })

  it("submits again: the problem closes, and whoever pressed did it", async () => {
    const id = await order({ metadata: { printify: "out_of_stock_once" } })
    const { shop } = await colleague(store.shop, {
      first_name: "Bo",
      last_name: "Press",
    })
    await refused(fulfill(store.shop, id))
    const problem = await problemOf(store, id, "order.submission_failed")

    const before = await actionsOf(shop, problem.id)
    const { activity, result } = await press(shop, problem.id, {
      action: "submit_again",
    })

    expect(problem.payload).toMatchObject({
      outcome: "refused",
      location_id: store.shop.locationId,
      order_items: [{ id: expect.stringMatching(/^ordli_/), quantity: 1 }],
    })
    expect(problem.payload.shipping_option_id).toMatch(/^so_/)
    expect(before).toEqual([
      { id: "submit_again", state: "possible", needs_confirmation: false },
    ])
    expect(result).toMatchObject({ state: "succeeded" })
    expect(activity).toMatchObject({ id: problem.id, resolved_by: "system" })
    const story = await timelineOf(store, id)
    expect(story.slice(0, 3)).toEqual([
      PLACED,
      `${OUT_OF_STOCK} ${anna}`,
      `info order.submission_retried: Submission retried — attempt 2 ${bo}`,
    ])
    expect(story[3]).toMatch(
      /^info order.submitted: Submitted to Printify \(PFY-\d{5}\) \(Bo Press\)$/
    )
    expect(story).toHaveLength(4)
    expect(await openProblems(store, id)).toEqual([])
  })

  it("fails again: the new attempt is counted, and can be pressed in turn", async () => {
    const id = await order({ metadata: { printify: "out_of_stock_twice" } })
    await refused(fulfill(store.shop, id))
    const first = await problemOf(store, id, "order.submission_failed")

    const failed = await press(store.shop, first.id, { action: "submit_again" })
    const [second] = await openProblems(store, id)
    const closed = await declined(
      press(store.shop, first.id, { action: "submit_again" })
    )
    await press(store.shop, second?.id ?? "", { action: "submit_again" })

    expect(failed.result).toMatchObject({
      state: "failed",
      message: "insufficient stock for M Black",
    })
    expect(second).toMatchObject({ occurrences: 2 })
    expect(closed).toEqual({
      status: 409,
      message: "This is dealt with already",
    })
    expect(await openProblems(store, id)).toEqual([])
  })

  it("pressed twenty times at once makes one attempt", async () => {
    const id = await order({ metadata: { printify: "out_of_stock_once" } })
    await refused(fulfill(store.shop, id))
    const problem = await problemOf(store, id, "order.submission_failed")

    const pressed = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        press(store.shop, problem.id, { action: "submit_again" })
      )
    )

    expect(pressed.filter(({ status }) => status === "fulfilled")).toHaveLength(
      1
    )
    const { rows } = {
      rows: await store.query<{ fulfillment_id: string }>(
        "select fulfillment_id from order_fulfillment where order_id = $1",
        [id]
      ),
    }
    expect(rows).toHaveLength(1)
  })

  it("asks for a confirmation where the provider did not answer", async () => {
    const id = await order({ metadata: { printify: "unavailable_once" } })
    await refused(fulfill(store.shop, id))
    const problem = await problemOf(store, id, "order.submission_failed")

    const [action] = await actionsOf(store.shop, problem.id)
    const unconfirmed = await declined(
      press(store.shop, problem.id, { action: "submit_again" })
    )
    const { result } = await press(store.shop, problem.id, {
      action: "submit_again",
      confirm: true,
    })

    expect(problem.payload.outcome).toBe("unknown")
    expect(action).toEqual({
      id: "submit_again",
      state: "possible",
      needs_confirmation: true,
      confirmation:
        "Printify did not answer. The order may have been taken: look there first.",
    })
    expect(unconfirmed.status).toBe(409)
    expect(unconfirmed.message).toContain("look there first")
    expect(result.state).toBe("succeeded")
  })

  it("says why it is impossible: nothing is left, or the order is cancelled", async () => {
    const sent = await order({ metadata: { printify: "out_of_stock_once" } })
    await refused(fulfill(store.shop, sent))
    const { id } = await problemOf(store, sent, "order.submission_failed")
    await fulfill(store.shop, sent)
    await until(async () => !(await openProblems(store, sent)).length, {
      what: "the problem to be closed",
    })
    await store.shop.admin.post(`/admin/activity/${id}/reopen`)

    const [action] = await actionsOf(store.shop, id)
    const answer = await declined(
      press(store.shop, id, { action: "submit_again" })
    )

    expect(action).toEqual({
      id: "submit_again",
      state: "impossible",
      reason: "Nothing of it is left to submit",
      reason_code: "nothing_unfulfilled",
      needs_confirmation: false,
    })
    expect(answer).toEqual({
      status: 409,
      message: "Nothing of it is left to submit",
    })
  })

  it("captures again what was declined", async () => {
    const id = await order({ test_card: "declined_on_capture_once" })
    await refused(capture(store.shop, id))
    const problem = await problemOf(store, id, "order.payment_failed")

    const { activity } = await press(store.shop, problem.id, {
      action: "capture_again",
    })

    expect(activity.resolved_by_entry?.event_type).toBe(
      "order.payment_captured"
    )
    await stories.expectTimeline(id, [
      PLACED,
      `error order.payment_failed: Payment of £28.00 via Stripe failed: Your card was declined. ${anna}`,
      CAPTURED,
    ])
  })

  it("refunds again, with the same amount, reason and note, and once", async () => {
    const id = await order({ test_card: "refund_refused_once" })
    await capture(store.shop, id)
    await refused(
      refund(store.shop, id, { amount: 12, reason: "goodwill", note: "Late" })
    )
    const problem = await problemOf(store, id, "order.refund_failed")

    await press(store.shop, problem.id, { action: "refund_again" })
    const again = await declined(
      press(store.shop, problem.id, { action: "refund_again" })
    )

    expect(problem.payload).toMatchObject({
      note: "Late",
      refund_reason_id: store.shop.refundReasonId("goodwill"),
    })
    expect(again.status).toBe(409)
    const { refunds } = await paymentOf(store.shop, id)
    expect(refunds?.map(({ amount }) => Number(amount))).toEqual([12])
    const story = await timelineOf(store, id)
    expect(story.at(-1)).toMatch(
      /^info order.refunded: Refunded £12.00 — .*: Late \(Anna Quill\)$/
    )
  })

  it("refunds again what a cancellation could not", async () => {
    const id = await order({ test_card: "refund_refused_once" })
    await capture(store.shop, id)
    await cancelOrder(store.shop, id)
    const problem = await problemOf(store, id, "order.refund_failed")

    const { result } = await press(store.shop, problem.id, {
      action: "refund_again",
    })

    expect(result).toMatchObject({ state: "succeeded", amount: 28 })
    await until(
      async () =>
        (await openProblems(store, id)).every(
          ({ event_type }) => event_type !== "order.refund_failed"
        ),
      { what: "the problem to be closed" }
    )
  })

  it("submits again what was cancelled at the provider", async () => {
    const id = await order()
    const fulfillmentId = await fulfill(store.shop, id)
    await store.shop.admin.post(
      `/admin/orders/${id}/fulfillments/${fulfillmentId}/cancel`
    )
    const problem = await problemOf(store, id, "order.fulfillment_cancelled")

    const { activity } = await press(store.shop, problem.id, {
      action: "submit_again",
    })

    expect(activity.resolved_by_entry?.event_type).toBe("order.submitted")
    expect(await openProblems(store, id)).toEqual([])
  })

  it("sends a message again to a corrected address, which ends the problem", async () => {
    const id = await order()
    await sendMails(store.shop, [
      {
        to: "bounce@example.com",
        template: "order-confirmation",
        trigger_type: "order.placed",
        resource_type: "order",
        resource_id: id,
        data: { display_id: 1 },
      },
    ])
    const problem = await problemOf(store, id, "order.email.failed")

    const [action] = await actionsOf(store.shop, problem.id)
    const { result } = await press(store.shop, problem.id, {
      action: "send_again",
      to: "ada@example.com",
    })
    const rows = await store.query<{ to: string; template: string }>(
      `select "to", template, data, status from notification where original_notification_id = $1`,
      [problem.payload.notification_id]
    )

    expect(action).toMatchObject({
      id: "send_again",
      state: "possible",
      input: { to: "ada@example.com" },
    })
    expect(result).toMatchObject({ state: "succeeded", to: "ada@example.com" })
    expect(rows).toEqual([
      {
        to: "ada@example.com",
        template: "order-confirmation",
        data: { display_id: 1 },
        status: "success",
      },
    ])
    expect(await openProblems(store, id)).toEqual([])
  })

  it("sends a bounced message again", async () => {
    const id = await order()
    const [mail] = await sendMails(store.shop, [
      {
        to: "gone@example.com",
        template: "order-confirmation",
        resource_type: "order",
        resource_id: id,
      },
    ])
    await store.shop.admin.post("/admin/activity", {
      event_type: "email.bounced",
      message: "Email bounced: gone@example.com",
      order_id: id,
      payload: {
        notification_id: mail?.id,
        to: "gone@example.com",
        channel: "email",
        bounce: "bounced",
      },
    })
    const problem = await problemOf(store, id, "email.bounced")

    await press(store.shop, problem.id, {
      action: "send_again",
      to: "ada@example.com",
    })
    const again = await actionsOf(store.shop, problem.id)

    expect(again).toMatchObject([
      { id: "send_again", state: "impossible", reason_code: "closed" },
    ])
    expect(await openProblems(store, id)).toEqual([])
  })

  it("acts as the API key that asked", async () => {
    const id = await order({ metadata: { printify: "out_of_stock_once" } })
    await refused(fulfill(store.shop, id))
    const problem = await problemOf(store, id, "order.submission_failed")
    const worker = await integration(store.shop, "Warehouse")

    await press(worker.shop, problem.id, { action: "submit_again" })

    expect((await timelineOf(store, id)).at(-1)).toContain("(Warehouse)")
  })

  it("lets in nobody who is not logged in, and runs nothing that was not declared", async () => {
    const id = await order({ metadata: { printify: "out_of_stock_once" } })
    await refused(fulfill(store.shop, id))
    const problem = await problemOf(store, id, "order.submission_failed")
    const route = `/admin/activity/${problem.id}/actions`
    const { url } = store.shop

    const anonymous = await declined(
      apiClient({ url }).post(`${route}/submit_again`)
    )
    const customers = await declined(
      store.shop.guest.post(`${route}/submit_again`)
    )
    const undeclared = await declined(
      store.shop.admin.post(`${route}/refund_again`)
    )
    const bad = await declined(
      store.shop.admin.post(`${route}/submit_again`, { to: "x" })
    )

    expect(anonymous.status).toBe(401)
    expect(customers.status).toBe(401)
    expect(undeclared.status).toBe(404)
    expect(bad.status).toBe(400)
    expect(await openProblems(store, id)).toHaveLength(1)
  })

  it("has recorded nothing twice", async () => {
    await stories.expectAllUnchanged()
  })
})
