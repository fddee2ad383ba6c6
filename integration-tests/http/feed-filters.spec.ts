import type {
  AdminActivityGroupsResponse,
  AdminActivityListResponse,
} from "../../src/types"
import { record, untilRecorded } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { useStore } from "../helpers/use-store"

describe("narrowing the feed", () => {
  const store = useStore()

  const feed = async (query: string) => {
    const { activities, count } =
      await store.shop.admin.get<AdminActivityListResponse>(
        `/admin/activity?${query}`
      )
    const messages = activities.map(({ message }) => message).sort()
    return { messages, count }
  }
  const groups = async (query: string) => {
    const { groups } = await store.shop.admin.get<AdminActivityGroupsResponse>(
      `/admin/activity/attention/groups?${query}`
    )
    return groups
  }
  const inkOut = async (message: string, order_id: string | null = null) =>
    record(store.shop, {
      event_type: "ink.out",
      level: "error",
      message,
      order_id,
      payload: { amount: 10, currency_code: "gbp" },
    })

  beforeAll(async () => {
    await inkOut("Still open")
    const waits = await inkOut("Waits aside")
    const closed = await inkOut("Closed by hand")
    await record(store.shop, { event_type: "ink.out", message: "All is well" })
    await store.shop.admin.post(`/admin/activity/${closed.id}/resolve`)
    await store.query(
      `update activity_log set snoozed_until = now() + interval '1 day' where id = $1`,
      [waits.id]
    )
  })

  it.each([
    ["state[]=open", ["Still open"]],
    ["state=snoozed", ["Waits aside"]],
    ["state[]=resolved", ["Closed by hand"]],
    ["state[]=open&state[]=resolved", ["Closed by hand", "Still open"]],
    ["state[]=open&attention=true", ["Still open"]],
    ["state[]=resolved&level[]=info", []],
    ["state[]=resolved&q=hand", ["Closed by hand"]],
  ])("finds problems by what became of them: %s", async (query, messages) => {
    expect(await feed(`event_type=ink.out&${query}`)).toEqual({
      messages,
      count: messages.length,
    })
  })

  it("refuses a state that there is none of, by name", async () => {
    await expect(feed("state[]=done")).rejects.toThrow(/state/)
    await expect(groups("state[]=done")).rejects.toThrow(/state/)
    await expect(groups("limit=5")).rejects.toThrow(/limit/)
  })

  it("groups what the filters of the list leave, with the entry that came last", async () => {
    for (const order of ["order_a", "order_b", "order_c"]) {
      await record(store.shop, {
        event_type: "glue.out",
        level: "warning",
        message: `Glue is out for ${order === "order_c" ? "3" : "1"} days`,
        order_id: order,
        payload: { amount: 10, currency_code: "gbp" },
      })
    }

    const [all] = await groups("event_type[]=glue.out")
    const [one] = await groups("event_type[]=glue.out&order_id=order_b")

    expect(all).toMatchObject({
      entries: 3,
      amount_by_currency: { gbp: 30 },
      latest: { order_id: "order_c", message: "Glue is out for 3 days" },
    })
    expect(one).toMatchObject({
      key: all?.key,
      entries: 1,
      amount_by_currency: { gbp: 10 },
      latest: { order_id: "order_b" },
    })
    expect(await groups("event_type[]=glue.out&q=nothing")).toEqual([])
    expect(await groups("event_type[]=glue.out&state[]=resolved")).toEqual([])
  })

  it("finds an order by its number without the sign, and by its id, beside the words", async () => {
    const order = await placeOrder(store.shop, {
      email: "number@example.com",
      items: { [skus.mug]: 1 },
    })
    await untilRecorded(store.shop, order.id, "order.created")
    const number = String(order.display_id)
    await record(store.shop, {
      event_type: "said.of_order",
      message: "Said of an order",
      order_id: order.id,
    })
    await record(store.shop, {
      event_type: "said.in_words",
      message: `There are ${number} mugs left`,
    })

    const byNumber = await feed(`q=${number}&event_type[]=said.of_order`)
    const byWords = await feed(`q=${number}&event_type[]=said.in_words`)
    const byId = await feed(`q=${order.id}&event_type[]=said.of_order`)

    expect(byNumber.messages).toEqual(["Said of an order"])
    expect(byWords.messages).toEqual([`There are ${number} mugs left`])
    expect(byId.messages).toEqual(["Said of an order"])
    expect((await feed(`q=${number}`)).messages).toEqual(
      expect.arrayContaining([
        "Said of an order",
        `There are ${number} mugs left`,
      ])
    )
  })
})
