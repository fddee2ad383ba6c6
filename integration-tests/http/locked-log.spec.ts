import { Client } from "pg"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { useStories } from "../helpers/stories"
import { useStore } from "../helpers/use-store"

/** As many tabs of the admin as a store has connections, several times over. */
const TABS = 40

describe("while somebody holds a lock on the log's table", () => {
  const store = useStore()
  const stories = useStories(store)
  let holder: Client

  beforeEach(async () => {
    holder = new Client({ connectionString: store.databaseUrl })
    await holder.connect()
    await holder.query(
      "begin; lock table activity_log in access exclusive mode"
    )
  })

  afterEach(() => holder.end())

  it("sells, however many tabs ask for the log, and tells of it afterwards", async () => {
    const { admin } = store.shop
    const asked = Promise.allSettled(
      Array.from({ length: TABS }, () => [
        admin.get("/admin/activity/attention"),
        admin.get("/admin/activity"),
      ]).flat()
    )

    const order = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    const answers = await asked

    expect(new Set(answers.map(({ status }) => status))).toEqual(
      new Set(["rejected"])
    )
    await holder.query("commit")
    await stories.expectTimeline(order.id, [
      "info order.created: Order placed — £16.00 via Stripe (ada@example.com)",
    ])
  })
})
