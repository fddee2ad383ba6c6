import path from "node:path"
import { openProblems, refused } from "../helpers/attention"
import { storeBuild } from "../helpers/paths"
import { runMedusa } from "../helpers/run-medusa"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { useStore } from "../helpers/use-store"

const SUBMISSIONS = 16

describe("when a process ends", () => {
  const store = useStore()

  const order = () =>
    placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "out_of_stock" },
    })

  it("has proven before that everything is seen", () => {
    expect(store.logs()).not.toContain("watching for failures")
  })

  it("by SIGTERM: every failure that was answered is in the log", async () => {
    const orders: string[] = []

    for (let count = 0; count < SUBMISSIONS; count += 1) {
      orders.push((await order()).id)
    }

    await Promise.all(orders.map((id) => refused(fulfill(store.shop, id))))
    await store.restart()

    const problems = await openProblems(store)
    expect(
      problems
        .filter(({ event_type }) => event_type === "order.submission_failed")
        .map(({ order_id }) => order_id)
        .sort()
    ).toEqual(orders.sort())
  })

  it("as `medusa exec` does: what failed in its last line is in the log where it flushes", async () => {
    await runMedusa(
      ["exec", path.join(storeBuild, "src/scripts/print-nothing.js")],
      { cwd: storeBuild, env: { DATABASE_URL: store.databaseUrl } }
    )

    expect(
      (await openProblems(store))
        .filter(({ event_type }) => event_type === "system.action_failed")
        .map(({ message }) => message)
    ).toEqual(['"inkwell-make-plates" failed: the script ran out of acid'])
  })
})
