import { openProblems, refused } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const refuse = async (store: ReturnType<typeof useStore>) => {
  const { id } = await placeOrder(store.shop, {
    email: "ada@example.com",
    items: { [skus.shirt]: 1 },
    metadata: { printify: "out_of_stock_once" },
  })
  await refused(fulfill(store.shop, id))

  return id
}

describe("with failures switched off", () => {
  const store = useStore({ options: { failures: { enabled: false } } })

  it("tells of what succeeds, and of nothing that fails", async () => {
    const id = await refuse(store)
    await fulfill(store.shop, id)

    const types = await until(
      async () => {
        const { activities } = await store.shop.admin.get<{
          activities: { event_type: string }[]
        }>(`/admin/orders/${id}/activity`)
        const told = activities.map(({ event_type }) => event_type)

        return told.includes("order.submitted") ? told : null
      },
      { what: "the submission" }
    )

    expect(types.filter((type) => type.startsWith("order.sub"))).toEqual([
      "order.submitted",
    ])
  })
})

describe("with stacks kept", () => {
  const store = useStore({ options: { failures: { includeStack: true } } })

  it("has the stack in the payload", async () => {
    const id = await refuse(store)

    const problem = await until(
      async () => (await openProblems(store, id))[0],
      { what: "the problem" }
    )

    expect(problem.payload.error).toMatchObject({
      stack: expect.stringContaining("    at ") as string,
    })
  })
})
