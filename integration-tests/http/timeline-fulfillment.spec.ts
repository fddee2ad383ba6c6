import { placeOrder } from "../helpers/shop/carts"
import {
  cancelFulfillment,
  cancelFulfillmentDirectly,
  deliver,
  fulfill,
  ship,
  shipDirectly,
} from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { timelineOf, useStories } from "../helpers/stories"
import { useStore } from "../helpers/use-store"

const anna = "(Anna Quill)"

describe("fulfillment and shipping", () => {
  const store = useStore()
  const stories = useStories(store)

  const placeShirts = async (email: string) => {
    const { id } = await placeOrder(store.shop, {
      email,
      items: { [skus.shirt]: 2 },
    })

    return id
  }

  it("tells of a parcel from submission to the customer's door", async () => {
    const { shop } = store
    const orderId = await placeShirts("ada@example.com")
    const fulfillmentId = await fulfill(shop, orderId)
    const parcel = { orderId, fulfillmentId }
    await ship(shop, parcel, {
      trackingNumber: "JD014600003SE",
      trackingUrl: "https://www.dhl.com/track?id=JD014600003SE",
    })
    await deliver(shop, parcel)

    await stories.expectTimeline(orderId, [
      "info order.created: Order placed — £52.00 via Stripe (ada@example.com)",
      `info order.submitted: Submitted to Printify (${await externalId(orderId)}) ${anna}`,
      `info order.shipped: Shipped via DHL — tracking: JD014600003SE ${anna}`,
      `info order.delivered: Delivered ${anna}`,
    ])
  })

  it("tells each of two parcels", async () => {
    const { shop } = store
    const orderId = await placeShirts("two@example.com")
    const first = await fulfill(shop, orderId, { [skus.shirt]: 1 })
    const second = await fulfill(shop, orderId, { [skus.shirt]: 1 })
    await ship(
      shop,
      { orderId, fulfillmentId: first },
      { trackingNumber: "1Z999AA10123456784" }
    )
    await ship(shop, { orderId, fulfillmentId: second })

    await stories.expectTimeline(orderId, [
      "info order.created: Order placed — £52.00 via Stripe (two@example.com)",
      `info order.submitted: Submitted to Printify (${await externalId(orderId)}) ${anna}`,
      `info order.submitted: Submitted to Printify (${await externalId(orderId, 1)}) ${anna}`,
      `info order.shipped: Shipped via UPS — tracking: 1Z999AA10123456784 ${anna}`,
      `info order.shipped: Shipped ${anna}`,
    ])
  })

  it("tells of a fulfillment cancelled on the order and made again", async () => {
    const { shop } = store
    const orderId = await placeShirts("anne@example.com")
    const fulfillmentId = await fulfill(shop, orderId)
    await cancelFulfillment(shop, { orderId, fulfillmentId })
    await fulfill(shop, orderId)

    await stories.expectTimeline(orderId, [
      "info order.created: Order placed — £52.00 via Stripe (anne@example.com)",
      `info order.submitted: Submitted to Printify (${await externalId(orderId)}) ${anna}`,
      `warning order.fulfillment_cancelled: Fulfillment at Printify cancelled ${anna}`,
      `info order.submitted: Submitted to Printify (${await externalId(orderId, 1)}) ${anna}`,
    ])
  })

  it("tells of what the fulfillment's own routes do, which have no event of the order", async () => {
    const { shop } = store
    const orderId = await placeShirts("direct@example.com")
    const cancelled = await fulfill(shop, orderId, { [skus.shirt]: 1 })
    await cancelFulfillmentDirectly(shop, cancelled)
    const shipped = await fulfill(shop, orderId, { [skus.shirt]: 1 })
    await shipDirectly(shop, shipped, {
      trackingNumber: "LX123456789FR",
      trackingUrl: "https://www.laposte.fr/outils/suivre",
    })

    await stories.expectTimeline(orderId, [
      "info order.created: Order placed — £52.00 via Stripe (direct@example.com)",
      `info order.submitted: Submitted to Printify (${await externalId(orderId)}) ${anna}`,
      `warning order.fulfillment_cancelled: Fulfillment at Printify cancelled ${anna}`,
      `info order.submitted: Submitted to Printify (${await externalId(orderId, 1)}) ${anna}`,
      `info order.shipped: Shipped via La Poste — tracking: LX123456789FR ${anna}`,
    ])
  })

  it("tells of the shop's own workshop as manual fulfillment", async () => {
    const { shop } = store
    const { id } = await placeOrder(shop, {
      email: "workshop@example.com",
      items: { [skus.mug]: 1 },
      shipping: "Shipped from our workshop",
    })
    await fulfill(shop, id)

    await stories.expectTimeline(id, [
      "info order.created: Order placed — £15.00 via Stripe (workshop@example.com)",
      `info order.submitted: Submitted to manual fulfillment ${anna}`,
    ])
  })

  it("tells once what happened once", async () => {
    await stories.expectAllUnchanged()
  })

  /** The provider's number as the provider gave it, read from the fulfillment itself. */
  async function externalId(orderId: string, index = 0): Promise<string> {
    const rows = await store.query<{ data: { external_id: string } }>(
      `select f.data from fulfillment f
       join order_fulfillment l on l.fulfillment_id = f.id
       where l.order_id = $1 order by f.created_at`,
      [orderId]
    )

    return (
      rows[index]?.data.external_id ??
      `none in ${(await timelineOf(store, orderId)).join()}`
    )
  }
})
