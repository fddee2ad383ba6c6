import type { AdminOrderActivityResponse } from "../../src/types"
import { placeOrder } from "../helpers/shop/carts"
import { deliver, fulfill, relabel, ship } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { useStories } from "../helpers/stories"
import { useStore } from "../helpers/use-store"

const anna = "(Anna Quill)"
const dhl = (number: string) => `https://www.dhl.com/track?id=${number}`

describe("tracking numbers", () => {
  const store = useStore()
  const stories = useStories(store)

  const begun = (email: string) => [
    `info order.created: Order placed — £15.00 via Stripe (${email})`,
    `info order.submitted: Submitted to manual fulfillment ${anna}`,
  ]

  const packed = async (email: string) => {
    const { id: orderId } = await placeOrder(store.shop, {
      email,
      items: { [skus.mug]: 1 },
      shipping: "Shipped from our workshop",
    })

    return {
      orderId,
      fulfillmentId: await fulfill(store.shop, orderId),
    }
  }

  const payloadOf = async (orderId: string, type: string) => {
    const { activities } =
      await store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${orderId}/activity`
      )

    return activities.find(({ event_type }) => event_type === type)?.payload
  }

  it("are told again where they are corrected, back and forth, and not where they stay", async () => {
    const { shop } = store
    const parcel = await packed("corrected@example.com")
    const { orderId, fulfillmentId } = parcel
    const story = [
      ...begun("corrected@example.com"),
      `info order.shipped: Shipped via DHL — tracking: JD1 ${anna}`,
    ]
    const first = { trackingNumber: "JD1", trackingUrl: dhl("JD1") }
    await ship(shop, parcel, first)
    await stories.expectTimeline(orderId, story)

    await relabel(shop, fulfillmentId, {
      trackingNumber: "JD2",
      trackingUrl: dhl("JD2"),
    })
    story.push(
      `info order.tracking_updated: Tracking updated via DHL — tracking: JD2, before: JD1 ${anna}`
    )
    await stories.expectTimeline(orderId, story)
    await relabel(shop, fulfillmentId, {
      trackingNumber: "JD2",
      trackingUrl: dhl("JD2"),
    })
    await relabel(shop, fulfillmentId, first)
    story.push(
      `info order.tracking_updated: Tracking updated via DHL — tracking: JD1, before: JD2 ${anna}`
    )
    await stories.expectTimeline(orderId, story)
    await deliver(shop, parcel)
    story.push(`info order.delivered: Delivered ${anna}`)
    await stories.expectTimeline(orderId, story)

    expect(await payloadOf(orderId, "order.tracking_updated")).toMatchObject({
      fulfillment_id: fulfillmentId,
      carrier: "DHL",
      tracking_number: "JD2",
      tracking_url: dhl("JD2"),
      previous_tracking_number: "JD1",
      previous_tracking_url: dhl("JD1"),
    })
  })

  it("are told where they come after shipping, all of them at once", async () => {
    const { shop } = store
    const parcel = await packed("later@example.com")
    await ship(shop, parcel)
    const story = [
      ...begun("later@example.com"),
      `info order.shipped: Shipped ${anna}`,
    ]
    await stories.expectTimeline(parcel.orderId, story)

    await relabel(
      shop,
      parcel.fulfillmentId,
      { trackingNumber: "A1" },
      { trackingNumber: "B1" }
    )

    await stories.expectTimeline(parcel.orderId, [
      ...story,
      expect.stringMatching(
        /^info order\.tracking_updated: Tracking updated — tracking: (A1, B1|B1, A1) \(Anna Quill\)$/
      ) as string,
    ])
  })

  it("are shown by their link where that is all there is", async () => {
    const { shop } = store
    const parcel = await packed("link@example.com")
    await ship(shop, parcel, { trackingUrl: dhl("A") })
    const story = [
      ...begun("link@example.com"),
      `info order.shipped: Shipped via DHL — tracking: ${dhl("A")} ${anna}`,
    ]
    await stories.expectTimeline(parcel.orderId, story)

    await relabel(shop, parcel.fulfillmentId, { trackingUrl: dhl("B") })

    await stories.expectTimeline(parcel.orderId, [
      ...story,
      `info order.tracking_updated: Tracking updated via DHL — tracking: ${dhl("B")}, before: ${dhl("A")} ${anna}`,
    ])
  })

  it("say nothing of a parcel that has not left", async () => {
    const { shop } = store
    const parcel = await packed("waiting@example.com")
    await relabel(shop, parcel.fulfillmentId, { trackingNumber: "EARLY" })
    await ship(shop, parcel, { trackingNumber: "REAL" })

    await stories.expectTimeline(parcel.orderId, [
      ...begun("waiting@example.com"),
      `info order.shipped: Shipped — tracking: REAL ${anna}`,
    ])
  })

  it("are told once", async () => {
    await stories.expectAllUnchanged()
  })
})
