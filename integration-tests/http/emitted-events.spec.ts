import type {
  AdminActivityListResponse,
  AdminActivityTypesResponse,
} from "../../src/types"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { useStories } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("what integrations and the shop's own code say", () => {
  const store = useStore({
    options: {
      events: {
        "loyalty.points_granted": {
          type: "loyalty.granted",
          level: "warning",
          message: "{points} points granted",
        },
      },
    },
  })
  const stories = useStories(store)

  const emit = async (event: string, data: Record<string, unknown>) => {
    await store.shop.guest.post("/hooks/printify", { event, data })
  }

  const feed = async (query: string) => {
    const { activities } =
      await store.shop.admin.get<AdminActivityListResponse>(
        `/admin/activity?${query}`
      )

    return activities.map(
      ({ level, event_type, message }) => `${level} ${event_type}: ${message}`
    )
  }

  it("answers the shop's own types to the admin, labelled by the words of their names", async () => {
    const label = { en: "Loyalty granted" }

    expect(
      await store.shop.admin.get<AdminActivityTypesResponse>(
        "/admin/activity/types"
      )
    ).toEqual({
      types: [
        {
          type: "loyalty.granted",
          level: "warning",
          label,
          icon: null,
          message: label,
          explain: null,
          actions: [],
        },
      ],
    })
  })

  it("takes a provider's production news from the bus, once however often it is sent", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    const news = {
      order_id: id,
      provider: "Printify",
      occurred_at: new Date(Date.now() + 60_000).toISOString(),
    }
    await emit("order.production", news)
    await emit("order.production", news)
    await emit("order.production", news)

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £16.00 via Stripe (ada@example.com)",
      "info order.production: In production at Printify",
    ])
  })

  it("takes a name of Medusa's own that somebody emits with a payload of ours", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "bob@example.com",
      items: { [skus.mug]: 1 },
    })
    await emit("order.shipped", {
      order_id: id,
      carrier: "DHL",
      tracking_number: "JD1",
      occurred_at: new Date(Date.now() + 60_000).toISOString(),
    })
    await emit("order.completed", {
      order_id: id,
      message: "Completed at the printer",
      occurred_at: new Date(Date.now() + 120_000).toISOString(),
    })

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £16.00 via Stripe (bob@example.com)",
      "info order.shipped: Shipped via DHL — tracking: JD1",
      "info order.completed: Completed at the printer",
    ])
  })

  it("takes the syncs that integrations report", async () => {
    await emit("sync.started", { provider: "printify", run_id: "run_1" })
    await emit("sync.completed", {
      provider: "printify",
      run_id: "run_1",
      counts: { products: 47, updated: 3 },
    })
    await emit("sync.failed", {
      provider: "printify",
      run_id: "run_2",
      error: "rate limit exceeded",
    })

    const types = ["started", "completed", "failed"].map(
      (name) => `event_type[]=sync.${name}`
    )
    await until(async () => (await feed(types.join("&"))).length === 3, {
      what: "three entries",
    })

    expect((await feed(types.join("&"))).sort()).toEqual([
      "error sync.failed: Product sync failed: rate limit exceeded",
      "info sync.completed: Product sync complete — 47 products, 3 updated",
      "info sync.started: Product sync started",
    ])
  })

  it("records types of the shop's own, as option `events` declares them", async () => {
    await emit("loyalty.points_granted", { points: 12 })

    await until(async () => (await feed("event_type=loyalty.granted")).length, {
      what: "the shop's own type",
    })

    expect(await feed("event_type=loyalty.granted")).toEqual([
      "warning loyalty.granted: 12 points granted",
    ])
  })

  it("keeps what a workflow logged though the workflow fails afterwards", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "proof@example.com",
      items: { [skus.mug]: 1 },
    })

    const refused = store.shop.admin.post("/admin/proofs", {
      order_id: id,
      is_readable: false,
    })

    await expect(refused).rejects.toThrow("500")
    expect(await feed("event_type=proof.sent")).toEqual([
      "info proof.sent: Proof sent to the printer",
    ])
  })

  it("tells once what happened once", async () => {
    await stories.expectAllUnchanged()
  })
})
