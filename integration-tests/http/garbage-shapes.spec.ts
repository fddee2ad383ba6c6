import { openProblems, refused } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

/** Of small workflows 1,000 are run in `src/failures/__tests__/garbage-runs.spec.ts`: as many orders would take minutes. */
const ORDERS = 50

describe("an engine that hands the hooks other shapes than today's", () => {
  const store = useStore({ env: { GARBAGE_SHAPES: "true" } })

  it("sells: no order fails, and the log says once what it does not see", async () => {
    for (let count = 0; count < ORDERS; count += 1) {
      await placeOrder(store.shop, {
        email: "ada@example.com",
        items: { [skus.mug]: 1 },
      })
    }

    const [{ count } = { count: "" }] = await store.query<{ count: string }>(
      `select count(*) from "order"`
    )
    expect(count).toBe(String(ORDERS))

    const warnings = store
      .logs()
      .split("\n")
      .filter((line) => line.includes("watching for failures"))
    expect(
      warnings.filter((line) => line.includes("steps cannot be read"))
    ).toHaveLength(1)
    expect(
      warnings.filter((line) => line.includes("not everything is seen"))
    ).toHaveLength(1)
  }, 600_000)

  it("still records what a provider refused: its call is watched by itself", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "out_of_stock" },
    })

    await refused(fulfill(store.shop, id))

    const problem = await until(
      async () =>
        (await openProblems(store, id)).find(
          ({ event_type }) => event_type === "order.submission_failed"
        ),
      { what: "the problem" }
    )
    expect(problem.message).toBe(
      "Submission to Printify failed: insufficient stock for M Black"
    )
  })
})
