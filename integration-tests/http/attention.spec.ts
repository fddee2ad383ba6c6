import type {
  AdminActivity,
  AdminActivityAttentionResponse,
  AdminActivityResolveResponse,
  AdminActivityResponse,
} from "../../src/types"
import { apiClient } from "../helpers/api-client"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { useStore } from "../helpers/use-store"

describe("recording over HTTP, and attention", () => {
  const store = useStore()

  const record = async (body: object): Promise<AdminActivity> => {
    const { activity } = await store.shop.admin.post<AdminActivityResponse>(
      "/admin/activity",
      body
    )

    return activity
  }

  const attention = () =>
    store.shop.admin.get<AdminActivityAttentionResponse>(
      "/admin/activity/attention"
    )

  const resolve = (path: string, body?: object) =>
    store.shop.admin.post<AdminActivityResolveResponse>(path, body)

  it("answers the entry as it was recorded, with order and actor in words", async () => {
    const order = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })

    const activity = await record({
      event_type: "order.submission_failed",
      message: "Submission to Printify failed: no stock",
      order_id: order.id,
      payload: { provider: "Printify", api_key: "very secret" },
      occurred_at: "2026-02-16T10:02:00+01:00",
      dedupe_key: "first",
    })

    expect(activity).toEqual({
      id: expect.stringMatching(/^actlog_/),
      event_type: "order.submission_failed",
      level: "error",
      order_id: order.id,
      order: { id: order.id, display_id: order.display_id },
      payload: { provider: "Printify", api_key: "[redacted]" },
      message: "Submission to Printify failed: no stock",
      resolved_at: null,
      resolved_by: null,
      resolved_by_entry_id: null,
      resolution_note: null,
      snoozed_until: null,
      assigned_to: null,
      assigned_to_label: null,
      resolved_by_label: null,
      resolved_by_entry: null,
      occurred_at: "2026-02-16T09:02:00.000Z",
      actor_type: "user",
      actor_id: expect.stringMatching(/^user_/),
      actor_label: "Anna Quill",
      caused_by: expect.stringMatching(/^req_/),
      dedupe_key: "first",
      source: "api",
      problem_key: activity.problem_key,
      occurrences: 1,
      last_occurred_at: "2026-02-16T09:02:00.000Z",
      created_at: expect.any(String),
      updated_at: expect.any(String),
    })
  })

  it("answers the first entry where the same fact comes again", async () => {
    const again = await record({
      event_type: "order.submission_failed",
      message: "another text",
      dedupe_key: "first",
    })

    expect(again.message).toBe("Submission to Printify failed: no stock")
    expect(await attention()).toEqual({ count: 1, is_capped: false })
  })

  it("resolves, once and twice, and reopens", async () => {
    const { id } = await record({
      event_type: "email.bounced",
      message: "Email bounced: x@example.com",
    })

    const { activity: resolved } =
      await store.shop.admin.post<AdminActivityResponse>(
        `/admin/activity/${id}/resolve`
      )
    const { activity: again } =
      await store.shop.admin.post<AdminActivityResponse>(
        `/admin/activity/${id}/resolve`
      )
    const { activity: reopened } =
      await store.shop.admin.post<AdminActivityResponse>(
        `/admin/activity/${id}/reopen`
      )

    expect(resolved.resolved_by_label).toBe("Anna Quill")
    expect(again).toEqual(resolved)
    expect([reopened.resolved_at, reopened.resolved_by]).toEqual([null, null])
  })

  it("says which entry closed a problem, and reopens none that is open in a later one", async () => {
    const { id: order_id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    const failed = {
      event_type: "order.submission_failed",
      message: "Submission to Printify failed: no stock",
      order_id,
      payload: { code: "no_stock" },
    }
    const first = await record(failed)
    const second = await record(failed)
    const { id: success } = await record({
      event_type: "order.submitted",
      message: "Submitted to Printify",
      order_id,
    })
    const retrieve = async ({ id }: AdminActivity) =>
      (
        await store.shop.admin.get<AdminActivityResponse>(
          `/admin/activity/${id}`
        )
      ).activity
    const reopen = ({ id }: AdminActivity) =>
      store.shop.admin.post<AdminActivityResponse>(
        `/admin/activity/${id}/reopen`
      )

    expect((await retrieve(first)).resolved_by_entry).toEqual({
      id: second.id,
      event_type: "order.submission_failed",
      level: "error",
    })
    expect((await retrieve(second)).resolved_by_entry).toEqual({
      id: success,
      event_type: "order.submitted",
      level: "info",
    })

    await reopen(second)
    await expect(reopen(first)).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining("open in a later entry") as unknown,
    })
  })

  it("resolves several by id, by filter, and all of an order", async () => {
    const warning = { level: "warning", message: "A warning" }
    const ids = await Promise.all(
      [1, 2, 3].map(
        async (n) => (await record({ ...warning, event_type: `a.${n}` })).id
      )
    )
    await record({ ...warning, event_type: "b.1", order_id: "order_b" })
    await record({ ...warning, event_type: "b.2", order_id: "order_b" })
    await record({ ...warning, event_type: "c.1" })

    const answers = [
      await resolve("/admin/activity/resolve", { ids: [...ids, "actlog_x"] }),
      await resolve("/admin/activity/resolve", { ids }),
      await resolve("/admin/orders/order_b/activity/resolve"),
      await resolve("/admin/activity/resolve", {
        filter: { event_type: ["c.1"] },
      }),
    ]

    expect(answers).toEqual([
      { resolved: 3 },
      { resolved: 0 },
      { resolved: 2 },
      { resolved: 1 },
    ])
  })

  it("lets a secret API key record, and says so", async () => {
    const { api_key: key } = await store.shop.admin.post<{
      api_key: { token: string }
    }>("/admin/api-keys", { title: "Printer", type: "secret" })
    const printer = apiClient({
      url: store.shop.url,
      headers: {
        authorization: `Basic ${Buffer.from(`${key.token}:`).toString("base64")}`,
      },
    })

    const { activity } = await printer.post<AdminActivityResponse>(
      "/admin/activity",
      { event_type: "printer.said", message: "Ready" }
    )

    expect([activity.actor_type, activity.actor_label]).toEqual([
      "api-key",
      "Printer",
    ])
  })
})
