import { formatFeed, isFiltered, narrowFeed, parseFeed } from "../feed-state"

const parse = (search: string) => parseFeed(new URLSearchParams(search))

describe("the URL of the feed", () => {
  it("says nothing where nothing is chosen", () => {
    expect(formatFeed(parse("")).toString()).toBe("")
  })

  it.each([
    "tab=attention",
    "q=card+declined",
    "level=warning&level=error&type=order.shipped&type=gift.wrapped",
    "from=2026-02-01&to=2026-02-16",
    "order_id=order_01&cursor=abc&page=3",
    "type=order.refunded&actor=user&actor=api-key",
    "actor_id=user_1&state=open&state=resolved&caused_by=req_1",
    "from=2026-02-15T18%3A00&to=2026-02-16",
    "tab=attention&view=each",
    "tab=attention&state=snoozed&assigned_to=anybody",
    "assigned_to=user_1",
    "tab=attention&entry=actlog_1",
    "tab=attention&group=order.refund_failed%7Cbalance",
  ])("survives a round trip: %s", (search) => {
    expect(formatFeed(parse(search)).toString()).toBe(search)
  })

  it.each([
    ["a tab that does not exist", "tab=trash"],
    ["levels that do not exist", "level=fatal"],
    ["days that are none", "from=yesterday&to=2026-2-3"],
    ["kinds of actors that do not exist", "actor=robot"],
    [
      "what went well among what needs attention",
      "tab=attention&level=info",
      "tab=attention",
    ],
    [
      "what the API would refuse as too long",
      `q=${"x".repeat(300)}`,
      `q=${"x".repeat(200)}`,
    ],
    [
      "the wrong order of days",
      "from=2026-03-02&to=2026-03-01",
      "from=2026-03-01&to=2026-03-02",
    ],
    ["a page without its cursor", "page=4"],
    ["a page that is no number", "cursor=abc&page=two", "cursor=abc"],
    ["times that are none", "from=2026-02-15T25%3A00&to=2026-02-15T18"],
    [
      "a state that needs no attention",
      "tab=attention&state=resolved",
      "tab=attention",
    ],
    ["states that do not exist", "state=done"],
    ["single problems where all is shown", "view=each"],
    ["foreign keys", "utm_source=mail"],
    ["a group where all is shown", "group=order.refund_failed%7Cbalance"],
    ["whose problems, where everybody's are shown", "assigned_to=anybody"],
    ["the same type twice", "type=a&type=a", "type=a"],
  ])("leaves out %s", (_, search, expected = "") => {
    expect(formatFeed(parse(search)).toString()).toBe(expected)
  })
})

describe("narrowFeed", () => {
  it("begins at the first page and closes the details", () => {
    const state = parse("cursor=abc&page=3&entry=actlog_1&level=error")

    expect(formatFeed(narrowFeed(state, { q: "x" })).toString()).toBe(
      "q=x&level=error"
    )
  })

  it("asks for everybody's problems only where others' are left out", () => {
    const state = parse("tab=attention&assigned_to=anybody")

    expect(formatFeed(narrowFeed(state, { tab: "all" })).toString()).toBe("")
  })
})

it("knows a filter from a tab", () => {
  expect(isFiltered(parse("tab=attention"))).toBe(false)
  expect(isFiltered(parse("q=x"))).toBe(true)
  expect(isFiltered(parse("level=error"))).toBe(true)
  expect(isFiltered(parse("tab=attention&group=a"))).toBe(true)
  expect(isFiltered(parse("tab=attention&view=each"))).toBe(false)
  expect(isFiltered(parse("state=open"))).toBe(true)
  expect(isFiltered(parse("assigned_to=me"))).toBe(true)
  expect(isFiltered(parse("caused_by=req_1"))).toBe(true)
})
