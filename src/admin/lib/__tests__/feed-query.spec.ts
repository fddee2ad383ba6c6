import {
  exportQuery,
  feedQuery,
  groupEntriesQuery,
  groupsQuery,
  pageRange,
  seenFilter,
} from "../feed-query"
import { parseFeed } from "../feed-state"

const parse = (search: string) => parseFeed(new URLSearchParams(search))

describe("feedQuery", () => {
  it("asks for all entries by default", () => {
    expect(feedQuery(parse("")).toString()).toBe("limit=50")
  })

  it("asks for one group of open problems", () => {
    const query = feedQuery(parse("tab=attention&group=a%7Cb"))

    expect(Object.fromEntries(query)).toEqual({
      limit: "50",
      attention: "true",
      group: "a|b",
    })
  })

  it("says each condition in the words of the API", () => {
    const query = feedQuery(
      parse(
        "tab=attention&q=%231042&level=error&type=order.shipped&order_id=order_1&cursor=abc&from=2026-02-01&to=2026-02-16&entry=actlog_1"
      )
    )

    expect(Object.fromEntries(query)).toEqual({
      limit: "50",
      attention: "true",
      q: "#1042",
      "level[]": "error",
      "event_type[]": "order.shipped",
      order_id: "order_1",
      cursor: "abc",
      "occurred_at[gte]": new Date(2026, 1, 1).toISOString(),
      "occurred_at[lt]": new Date(2026, 1, 17).toISOString(),
    })
  })
})

it("asks for a file of all that the list's filters find, whichever page is shown", () => {
  const query = exportQuery(
    parse("tab=attention&level=error&q=ink&cursor=abc&page=3&entry=actlog_1"),
    "csv"
  )

  expect(Object.fromEntries(query)).toEqual({
    attention: "true",
    "level[]": "error",
    q: "ink",
    format: "csv",
  })
})

it("asks for people, states, causes and hours", () => {
  const query = feedQuery(
    parse(
      "actor=user&actor_id=user_1&state=open&state=resolved&caused_by=req_1&from=2026-02-15T18%3A00&to=2026-02-16T06%3A30"
    )
  )

  expect([...query]).toEqual([
    ["actor_type[]", "user"],
    ["actor_id", "user_1"],
    ["state[]", "open"],
    ["state[]", "resolved"],
    ["occurred_at[gte]", new Date(2026, 1, 15, 18).toISOString()],
    ["occurred_at[lt]", new Date(2026, 1, 16, 6, 30).toISOString()],
    ["caused_by", "req_1"],
    ["limit", "50"],
  ])
})

it("asks for groups, and for the members of one, by the filters of the list", () => {
  const state = parse("tab=attention&q=printify&level=error")

  expect(groupsQuery(state).toString()).toBe("level%5B%5D=error&q=printify")
  expect(
    Object.fromEntries(groupEntriesQuery({ q: "printify" }, "a|b"))
  ).toEqual({ q: "printify", group: "a|b", attention: "true", limit: "50" })
})

it("asks for whose problems, and for those that are snoozed", () => {
  const state = parse("tab=attention&assigned_to=me&state=snoozed")

  expect([...groupsQuery(state)]).toEqual([
    ["state[]", "snoozed"],
    ["assigned_to", "me"],
  ])
})

describe("what was on the screen", () => {
  const groups = [
    { last_occurred_at: "2026-02-16T10:00:00.000Z" },
    { last_occurred_at: "2026-02-16T09:00:00.000Z" },
  ]

  it("ends with what came last", () => {
    expect(seenFilter(parse("tab=attention&q=ink"), groups)).toEqual({
      q: "ink",
      occurred_at: { lt: "2026-02-16T10:00:00.001Z" },
    })
  })

  it("ends where the list does, if that is earlier", () => {
    const { occurred_at } = seenFilter(
      parse("tab=attention&from=2026-02-01&to=2026-02-02"),
      groups
    )

    expect(occurred_at).toEqual({
      gte: new Date(2026, 1, 1).toISOString(),
      lt: new Date(2026, 1, 3).toISOString(),
    })
  })

  it("has no end where nothing was", () => {
    expect(seenFilter(parse("tab=attention"), [])).toEqual({})
  })
})

it("counts the rows of a page", () => {
  expect(pageRange(1, 50)).toEqual({ from: 1, to: 50 })
  expect(pageRange(3, 12)).toEqual({ from: 101, to: 112 })
  expect(pageRange(1, 0)).toEqual({ from: 0, to: 0 })
})
