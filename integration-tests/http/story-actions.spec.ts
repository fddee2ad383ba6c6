import type { AdminActivity, AdminOrderActivityResponse } from "../../src/types"
import { openProblems, refused } from "../helpers/attention"
import { failedSubmission } from "../helpers/failed-submission"
import { actionsOf, press } from "../helpers/shop/acting"
import { record } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { capture, refund } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("the actions in an order's story", () => {
  const store = useStore()

  const storyOf = async (id: string): Promise<AdminActivity[]> =>
    (
      await store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${id}/activity`
      )
    ).activities

  it("are those that each open problem has by itself", async () => {
    const { id } = await failedSubmission(store, {
      printify: "out_of_stock",
      payment: { test_card: "refund_refused" },
    })
    await capture(store.shop, id)
    await refused(refund(store.shop, id))
    const problems = await until(
      async () => {
        const open = await openProblems(store, id)

        return open.length >= 2 ? open : null
      },
      { what: "both problems" }
    )

    const story = await storyOf(id)

    for (const problem of problems) {
      const { actions } = story.find((entry) => entry.id === problem.id) ?? {}
      expect(actions).toEqual(await actionsOf(store.shop, problem.id))
      expect(actions).toMatchObject([{ state: "possible" }])
    }
    expect(
      story.filter(({ actions }) => actions).map(({ event_type }) => event_type)
    ).toEqual(
      expect.arrayContaining(["order.submission_failed", "order.refund_failed"])
    )
    expect(
      story.filter(({ level, actions }) => level === "info" && actions)
    ).toEqual([])
  })

  it("are gone with the problem", async () => {
    const { id, problem } = await failedSubmission(store, {
      printify: "out_of_stock_once",
    })

    await press(store.shop, problem.id, { action: "submit_again" })

    await until(
      async () => (await storyOf(id)).every(({ actions }) => !actions),
      { what: "a story without actions" }
    )
  })

  it("say of an attempt that names no items that it is not known", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
    })
    const problem = await record(store.shop, {
      event_type: "order.submission_failed",
      message: "Submission failed",
      order_id: id,
    })

    const story = await storyOf(id)

    expect(story.find((entry) => entry.id === problem.id)?.actions).toEqual([
      expect.objectContaining({
        state: "impossible",
        reason_code: "unknown_input",
      }),
    ])
  })

  it("are none, and no error, of an order that is gone and of a type that has none", async () => {
    const failure = {
      event_type: "order.submission_failed",
      message: "Submission failed",
      order_id: "order_gone",
      payload: { items: [{ line_item_id: "ordli_1", quantity: 1 }] },
    }
    await record(store.shop, failure)
    await record(store.shop, {
      event_type: "press.jammed",
      level: "error",
      message: "The press is jammed",
      order_id: "order_gone",
    })

    const story = await storyOf("order_gone")

    expect(story.map(({ actions }) => actions)).toEqual([
      [
        expect.objectContaining({
          state: "impossible",
          reason_code: "order_gone",
        }),
      ],
      [],
    ])
  })
})
