import fc from "fast-check"

import type { ActivityFilter } from "../../../../types"
import { decodeCursor, type Cursor } from "../cursor"
import { toFeedPage, type FeedRow } from "../feed-page"
import { feedQuery, whereClause } from "../feed-query"
import { frequencyQuery, sampleQuery } from "../word-sample"
import {
  endOfLook,
  indexedCount,
  indexedPage,
  lookedPage,
  nearRows,
} from "../word-search"
import { wordsOf, type IndexedWord } from "../words"

const filters = fc.record(
  {
    attention: fc.boolean(),
    level: fc.array(fc.string() as fc.Arbitrary<"info">),
    event_type: fc.array(fc.string()),
    order_id: fc.oneof(fc.string(), fc.array(fc.string())),
    q: fc.string(),
    q_orders: fc.array(fc.string()),
    state: fc.array(fc.constantFrom("open", "snoozed", "resolved")),
    assigned_to: fc.array(fc.option(fc.string())),
    occurred_at: fc.record({ gte: fc.date() }, { requiredKeys: [] }),
  },
  { requiredKeys: [] }
)

const cursor: Cursor = {
  direction: "previous",
  occurred_at: "2026-02-16T10:00:00.000000Z",
  id: "m",
}

function searchesOf(filter: ActivityFilter & { q: string }) {
  const words = wordsOf(`${filter.q} ann@x.com order_1 x.com`, ["order_2"])
  const [asked = [], looked = []] = [true, false].map((isAsked) =>
    words.filter(({ indexed }) => (indexed !== null) === isAsked)
  )
  const plan = { asked: asked as IndexedWord[], looked } // filtered by it just now

  return [
    indexedPage(filter, plan, { limit: 51 }),
    indexedPage(filter, plan, { limit: 51, cursor }),
    indexedCount(filter, plan),
    lookedPage(filter, words, { limit: 51 }),
    lookedPage(filter, words, { limit: 51, cursor }),
    endOfLook(filter, { limit: 51, cursor }),
    sampleQuery(words, 1e7),
    frequencyQuery(words, nearRows(filter, { limit: 51 })),
  ]
}

it("binds every value: as many as there are placeholders, and none in the text", () => {
  fc.assert(
    fc.property(filters, (filter) => {
      for (const { sql, values } of [
        feedQuery(filter, { limit: 51 }),
        feedQuery(filter, { limit: 51, cursor }),
        whereClause(filter),
        ...searchesOf({ ...filter, q: filter.q ?? "" }),
      ]) {
        expect(sql.split("?").length - 1).toBe(values.length)
        expect(values).not.toContain(undefined)
      }
    })
  )
})

it.each<[ActivityFilter, number]>([
  [{}, 1],
  [{ level: ["error"] }, 1],
  [{ level: ["error", "warning", "error"] }, 2],
  [{ event_type: ["a.b", "c.d"], level: ["error", "info"] }, 4],
  [{ event_type: ["a.b", "c.d"], order_id: "o" }, 1],
  [{ event_type: ["a.b", "c.d"], attention: true }, 1],
  [{ state: ["open", "snoozed"], event_type: ["a.b", "c.d"] }, 1],
  [{ state: ["open"], attention: true }, 2],
  [{ state: ["open"], attention: true, assigned_to: ["u", null, "u"] }, 3],
  [{ state: ["open"], attention: true, assigned_to: [] }, 1],
  [{ state: ["open"], attention: true, order_id: "o" }, 1],
  [{ state: ["open", "snoozed"], attention: true, assigned_to: ["u"] }, 1],
  [{ assigned_to: ["u"] }, 2],
  [{ state: ["resolved"] }, 2],
  [{ state: ["resolved", "open"], level: ["error", "info"] }, 1],
  [{ state: ["resolved"], level: ["info"] }, 1],
])("walks for %j in %i", (filter, walks) => {
  const { sql } = feedQuery(filter, { limit: 51 })

  expect(sql.split("(select id").length - 1).toBe(walks)
})

const rowsOf = (...ids: string[]) =>
  ids.map((id) => ({ id, cursor_at: "2026-02-16T10:00:00.000000Z" }) as FeedRow)

const place = { occurred_at: "2026-02-16T10:00:00.000000Z", id: "m" }

type Case = {
  name: string
  found: string[]
  direction?: "next" | "previous"
  shown: string[]
  next?: string
  previous?: string
}

it.each<Case>([
  { name: "nothing", found: [], shown: [] },
  { name: "one page", found: ["c", "b"], shown: ["c", "b"] },
  {
    name: "the first page",
    found: ["c", "b", "a"],
    shown: ["c", "b"],
    next: "b",
  },
  {
    name: "a middle page",
    found: ["c", "b", "a"],
    direction: "next",
    shown: ["c", "b"],
    next: "b",
    previous: "c",
  },
  {
    name: "the last page",
    found: ["b"],
    direction: "next",
    shown: ["b"],
    previous: "b",
  },
  {
    name: "a page back",
    found: ["n", "o", "p"],
    direction: "previous",
    shown: ["o", "n"],
    next: "n",
    previous: "o",
  },
  {
    name: "the first page, come back to",
    found: ["n", "o"],
    direction: "previous",
    shown: ["o", "n"],
    next: "n",
  },
  { name: "nothing before", found: [], direction: "previous", shown: [] },
])("knows $name", ({ found, direction, shown, next, previous }) => {
  const page = toFeedPage(rowsOf(...found), {
    list: "feed",
    limit: 2,
    cursor: direction ? { direction, ...place } : null,
  })
  const idAt = (cursor: string | null) =>
    cursor ? decodeCursor(cursor, "feed").id : null

  expect(page.entries.map(({ id }) => id)).toEqual(shown)
  expect(idAt(page.next_cursor)).toBe(next ?? null)
  expect(idAt(page.previous_cursor)).toBe(previous ?? null)
})

it.each<{
  direction?: "previous"
  found: string[]
  shown: string[]
  goesOnAt: string
}>([
  { found: [], shown: [], goesOnAt: "e" },
  // What one walk found beyond where all of them have been comes again on the next page.
  { found: ["g", "f", "b"], shown: ["g", "f"], goesOnAt: "e" },
  { found: ["e"], shown: ["e"], goesOnAt: "e" },
  // A full page goes on at its last entry, however far was looked.
  {
    found: ["m", "l", "k", "j", "i", "h", "b"],
    shown: ["m", "l", "k", "j", "i"],
    goesOnAt: "i",
  },
  {
    direction: "previous",
    found: ["a", "c", "g"],
    shown: ["c", "a"],
    goesOnAt: "e",
  },
])(
  "goes on where the look ended: %j",
  ({ direction, found, shown, goesOnAt }) => {
    const page = toFeedPage(rowsOf(...found), {
      list: "feed",
      limit: 5,
      cursor: direction ? { direction, ...place } : null,
      end: { id: "e", cursor_at: place.occurred_at },
    })
    const cursor = direction ? page.previous_cursor : page.next_cursor

    expect(page.entries.map(({ id }) => id)).toEqual(shown)
    expect(decodeCursor(cursor ?? "", "feed").id).toBe(goesOnAt)
  }
)

it("shows of a row the entry, and not the cursor beside it", () => {
  const [entry] = toFeedPage(rowsOf("a"), { list: "feed", limit: 2 }).entries

  expect(entry).not.toHaveProperty("cursor_at")
})
