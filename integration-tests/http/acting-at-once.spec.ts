import { Client } from "pg"
import type { AdminActivity } from "../../src/types"
import { ApiError } from "../helpers/api-client"
import {
  attentionGroups,
  openProblems,
  problemOf,
  refused,
} from "../helpers/attention"
import { ended, press, pressGroup } from "../helpers/shop/acting"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { colleague } from "../helpers/shop/staff"
import { useStore } from "../helpers/use-store"

/** More than the log has connections for locks. */
const GROUPS = 10

describe("two admins who press whatever they see", () => {
  const store = useStore()

  /** An order that its provider refused, and would take now. */
  const refusedOrder = async (): Promise<AdminActivity> => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "out_of_stock_once" },
    })
    await refused(fulfill(store.shop, id))

    return await problemOf(store, id, "order.submission_failed")
  }

  it("mend ten groups at once: each is mended, one after the other", async () => {
    const { shop } = await colleague(store.shop, {
      first_name: "Bo",
      last_name: "Press",
    })
    for (let group = 0; group < GROUPS; group += 1) {
      const problem = await refusedOrder()
      // As if each had a cause of its own.
      await store.query(
        "update activity_log set problem_key = problem_key || $2 where id = $1",
        [problem.id, `_${group}`]
      )
    }
    const keys = (await attentionGroups(store)).map(({ key }) => key)

    const pressed = await Promise.all(
      keys.map((key, index) =>
        pressGroup(index % 2 ? shop : store.shop, key, {
          action: "submit_again",
        })
      )
    )
    const runs = await Promise.all(
      pressed.map(({ id }) => ended(store.shop, id, 120_000))
    )

    expect(keys).toHaveLength(GROUPS)
    expect(runs.map(({ state, succeeded }) => [state, succeeded])).toEqual(
      keys.map(() => ["completed", 1])
    )
    expect(await attentionGroups(store)).toEqual([])
  }, 240_000)

  it("are told so where more actions run than the log has connections for, and can press again", async () => {
    const problems: AdminActivity[] = []
    while (problems.length < GROUPS) problems.push(await refusedOrder())
    const submitAgain = ({ id }: AdminActivity) =>
      press(store.shop, id, { action: "submit_again" })
    const other = new Client({ connectionString: store.databaseUrl })
    await other.connect()
    // Whoever submits waits for this, as for a provider that takes its time.
    await other.query("begin; lock table fulfillment in access exclusive mode")

    const pressed = problems.map((problem) =>
      submitAgain(problem).then(
        ({ result }) => result.state,
        (error: unknown) =>
          error instanceof ApiError
            ? { status: error.status, body: error.body }
            : error
      )
    )
    await Promise.race(pressed)
    await other.query("rollback")
    await other.end()
    const outcomes = await Promise.all(pressed)

    const busy = outcomes.filter((outcome) => outcome !== "succeeded")
    expect(busy.length).toBeGreaterThan(0)
    expect(busy.length).toBeLessThan(GROUPS)
    for (const each of busy) {
      expect(each).toMatchObject({ status: 409, body: { reason_code: "busy" } })
    }
    for (const problem of await openProblems(store)) await submitAgain(problem)
    expect(await openProblems(store)).toEqual([])
  }, 240_000)
})
