import { joinParts } from "../join-parts"
import { entry } from "./entries"

const at = (minute: number) =>
  entry({
    id: `actlog_${minute}`,
    occurred_at: new Date(Date.UTC(2026, 1, 16, 10, minute)).toISOString(),
  })

it("makes one story of its parts, each entry once, oldest first", () => {
  const open = at(1)
  const story = joinParts([
    { activities: [open, at(4), at(5)] },
    { activities: [at(2), at(3)] },
    { activities: [open] },
  ])

  expect(story.map(({ id }) => id)).toEqual(
    [1, 2, 3, 4, 5].map((minute) => `actlog_${minute}`)
  )
})

it("keeps what the newest part says of an entry", () => {
  const story = joinParts([
    { activities: [{ ...at(1), message: "now" }] },
    { activities: [{ ...at(1), message: "before" }] },
  ])

  expect(story).toMatchObject([{ message: "now" }])
})

it("is an empty story where nothing is known", () => {
  expect(joinParts([])).toEqual([])
})
