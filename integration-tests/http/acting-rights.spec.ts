import type { AdminActivityResponse } from "../../src/types"
import { failedSubmission } from "../helpers/failed-submission"
import { colleagueWith } from "../helpers/shop/roles"
import type { Right } from "../helpers/shop/roles"
import { useStore } from "../helpers/use-store"

const TO_ACT: Right[] = ["activity_log:read", "order:update"]

const EXPORTED: Right[] = ["product:read", "order:read", "inventory_item:read"]

describe("an action in a shop with roles", () => {
  const store = useStore({ env: { MEDUSA_FF_RBAC: "true" }, isMigrated: false })

  it("spelled otherwise is none: it would need fewer rights", async () => {
    const { id, problem } = await failedSubmission(store, {
      printify: "out_of_stock_once",
    })
    const worker = await colleagueWith(store.shop, "cleo", TO_ACT)
    const actions = `/admin/activity/${problem.id}/actions`

    await expect(worker.post(`${actions}/submit_again`)).rejects.toMatchObject({
      status: 403,
    })
    await expect(
      worker.post(`${actions}/submit%5Fagain`)
    ).rejects.toMatchObject({ status: 404 })
    await expect(
      worker.post("/admin/activity/attention/groups/any/actions/submit%5Fagain")
    ).rejects.toMatchObject({
      status: 404,
      body: { message: "No action submit_again" },
    })
    expect(
      await store.query("select 1 from order_fulfillment where order_id = $1", [
        id,
      ])
    ).toEqual([])
  })

  it("that runs an export again is for who may read what is exported", async () => {
    const { activity } = await store.shop.admin.post<AdminActivityResponse>(
      "/admin/activity",
      {
        event_type: "sync.failed",
        message: "Product export failed",
        payload: {
          provider: "medusa",
          action: "export",
          subject: "Product",
          select: ["id", "handle"],
        },
      }
    )
    const path = `/admin/activity/${activity.id}/actions/run_again`
    const needs = [...TO_ACT, ...EXPORTED]

    for (const missing of needs) {
      const name = `without-${missing.replace(/\W/g, "-")}`
      const others = needs.filter((right) => right !== missing)
      const worker = await colleagueWith(store.shop, name, others)
      await expect(worker.post(path)).rejects.toMatchObject({ status: 403 })
    }

    const worker = await colleagueWith(store.shop, "dot", needs)
    await expect(worker.post(path)).resolves.toMatchObject({
      result: { state: "started" },
    })
  })
})
