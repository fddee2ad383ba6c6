import { openProblems, refused } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { claim } from "../helpers/shop/claims"
import { exchange } from "../helpers/shop/exchanges"
import { fulfill, ship } from "../helpers/shop/fulfillments"
import type { Shop } from "../helpers/shop/open-shop"
import { requestEdit } from "../helpers/shop/order-edits"
import { capture } from "../helpers/shop/payments"
import { requestReturn } from "../helpers/shop/returns"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

type Action = {
  name: string
  /** The table that takes nothing any more: the nearest to a real fault that no person at the keyboard made. */
  table: string
  act: (shop: Shop, order: Order) => Promise<unknown>
}

type Order = { id: string; fulfillmentId: string }

const one = { [skus.shirt]: 1 }

const actions: Action[] = [
  {
    name: "create-order-shipment",
    table: "fulfillment_label",
    act: (shop, { id, fulfillmentId }) =>
      ship(
        shop,
        { orderId: id, fulfillmentId },
        { trackingNumber: "JD1", trackingUrl: "https://www.dhl.com/1" }
      ),
  },
  {
    name: "begin-return-order",
    table: "return",
    act: (shop, { id }) => requestReturn(shop, id, { lines: one }),
  },
  {
    name: "begin-claim-order",
    table: "order_claim",
    act: (shop, { id }) => claim(shop, id, { type: "refund", lines: one }),
  },
  {
    name: "begin-exchange-order",
    table: "order_exchange",
    act: (shop, { id }) =>
      exchange(shop, id, { back: one, sent: { [skus.mug]: 1 } }),
  },
  {
    name: "begin-order-edit-order",
    table: "order_change",
    act: (shop, { id }) => requestEdit(shop, id, { [skus.mug]: 1 }),
  },
]

describe("an action on an order that fails for no fault of whoever asked", () => {
  const store = useStore()

  it.each(actions)(
    "$name is told on its order, once",
    async ({ name, table, act }) => {
      const { id } = await placeOrder(store.shop, {
        email: "ada@example.com",
        items: { [skus.shirt]: 1 },
      })
      await capture(store.shop, id)
      const fulfillmentId = await fulfill(store.shop, id)
      await store.query(
        "create or replace function broken() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$"
      )
      await store.query(
        `create trigger broken before insert on "${table}" for each row execute function broken()`
      )

      await refused(act(store.shop, { id, fulfillmentId }))

      await store.query(`drop trigger broken on "${table}"`)
      const problems = await until(
        async () => {
          const open = await openProblems(store, id)

          return open.length ? open : null
        },
        { what: "the problem" }
      )
      expect(
        problems.map(({ event_type, message, actor_label }) => [
          event_type,
          message.slice(0, name.length + 2),
          message.includes("the disk is full"),
          actor_label,
        ])
      ).toEqual([["order.action_failed", `"${name}"`, true, "Anna Quill"]])
    }
  )
})
