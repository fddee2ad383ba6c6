import { feedLines, feedOf, lineOf } from "../helpers/feed"
import { LOOK_FOR_CARTS, ONCE_A_WEEK } from "../helpers/looks"
import { runJobUntil } from "../helpers/run-job"
import {
  completeCart,
  fillCart,
  placeOrder,
  prepareCheckout,
} from "../helpers/shop/carts"
import { sendMails } from "../helpers/shop/mails"
import { skus } from "../helpers/shop/skus"
import { timelineOf } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const CREATED = "abandoned_cart.created"

describe("abandoned carts", () => {
  const store = useStore({
    options: { abandonedCarts: { after: "2s", schedule: ONCE_A_WEEK } },
  })

  /** All that were found when there are so many. */
  const abandoned = async (count: number) => {
    const found = async () => (await feedOf(store, CREATED)).map(lineOf)

    await runJobUntil(store, LOOK_FOR_CARTS, {
      what: `${count} abandoned carts`,
      isDone: async () => (await found()).length >= count,
    }).catch(() => undefined /* the comparison shows what is missing */)

    return found()
  }

  it("tells of each cart that was left, once for each idle spell, and of its recovery", async () => {
    const { shop } = store
    const items = { [skus.mug]: 2 }
    const cart = await prepareCheckout(shop, {
      email: "ada@example.com",
      items,
    })
    await fillCart(shop, { email: "bea@example.com", items })
    await shop.guest.post("/store/carts", {
      region_id: shop.region("gb").id,
      items: [{ variant_id: shop.variantId(skus.mug), quantity: 1 }],
    })
    await fillCart(shop, { email: "empty@example.com", items: {} })
    await placeOrder(shop, { email: "bought@example.com", items })

    const first = await abandoned(2)

    expect(first.sort()).toEqual([
      "info abandoned_cart.created: Abandoned cart — ada@example.com, £28.00",
      "info abandoned_cart.created: Abandoned cart — bea@example.com, £24.00",
    ])

    await sendMails(shop, [
      {
        to: "ada@example.com",
        template: "cart-reminder",
        resource_type: "cart",
        resource_id: cart.id,
      },
    ])
    expect(
      await feedLines(store, { types: ["abandoned_cart.email_sent"], count: 1 })
    ).toEqual([
      "info abandoned_cart.email_sent: Recovery e-mail sent to ada@example.com",
    ])

    await shop.guest.post(`/store/carts/${cart.id}/line-items`, {
      variant_id: shop.variantId(skus.poster),
      quantity: 1,
    })
    expect(await abandoned(3)).toContain(
      "info abandoned_cart.created: Abandoned cart — ada@example.com, £43.00"
    )

    await shop.guest.post("/store/payment-collections", { cart_id: cart.id })
    const { payment_collection: collection } = await shop.guest.post<{
      payment_collection: { id: string }
    }>("/store/payment-collections", { cart_id: cart.id })
    await shop.guest.post(
      `/store/payment-collections/${collection.id}/payment-sessions`,
      { provider_id: "pp_stripe_stripe", data: {} }
    )
    const answer = await completeCart(shop, cart.id)
    const order = answer.type === "order" ? answer.order : undefined
    expect(order).toBeDefined()
    const id = order?.id ?? ""

    await until(async () => (await timelineOf(store, id)).length >= 2, {
      what: "the recovery on the order's timeline",
    })
    expect(await timelineOf(store, id)).toEqual([
      expect.stringContaining("info order.created: Order placed — £") as string,
      `info abandoned_cart.recovered: Cart recovered — order #${order?.display_id} placed`,
    ])

    const all = await feedOf(store, CREATED, "abandoned_cart.recovered")
    expect(all.map(lineOf)).toHaveLength(4)
    expect(all[0]?.payload).toMatchObject({
      cart_id: expect.stringMatching(/^cart_/) as string,
      items: 2,
      currency_code: "gbp",
    })
  }, 180_000)
})
