import { entriesOf, openProblems, refused } from "../helpers/attention"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("what fails in the shop's own code", () => {
  const store = useStore({ env: { INK_INTERVAL_MS: "500" } })

  const order = async (metadata: Record<string, unknown> = {}) => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
      metadata,
    })

    return id
  }

  const setInkTanks = async (ink_tanks: string) => {
    const { stores } = await store.shop.admin.get<{
      stores: { id: string; metadata: Record<string, unknown> | null }[]
    }>("/admin/stores")
    const [first] = stores

    await store.shop.admin.post(`/admin/stores/${first?.id ?? ""}`, {
      metadata: { ...first?.metadata, ink_tanks },
    })
  }

  it("a workflow of an order, known to nobody: told on it, with its name", async () => {
    const id = await order()

    await refused(
      store.shop.admin.post("/admin/plates", {
        order_id: id,
        fault: "the engraver is offline",
      })
    )

    const problem = await until(
      async () => (await openProblems(store, id))[0],
      { what: "the problem" }
    )
    expect(problem).toMatchObject({
      event_type: "order.action_failed",
      message: '"inkwell-make-plates" failed: the engraver is offline',
      actor_label: "Anna Quill",
      payload: {
        workflow: "inkwell-make-plates",
        step: "engrave-plates",
        code: "engraver_offline",
        request: "POST /admin/plates",
      },
    })
  })

  it("one without an order: told of the shop, and counted on in one row", async () => {
    for (const fault of ["the engraver is offline", "and still is"]) {
      await refused(store.shop.admin.post("/admin/plates", { fault }))
    }

    const problem = await until(
      async () => {
        const [first] = await entriesOf(store, "system.action_failed")

        return first?.occurrences === 2 ? first : null
      },
      { what: "the second time" }
    )
    expect(problem).toMatchObject({
      order_id: null,
      message: '"inkwell-make-plates" failed: the engraver is offline',
      payload: {
        repeats: [{ message: '"inkwell-make-plates" failed: and still is' }],
      },
    })
  })

  it("one that runs in the background: told on its order", async () => {
    const id = await order()

    await store.shop.admin.post("/admin/plates", {
      order_id: id,
      fault: "the acid ran out",
      later: true,
    })

    const problem = await until(
      async () => (await openProblems(store, id))[0],
      { what: "the problem" }
    )
    expect(problem.message).toBe(
      '"inkwell-make-plates-later" failed: the acid ran out'
    )
  })

  it("one whose input names no order, run by a subscriber with withActivityContext", async () => {
    const id = await order({ plates_fault: "the plates are bent" })

    const problem = await until(
      async () => (await openProblems(store, id))[0],
      { what: "the problem" }
    )
    expect(problem).toMatchObject({
      event_type: "order.action_failed",
      message: '"inkwell-make-plates" failed: the plates are bent',
      actor_type: "system",
    })
  })

  it("a job that throws each time: one row that counts on, until a run of it ends well", async () => {
    await setInkTanks("silent")

    const problem = await until(
      async () => {
        const entries = await entriesOf(store, "system.action_failed")

        return entries.find(
          ({ message, occurrences }) =>
            message.includes("count-ink") && occurrences >= 3
        )
      },
      { what: "three runs of the job", timeoutMs: 20_000 }
    )

    expect(problem).toMatchObject({
      message: '"count-ink" failed: the ink tanks do not answer',
      actor_type: "system",
      payload: { action: "count-ink", workflow: "job-count-ink" },
      resolved_at: null,
    })

    await setInkTanks("well")
    const closed = await until(
      async () => {
        const [latest] = await entriesOf(store, "system.action_failed")

        return latest?.resolved_at ? latest : null
      },
      { what: "a run that ends well", timeoutMs: 60_000 }
    )

    expect(closed).toMatchObject({ id: problem.id, resolved_by: "system" })
  })
})
