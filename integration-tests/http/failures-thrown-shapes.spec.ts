import { openProblems, refused } from "../helpers/attention"
import { feedOf } from "../helpers/feed"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { timelineOf } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

/** What is told, without the words: they are another matter. */
const typesOf = (lines: string[]) =>
  lines.map((line) => line.slice(0, line.indexOf(":")))

describe("a fulfillment provider that throws what no one expects", () => {
  const store = useStore()

  it.each([
    "throws_text",
    "throws_object",
    "throws_aggregate",
    "throws_circular",
    "throws_wordless",
    "throws_frozen",
    "throws_getters",
    "throws_undefined",
    "throws_null",
  ])("%s: one failure, one entry, closed by the success", async (shape) => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: `${shape}_once` },
    })

    await refused(fulfill(store.shop, id))
    await until(async () => (await openProblems(store, id)).length, {
      what: "the problem",
    })
    await fulfill(store.shop, id)
    await until(
      async () =>
        typesOf(await timelineOf(store, id)).includes("info order.submitted"),
      { what: "the submission" }
    )

    expect(typesOf(await timelineOf(store, id))).toEqual([
      "info order.created",
      "error order.submission_failed",
      "info order.submission_retried",
      "info order.submitted",
    ])
    expect(await openProblems(store, id)).toEqual([])
  })

  it("has told the shop of none of them a second time", async () => {
    expect(
      await feedOf(store, "order.action_failed", "system.action_failed")
    ).toEqual([])
  })
})
