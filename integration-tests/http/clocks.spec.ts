import type { AdminOrderActivityResponse } from "../../src/types"
import { openProblems, refused } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import type { Shop } from "../helpers/shop/open-shop"
import { skus } from "../helpers/shop/skus"
import { startBehind } from "../helpers/start-behind"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("two processes, one of them with a clock that is a minute behind", () => {
  const store = useStore()
  let behind: Awaited<ReturnType<typeof startBehind>>

  beforeAll(async () => {
    behind = await startBehind(store, { seconds: 60 })
  }, 300_000)

  afterAll(async () => {
    await behind.stop()
  })

  const order = async (fault: string) => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 2 },
      metadata: { printify: fault },
    })

    return id
  }

  const shirt = { [skus.shirt]: 1 }

  const letPrintify = async (orderId: string, fault: string) => {
    await store.shop.admin.post(`/admin/orders/${orderId}`, {
      metadata: { printify: fault },
    })
  }

  /** Types of an order's submissions, oldest first, as soon as there are so many. */
  const submissions = (shop: Shop, orderId: string, count: number) =>
    until(
      async () => {
        const { activities } = await shop.admin.get<AdminOrderActivityResponse>(
          `/admin/orders/${orderId}/activity`
        )
        const types = activities
          .map(({ event_type }) => event_type)
          .filter((type) => type.startsWith("order.subm"))

        return types.length >= count ? types : null
      },
      { what: `${count} submissions of ${orderId}` }
    )

  it("closes what failed in the one by what succeeded in the other", async () => {
    const id = await order("out_of_stock")
    await refused(fulfill(store.shop, id, shirt))
    await submissions(store.shop, id, 1)

    await letPrintify(id, "works")
    await fulfill(behind.shop, id, shirt)

    expect(await submissions(store.shop, id, 3)).toEqual([
      "order.submission_failed",
      "order.submission_retried",
      "order.submitted",
    ])
    expect(await openProblems(store, id)).toEqual([])
  })

  it("leaves open what fails in the other after what succeeded in the one", async () => {
    const id = await order("works")
    await fulfill(store.shop, id, shirt)
    await submissions(store.shop, id, 1)

    await letPrintify(id, "out_of_stock")
    await refused(fulfill(behind.shop, id, shirt))

    expect(await submissions(store.shop, id, 2)).toEqual([
      "order.submitted",
      "order.submission_failed",
    ])
    expect(await openProblems(store, id)).toMatchObject([
      { event_type: "order.submission_failed" },
    ])
  })
})
