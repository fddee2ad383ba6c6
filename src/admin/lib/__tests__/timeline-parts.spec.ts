import { joinParts } from "../timeline"
import { entry } from "./entries"

const at = (minute: number) =>
  entry({
    id: `actlog_${minute}`,
    occurred_at: new Date(Date.UTC(2026, 1, 16, 10, minute)).toISOString(),
  })

it("makes one story of its parts, each entry once, oldest first", () => {
  const open = at(1)
  const story = joinParts([
    { activities: [open, at(4), at(5)], count: 5, next_cursor: "older" },
    { activities: [at(2), at(3)], count: 5, next_cursor: "oldest" },
    { activities: [open], count: 5, next_cursor: null },
  ])

  expect(story.activities.map(({ id }) => id)).toEqual(
    [1, 2, 3, 4, 5].map((minute) => `actlog_${minute}`)
  )
  expect(story.count).toBe(5)
})

it("keeps what the newest part says of an entry", () => {
  const story = joinParts([
    { activities: [{ ...at(1), message: "now" }], count: 1, next_cursor: "o" },
    { activities: [{ ...at(1), message: "before" }], count: 1 },
  ])

  expect(story.activities).toMatchObject([{ message: "now" }])
})

it("is an empty story where nothing is known", () => {
  expect(joinParts([])).toEqual({ activities: [], count: 0 })
})
