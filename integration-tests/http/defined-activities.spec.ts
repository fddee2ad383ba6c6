import type {
  AdminActivity,
  AdminActivityTypesResponse,
  AdminOrderActivityResponse,
} from "../../src/types"
import { entriesOf, openProblems } from "../helpers/attention"
import { ONCE_A_WEEK } from "../helpers/looks"
import { runJob, runJobUntil } from "../helpers/run-job"
import { actionsOf, press } from "../helpers/shop/acting"
import { record, untilRecorded } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { anna } from "../helpers/shop/open-shop"
import { skus } from "../helpers/shop/skus"
import { timelineOf } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const WATCH = "activity-log-watch-deadlines"

/** What `integration-tests/loyalty-plugin` declares; it touches no file of ours. */
describe("types that another plugin declares", () => {
  const store = useStore({
    env: { LOYALTY: "on" },
    options: { deadlines: { schedule: ONCE_A_WEEK } },
  })

  const order = async (metadata: Record<string, unknown>): Promise<string> => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
      metadata,
    })

    return id
  }

  const emit = (event: string, data: Record<string, unknown>) =>
    store.shop.guest.post("/hooks/printify", { event, data })

  const ofType = async (
    orderId: string,
    type: string
  ): Promise<AdminActivity> => {
    const entries = await untilRecorded(store.shop, orderId, type)
    const entry = entries.find(({ event_type }) => event_type === type)

    if (!entry) throw new Error(`no ${type} of ${orderId}`)
    return entry
  }

  it("are recorded from the bus, with the declared level and words", async () => {
    const id = await order({ loyalty_points: 120 })

    const entry = await ofType(id, "loyalty.points_granted")

    expect(entry).toMatchObject({
      level: "info",
      message: "120 points granted",
      payload: { points: 120 },
      source: "event",
    })
  })

  it("are recorded once, however often the bus delivers", async () => {
    const id = await order({})
    const granted = {
      order_id: id,
      points: 5,
      occurred_at: "2026-11-01T10:00:00Z",
    }
    await emit("loyalty.points_granted", granted)
    await emit("loyalty.points_granted", granted)
    await emit("loyalty.points_confirmed", { order_id: id })
    await ofType(id, "loyalty.points_confirmed")

    const lines = await timelineOf(store, id)

    expect(
      lines.filter((line) => line.includes("points_granted"))
    ).toHaveLength(1)
  })

  it("have their level also where somebody's code records them without one", async () => {
    const entry = await record(store.shop, {
      event_type: "loyalty.grant_failed",
      message: "Nightly grant failed",
    })

    expect(entry.level).toBe("error")
  })

  it("open a problem, and what they declare to resolve closes it", async () => {
    const id = await order({ loyalty_points: 7, loyalty_fault: "no account" })
    await ofType(id, "loyalty.grant_failed")
    const before = await openProblems(store, id)
    await emit("loyalty.points_granted", { order_id: id, points: 7 })
    await until(async () => !(await openProblems(store, id)).length, {
      what: "the problem to be closed",
    })

    const closed = await ofType(id, "loyalty.grant_failed")

    expect(before.map(({ message }) => message)).toEqual([
      "7 points not granted: no account",
    ])
    expect(closed.resolved_by_entry?.event_type).toBe("loyalty.points_granted")
  })

  it("leave a problem of another order open", async () => {
    const id = await order({ loyalty_points: 8, loyalty_fault: "no account" })
    await ofType(id, "loyalty.grant_failed")
    const other = await order({ loyalty_points: 8 })
    await ofType(other, "loyalty.points_granted")

    expect(await openProblems(store, id)).toHaveLength(1)
  })

  it("have actions that are pressed as the log's own, and close the problem", async () => {
    const id = await order({ loyalty_points: 9, loyalty_fault: "time-out" })
    const problem = await ofType(id, "loyalty.grant_failed")
    const offered = await actionsOf(store.shop, problem.id)

    const { activity, result } = await press(store.shop, problem.id, {
      action: "grant_again",
    })

    expect(offered).toEqual([
      { id: "grant_again", needs_confirmation: false, state: "possible" },
    ])
    expect(result).toEqual({ state: "succeeded", points: 9 })
    expect(activity.resolved_at).not.toBeNull()
    const granted = await ofType(id, "loyalty.points_granted")
    expect(granted.actor_label).toBe("Anna Quill")
  })

  it("are late where what they wait for does not come, until it comes", async () => {
    await runJob(store, WATCH)
    const id = await order({ loyalty_points: 10 })
    await ofType(id, "loyalty.points_granted")
    await runJobUntil(store, WATCH, {
      what: "the deadline to be told",
      isDone: async () => (await openProblems(store, id)).length > 0,
    })
    const [late] = await openProblems(store, id)

    await emit("loyalty.points_confirmed", { order_id: id, points: 10 })
    await until(async () => !(await openProblems(store, id)).length, {
      what: "the deadline to be closed",
    })

    expect(late).toMatchObject({
      event_type: "order.overdue",
      level: "warning",
      message: "Points confirmed: not within 1 minute",
      payload: { step: "loyalty.points_confirmed", limit_ms: 3000 },
    })
    expect(await entriesOf(store, "order.overdue")).not.toEqual([])
  })

  it("are not late where it came in time, nor told twice", async () => {
    const inTime = await order({ loyalty_points: 11 })
    await ofType(inTime, "loyalty.points_granted")
    await emit("loyalty.points_confirmed", { order_id: inTime })
    await ofType(inTime, "loyalty.points_confirmed")
    const late = await order({ loyalty_points: 12 })
    await ofType(late, "loyalty.points_granted")
    await runJobUntil(store, WATCH, {
      what: "the later one to be late",
      isDone: async () => (await openProblems(store, late)).length > 0,
    })

    await runJob(store, WATCH)

    const overdue = (lines: string[]) =>
      lines.filter((line) => line.includes("order.overdue"))
    expect(overdue(await timelineOf(store, inTime))).toEqual([])
    expect(overdue(await timelineOf(store, late))).toHaveLength(1)
  })

  it("are answered to the admin, all of them, in every language", async () => {
    const { types } = await store.shop.admin.get<AdminActivityTypesResponse>(
      "/admin/activity/types"
    )

    expect(types.map(({ type }) => type)).toEqual([
      "loyalty.points_granted",
      "loyalty.grant_failed",
      "loyalty.points_confirmed",
    ])
    expect(types[0]).toEqual({
      type: "loyalty.points_granted",
      level: "info",
      label: { en: "Points granted", de: "Punkte gutgeschrieben" },
      icon: "Star",
      message: {
        en: "{points} points granted",
        de: "{points} Punkte gutgeschrieben",
      },
      explain: null,
      actions: [],
    })
    expect(types[2]?.message).toEqual(types[2]?.label)
  })

  it("come with the timeline of an order that has one, and with no other", async () => {
    const id = await order({ loyalty_points: 13 })
    await ofType(id, "loyalty.points_granted")
    const plain = await order({})

    const [one, other] = await Promise.all(
      [id, plain].map((each) =>
        store.shop.admin.get<AdminOrderActivityResponse>(
          `/admin/orders/${each}/activity`
        )
      )
    )

    expect(one?.types?.map(({ type }) => type)).toEqual([
      "loyalty.points_granted",
    ])
    expect(other).not.toHaveProperty("types")
  })

  it("are not sent again to a browser that has them", async () => {
    const url = `${store.shop.url}/admin/activity/types`
    const { token } = await store.shop.guest.post<{ token: string }>(
      "/auth/user/emailpass",
      anna
    )
    const headers = { authorization: `Bearer ${token}` }
    const first = await fetch(url, { headers })

    const second = await fetch(url, {
      headers: {
        ...headers,
        "if-none-match": first.headers.get("etag") ?? "",
        // As browsers ask; `fetch` of Node would ask for an answer that nobody kept.
        "cache-control": "max-age=0",
      },
    })

    expect(first.status).toBe(200)
    expect(second.status).toBe(304)
  })

  it("are for nobody who is not logged in", async () => {
    await expect(
      store.shop.guest.get("/admin/activity/types")
    ).rejects.toMatchObject({ status: 401 })
  })

  it("take no query", async () => {
    await expect(
      store.shop.admin.get("/admin/activity/types?lang=de")
    ).rejects.toMatchObject({ status: 400 })
  })
})
