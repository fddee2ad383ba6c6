import type { AdminActivityListResponse } from "../../src/types"
import { useStore } from "../helpers/use-store"

describe("the feed", () => {
  const store = useStore()

  const record = (level: string, hour: number) =>
    store.shop.admin.post("/admin/activity", {
      event_type: "shop.said",
      message: `${level} at ${hour}`,
      level,
      occurred_at: `2026-02-16T${String(hour).padStart(2, "0")}:00:00.000Z`,
    })

  const read = (query: string) =>
    store.shop.admin.get<AdminActivityListResponse>(`/admin/activity${query}`)

  const messages = ({ activities }: AdminActivityListResponse) =>
    activities.map(({ message }) => message)

  it("is empty in a shop where nothing happened", async () => {
    expect(await read("")).toEqual({
      activities: [],
      count: 0,
      count_is_estimate: false,
      limit: 50,
      next_cursor: null,
      previous_cursor: null,
    })
  })

  it("shows the newest first, whatever it was asked for", async () => {
    await record("info", 9)
    await record("error", 11)
    await record("warning", 10)

    expect(messages(await read(""))).toEqual([
      "error at 11",
      "warning at 10",
      "info at 9",
    ])
    expect(messages(await read("?level[]=error"))).toEqual(["error at 11"])
    expect(messages(await read("?level[]=info&level[]=warning"))).toEqual([
      "warning at 10",
      "info at 9",
    ])
  })

  it("leads on by a cursor, and back", async () => {
    const first = await read("?limit=2")
    const second = await read(`?limit=2&cursor=${String(first.next_cursor)}`)
    const again = await read(
      `?limit=2&cursor=${String(second.previous_cursor)}`
    )

    expect(messages(second)).toEqual(["info at 9"])
    expect(second.next_cursor).toBeNull()
    expect(messages(again)).toEqual(messages(first))
  })
})
