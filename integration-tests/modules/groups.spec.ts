import { attentionOf } from "../../src/recording/attention-of"
import { useActivityLog } from "../helpers/use-activity-log"
import { fail, failed } from "./problems/fail"

describe("groups", () => {
  const log = useActivityLog()

  it("are headed by the words that their entries share, at the gravest level", async () => {
    const of = (order_id: string, amount: string, level: "error" | "warning") =>
      log.service.logEvent(
        "order.refund_failed",
        `Refund of ${amount} via Stripe failed: card expired`,
        {
          level,
          order_id,
          problem_key: `order.refund_failed|${order_id}||expired_card`,
        }
      )
    await of("order_1", "£19.00", "error")
    await of("order_2", "£12.00", "warning")

    const groups = await log.service.listAttentionGroups()

    expect(groups).toMatchObject([
      {
        level: "error",
        entries: 2,
        message: "Refund of … via Stripe failed: card expired",
      },
    ])
  })

  it("are headed by their type where their entries share no word, never by what one of them says", async () => {
    for (const [order_id, message] of [
      ["order_1", "Rückzahlung von 19,00 € an ada@example.com"],
      ["order_2", "Refund failed"],
    ] as const) {
      await log.service.logEvent("order.refund_failed", message, {
        level: "error",
        order_id,
        problem_key: `order.refund_failed|${order_id}||expired_card`,
      })
    }

    expect(await log.service.listAttentionGroups()).toMatchObject([
      { entries: 2, message: "order.refund_failed" },
    ])
  })

  it("keep causes apart that an HTTP client calls by one name", async () => {
    const causes = ["out of stock", "address rejected", "artwork too small"]

    for (const [index, cause] of causes.entries()) {
      const order_id = `order_${index}`
      const payload = { code: "ERR_BAD_REQUEST", cause }

      await log.service.logEvent(failed, `Submission failed: ${cause}`, {
        level: "error",
        order_id,
        payload,
        ...attentionOf(failed, { level: "error" }, { order_id, payload }),
      })
    }

    expect(await log.service.listAttentionGroups()).toHaveLength(3)
  })

  it("put entries without a key together by their words", async () => {
    for (const order_id of ["order_1", "order_2"]) {
      await log.service.logEvent(
        "ink.low",
        `Ink low: ${order_id.length * 3} %`,
        {
          level: "warning",
          order_id,
        }
      )
    }

    expect(await log.service.listAttentionGroups()).toHaveLength(1)
  })

  it("put one cause over several orders together, with what is at stake", async () => {
    for (const order of ["order_1", "order_2", "order_2", "order_3"]) {
      await fail(log.service, order, { code: "address_invalid" })
    }
    await fail(log.service, "order_1", { code: "out_of_stock" })
    await log.service.logEvent("order.cancelled", "Order cancelled", {
      level: "warning",
      order_id: "order_9",
    })

    const groups = await log.service.listAttentionGroups()
    const group = groups.find(({ key }) => key.endsWith("|address_invalid"))

    expect(groups).toHaveLength(3)
    expect(group).toMatchObject({
      event_type: failed,
      level: "error",
      message: "Submission failed: address_invalid",
      entries: 3,
      orders: 3,
      amount_by_currency: { gbp: 84 },
    })
  })

  it("are resolved as one", async () => {
    await fail(log.service, "order_1", { code: "address_invalid" })
    await fail(log.service, "order_2", { code: "address_invalid" })
    await fail(log.service, "order_1", { code: "out_of_stock" })
    const group = `${failed}|address_invalid`

    const resolved = await log.service.resolveMatching({ group }, "user_anna")

    expect(resolved).toBe(2)
    expect(await log.service.countNeedingAttention()).toBe(1)
  })
})
