import type { AdminActivityGroup } from "../../../types"
import { parseFeed } from "../feed-state"
import {
  entryRow,
  groupRow,
  isGrouped,
  isUndoable,
  problemsOf,
  totalOf,
} from "../groups"
import { entry } from "./entries"

const group = (
  key: string,
  entries: number,
  amount_by_currency: Record<string, number> = {}
): AdminActivityGroup => ({
  key,
  event_type: "order.submission_failed",
  level: "error",
  message: "Submission to Printify failed: invalid address",
  entries,
  orders: entries,
  amount_by_currency,
  first_occurred_at: "2026-02-16T10:00:00.000Z",
  last_occurred_at: "2026-02-16T11:00:00.000Z",
  latest_id: `actlog_${key}`,
  latest: entry({ id: `actlog_${key}` }),
})

it.each([
  ["tab=attention", true],
  ["tab=attention&q=x&level=error", true],
  ["tab=attention&group=a", false],
  ["tab=attention&view=each", false],
  ["", false],
])("shows a row for each cause at %j: %s", (search, expected) => {
  expect(isGrouped(parseFeed(new URLSearchParams(search)))).toBe(expected)
})

it("shows a single problem as the entry that it is", () => {
  const [single, many] = [group("a", 1), group("b", 14)]

  expect(groupRow(single)).toEqual(entryRow(single.latest, single))
  expect(groupRow(many)).toMatchObject({ id: "b", problems: 14, entry: null })
  expect(problemsOf([single, many].map(groupRow))).toBe(15)
})

it("adds up what groups come to, currency by currency", () => {
  expect(
    totalOf([group("a", 2, { gbp: 10, eur: 4 }), group("b", 3, { gbp: 5 })])
  ).toEqual({
    entries: 5,
    orders: 5,
    amount_by_currency: { gbp: 15, eur: 4 },
  })
})

it("is taken back as long as it is no more than a page", () => {
  expect([2, 50, 51].map(isUndoable)).toEqual([true, true, false])
})
