import type { AdminOrderActivityResponse } from "../../src/types"
import { feedLines, feedOf, lineOf } from "../helpers/feed"
import { LOOK_FOR_EMAILS } from "../helpers/looks"
import { runJob, runJobUntil } from "../helpers/run-job"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill, ship } from "../helpers/shop/fulfillments"
import { sendMails } from "../helpers/shop/mails"
import { requestReturn } from "../helpers/shop/returns"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("e-mails", () => {
  const store = useStore({
    options: { emails: { templates: { shipping: ["parcel-note"] } } },
  })

  const emailsOf = async (orderId: string) => {
    const { activities } =
      await store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${orderId}/activity`
      )

    return activities.filter(({ event_type }) => event_type.includes("email"))
  }

  const expectEmails = async (
    orderId: string,
    expected: string[],
    timeoutMs = 15_000
  ) => {
    await until(
      async () => (await emailsOf(orderId)).length >= expected.length,
      { what: "e-mails", timeoutMs }
    ).catch(() => undefined /* the comparison shows what is missing */)

    expect((await emailsOf(orderId)).map(lineOf)).toEqual(expected)
  }

  it("tells of the confirmation and of the shipping notification", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    await expectEmails(id, [
      "info order.email.confirmation_sent: Order confirmation sent to ada@example.com",
    ])

    const fulfillmentId = await fulfill(shop, id)
    await ship(shop, { orderId: id, fulfillmentId })

    await expectEmails(id, [
      "info order.email.confirmation_sent: Order confirmation sent to ada@example.com",
      "info order.email.shipping_sent: Shipping notification sent to ada@example.com",
    ])
    const [confirmation] = await emailsOf(id)
    expect(confirmation?.payload).toMatchObject({
      kind: "confirmation",
      channel: "email",
      template: "order-confirmation",
      provider: "Mailbox",
      external_id: expect.stringMatching(/^mail_/) as string,
    })
  })

  it("finds the order by whatever a notification names", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "bea@example.com",
      items: { [skus.mug]: 1 },
    })
    await expectEmails(id, [
      "info order.email.confirmation_sent: Order confirmation sent to bea@example.com",
    ])
    const fulfillmentId = await fulfill(shop, id)
    await ship(shop, { orderId: id, fulfillmentId })
    const returnId = await requestReturn(shop, id, {
      lines: { [skus.mug]: 1 },
    })
    const to = "bea@example.com"

    for (const mail of [
      { to, template: "by-order-id", data: { order_id: id } },
      { to, template: "by-order", data: { order: { id } } },
      {
        to,
        template: "return-label",
        resource_type: "return",
        resource_id: returnId,
      },
      {
        to,
        template: "parcel-note",
        data: { fulfillment: { id: fulfillmentId } },
      },
      {
        to: "+441632960961",
        channel: "sms",
        template: "parcel-here",
        resource_type: "Fulfillment",
        resource_id: fulfillmentId,
      },
      { to, template: "newsletter", data: {} },
      {
        to: "",
        channel: "feed",
        template: "admin-ui",
        resource_type: "order",
        resource_id: id,
        data: { title: "Note" },
      },
    ]) {
      await sendMails(shop, [mail])
    }

    await expectEmails(id, [
      "info order.email.confirmation_sent: Order confirmation sent to bea@example.com",
      "info order.email.shipping_sent: Shipping notification sent to bea@example.com",
      'info order.email.sent: "by-order-id" sent to bea@example.com',
      'info order.email.sent: "by-order" sent to bea@example.com',
      'info order.email.sent: "return-label" sent to bea@example.com',
      "info order.email.shipping_sent: Shipping notification sent to bea@example.com",
      'info order.email.sent: "parcel-here" sent by SMS to +441632960961',
    ])
  })

  it("tells at once what failed and why, finds what was sent beside it, and nothing twice", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "full@example.com",
      items: { [skus.mug]: 1 },
    })
    await sendMails(shop, [
      { to: "carla@example.com", template: "copy", data: { order_id: id } },
      { to: "bounce@example.com", template: "copy", data: { order_id: id } },
      { to: "full@example.com", template: "copy", data: { order_id: id } },
    ])
    await sendMails(shop, [{ to: "bounce@example.com", template: "news" }])
    await sendMails(shop, [{ to: "bounce@example.com", template: "news" }])
    const failures = ["order.email.failed", "email.failed"]

    const failed = await feedLines(store, { types: failures, count: 4 })

    expect(failed.sort()).toEqual([
      'error email.failed: "news" to bounce@example.com failed: 550 5.1.1 mailbox unavailable',
      'error order.email.failed: "copy" to bounce@example.com failed: 550 5.1.1 mailbox unavailable',
      'error order.email.failed: "copy" to full@example.com failed: 452 4.2.2 mailbox full',
      "error order.email.failed: Order confirmation to full@example.com failed: 452 4.2.2 mailbox full",
    ])

    // Medusa announces nothing of a batch in which one fails: what was sent beside is found by the job.
    // It leaves to the bus what was sent within half a minute.
    await store.query(
      "update notification set updated_at = updated_at - interval '1 minute'"
    )
    await runJobUntil(store, LOOK_FOR_EMAILS, {
      what: "the copy",
      isDone: async () =>
        (await emailsOf(id))
          .map(lineOf)
          .includes('info order.email.sent: "copy" sent to carla@example.com'),
    })
    await runJob(store, LOOK_FOR_EMAILS)
    const all = await feedOf(store, ...failures)
    expect(all).toHaveLength(4)
    // Of no order: one row that counts, also for the job.
    expect(all.map(({ occurrences }) => occurrences)).toEqual([1, 1, 1, 2])
  })

  it("closes what failed when the same e-mail reaches the same person", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "later@example.com",
      items: { [skus.mug]: 1 },
    })
    const mail = {
      to: "once@example.com",
      template: "return-label",
      data: { order_id: id },
    }
    await sendMails(shop, [mail])
    await sendMails(shop, [{ ...mail, template: "something-else" }])
    await sendMails(shop, [{ ...mail, to: "other@example.com" }])
    await sendMails(shop, [mail])

    await expectEmails(id, [
      "info order.email.confirmation_sent: Order confirmation sent to later@example.com",
      'error order.email.failed: "return-label" to once@example.com failed: 421 4.3.0 try again later',
      'info order.email.sent: "something-else" sent to once@example.com',
      'info order.email.sent: "return-label" sent to other@example.com',
      'info order.email.sent: "return-label" sent to once@example.com',
    ])
    const [, failed, , , sent] = await emailsOf(id)
    expect(failed).toMatchObject({
      resolved_by: "system",
      resolved_by_entry_id: sent?.id,
    })
  })
})

describe("e-mails that nobody sees fail", () => {
  const store = useStore({ options: { failures: { enabled: false } } })

  it("are found by the job, once", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "full@example.com",
      items: { [skus.mug]: 1 },
    })
    await sendMails(store.shop, [
      { to: "bounce@example.com", template: "news" },
    ])
    const failures = ["order.email.failed", "email.failed"]

    await runJobUntil(store, LOOK_FOR_EMAILS, {
      what: "both failures",
      isDone: async () => (await feedOf(store, ...failures)).length >= 2,
    })
    await runJob(store, LOOK_FOR_EMAILS)
    const failed = (await feedOf(store, ...failures)).map(lineOf)

    expect(failed.sort()).toEqual([
      'error email.failed: "news" to bounce@example.com failed',
      "error order.email.failed: Order confirmation to full@example.com failed",
    ])
    const all = await feedOf(store, ...failures)
    expect(all.map(({ source }) => source)).toEqual(["reconcile", "reconcile"])
    expect(all.map(({ order_id }) => order_id)).toContain(id)
  })
})
