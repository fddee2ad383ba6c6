import type { AdminActivityGroup } from "../../../types"
import { parseFeed } from "../feed-state"
import { groupsToShow, hasGroups, isUndoable } from "../groups"

const group = (key: string, entries: number): AdminActivityGroup => ({
  key,
  event_type: "order.submission_failed",
  level: "error",
  message: "Submission to Printify failed: invalid address",
  entries,
  orders: entries,
  amount_by_currency: {},
  first_occurred_at: "2026-02-16T10:00:00.000Z",
  last_occurred_at: "2026-02-16T11:00:00.000Z",
})

it("leaves single problems to the list", () => {
  const groups = [group("a", 2), group("b", 1), group("c", 14)]

  expect(groupsToShow(groups).map(({ key }) => key)).toEqual(["a", "c"])
})

it.each([
  ["tab=attention", true],
  ["tab=attention&group=a", true],
  ["", false],
  ["tab=attention&q=x", false],
  ["tab=attention&group=a&level=error", false],
  ["tab=attention&cursor=abc&page=2", false],
])("shows groups above %j: %s", (search, expected) => {
  expect(hasGroups(parseFeed(new URLSearchParams(search)))).toBe(expected)
})

it("is taken back as long as it is no more than a page", () => {
  expect([2, 50, 51].map((entries) => isUndoable(group("a", entries)))).toEqual(
    [true, true, false]
  )
})
