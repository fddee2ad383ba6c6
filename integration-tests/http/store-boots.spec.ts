import { useStore } from "../helpers/use-store"

describe("a store with the plugin installed", () => {
  const store = useStore()

  it("boots and serves its own routes", async () => {
    const { orders } = await store.shop.admin.get<{ orders: unknown[] }>(
      "/admin/orders"
    )

    expect(orders).toEqual([])
  })
})
