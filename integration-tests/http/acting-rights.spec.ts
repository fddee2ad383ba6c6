import type {
  ActivityAction,
  AdminActivityActionResponse,
  AdminActivityDetailResponse,
  AdminActivityGroupsResponse,
  AdminActivityResponse,
  AdminActivityRunResponse,
  AdminActivityRunsResponse,
  AdminOrderActivityResponse,
} from "../../src/types"
import type { ApiClient } from "../helpers/api-client"
import { attentionGroups, problemOf, refused } from "../helpers/attention"
import { failedSubmission } from "../helpers/failed-submission"
import { declined, pressGroup } from "../helpers/shop/acting"
import { placeOrder } from "../helpers/shop/carts"
import { capture, refund } from "../helpers/shop/payments"
import { colleagueWith } from "../helpers/shop/roles"
import type { Right } from "../helpers/shop/roles"
import { skus } from "../helpers/shop/skus"
import { useStore } from "../helpers/use-store"

const FAILED = "order.submission_failed"

const TO_ACT: Right[] = ["activity_log:read", "order:update"]

const TO_MOVE_MONEY: Right[] = [...TO_ACT, "payment:read"]

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

  const READ: Right = "activity_log:read"

  /** As somebody is offered it. */
  const offered = async (
    worker: ApiClient,
    entryId: string,
    action: string
  ): Promise<ActivityAction | undefined> => {
    const { actions } = await worker.get<AdminActivityDetailResponse>(
      `/admin/activity/${entryId}`
    )

    return actions.find(({ id }) => id === action)
  }

  /** Who lacks one of the rights is refused, and was told so before; who has them all and no other does it. */
  const pressedWith = async (
    entryId: string,
    action: string,
    needs: readonly Right[]
  ): Promise<AdminActivityActionResponse> => {
    const path = `/admin/activity/${entryId}/actions/${action}`

    for (const missing of needs) {
      const worker = await colleagueWith(
        store.shop,
        `${action}-without-${missing.replace(/\W/g, "-")}`,
        needs.filter((right) => right !== missing)
      )
      await expect(worker.post(path)).rejects.toMatchObject({ status: 403 })

      if (missing !== READ) {
        expect(await offered(worker, entryId, action)).toMatchObject({
          state: "impossible",
          reason: "Your role does not allow it",
          reason_code: "not_allowed",
        })
      }
    }

    const worker = await colleagueWith(store.shop, action, needs)
    const standing = await offered(worker, entryId, action)
    expect(standing?.id).toBe(action)
    expect(standing?.reason_code).not.toBe("not_allowed")

    return await worker.post(path)
  }

  const paidBy = async (test_card: string): Promise<string> => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
      payment: { test_card },
    })

    return id
  }

  it("that captures again is for who may capture, which a role can be given", async () => {
    const id = await paidBy("declined_on_capture_once")
    await refused(capture(store.shop, id))
    const problem = await problemOf(store, id, "order.payment_failed")

    const { result } = await pressedWith(problem.id, "capture_again", [
      ...TO_MOVE_MONEY,
      "capture:create",
    ])

    expect(result).toMatchObject({ state: "succeeded", amount: 28 })
  })

  it("is offered on the order and over a group to who may do it, and to no other", async () => {
    const ids = [
      await paidBy("declined_on_capture_once"),
      await paidBy("declined_on_capture_once"),
    ]
    for (const id of ids) {
      await refused(capture(store.shop, id))
      await problemOf(store, id, "order.payment_failed")
    }
    const toCapture: Right[] = [...TO_MOVE_MONEY, "order:read"]
    const seenWith = async (name: string, rights: readonly Right[]) => {
      const worker = await colleagueWith(store.shop, name, rights)
      const { activities } = await worker.get<AdminOrderActivityResponse>(
        `/admin/orders/${ids[0] ?? ""}/activity`
      )
      const { groups } = await worker.get<AdminActivityGroupsResponse>(
        "/admin/activity/attention/groups?event_type=order.payment_failed"
      )

      return [
        ...activities.flatMap(({ actions = [] }) => actions),
        ...groups.flatMap(({ actions }) => actions),
      ].map(({ id, state, reason_code }) => ({ id, state, reason_code }))
    }
    const not = {
      id: "capture_again",
      state: "impossible",
      reason_code: "not_allowed",
    }
    const yes = { id: "capture_again", state: "possible" }

    expect(await seenWith("eve", toCapture)).toEqual([not, not])
    expect(await seenWith("fay", [...toCapture, "capture:create"])).toEqual([
      yes,
      yes,
    ])
  })

  it("that refunds again is for who may refund, which a role can be given", async () => {
    const id = await paidBy("refund_refused_once")
    await capture(store.shop, id)
    await refused(refund(store.shop, id, { amount: 12 }))
    const problem = await problemOf(store, id, "order.refund_failed")

    const { result } = await pressedWith(problem.id, "refund_again", [
      ...TO_MOVE_MONEY,
      "refund:create",
    ])

    expect(result).toMatchObject({ state: "succeeded", amount: 12 })
  })

  it("over a group may be stopped by who may act, and is offered to nobody else", async () => {
    await failedSubmission(store, { printify: "out_of_stock_once" })
    const groups = await attentionGroups(store)
    const { id } = await pressGroup(
      store.shop,
      String(groups.find(({ event_type }) => event_type === FAILED)?.key),
      { action: "submit_again" }
    )
    const path = `/admin/activity/runs/${id}`
    const offeredTo = async (worker: ApiClient) => {
      const { runs } = await worker.get<AdminActivityRunsResponse>(
        "/admin/activity/runs"
      )
      const { run } = await worker.get<AdminActivityRunResponse>(path)

      return [...runs, run].map(({ may_stop }) => may_stop)
    }
    const reader = await colleagueWith(store.shop, "gil", [READ])
    const worker = await colleagueWith(store.shop, "hal", TO_ACT)

    expect(await offeredTo(reader)).toEqual([false, false])
    expect(await declined(reader.post(`${path}/stop`))).toMatchObject({
      status: 403,
    })
    expect(await offeredTo(worker)).toEqual([true, true])
    expect(await worker.post(`${path}/stop`)).toMatchObject({
      run: { id, may_stop: true },
    })
  })

  it("that completes a cart is for who may change orders", async () => {
    const { activity } = await store.shop.admin.post<AdminActivityResponse>(
      "/admin/activity",
      {
        event_type: "payment.without_order",
        level: "error",
        message: "£28.00 paid, but there is no order",
        payload: { cart_id: "cart_gone" },
      }
    )

    // Let in, and told that there is nothing to complete.
    await expect(
      pressedWith(activity.id, "complete_cart", TO_ACT)
    ).rejects.toMatchObject({
      status: 409,
      body: { message: "The cart is not there any more" },
    })
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

    await expect(
      pressedWith(activity.id, "run_again", [...TO_ACT, ...EXPORTED])
    ).resolves.toMatchObject({ result: { state: "started" } })
  })
})
