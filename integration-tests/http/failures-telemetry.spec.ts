import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { openProblems, refused } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const folder = mkdtempSync(path.join(tmpdir(), "spans-"))
const spansFile = path.join(folder, "spans")

describe("a store with Medusa's workflow telemetry on", () => {
  const store = useStore({ env: { SPANS_FILE: spansFile } })

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const spans = () =>
    existsSync(spansFile) ? readFileSync(spansFile, "utf8") : ""

  it("lets telemetry and the log see the same failing step", async () => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "out_of_stock" },
    })

    await refused(fulfill(store.shop, id))

    const problem = await until(
      async () => (await openProblems(store, id))[0],
      {
        what: "the problem",
      }
    )
    await until(() => spans().includes("step:create-fulfillment:invoke"), {
      what: "the step's span",
    })
    expect(problem.message).toBe(
      "Submission to Printify failed: insufficient stock for M Black"
    )
    expect(spans()).toContain("workflow:create-order-fulfillment")
  })
})
