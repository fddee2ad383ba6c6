import type { AdminActivity } from "../../../types"
import { joinStory } from "../customer-story"
import { entry } from "./entries"

const at = (minute: number, more: Partial<AdminActivity> = {}) =>
  entry({
    id: `actlog_${minute}`,
    occurred_at: `2026-02-16T10:0${minute}:00.000Z`,
    ...more,
  })

describe("a customer's story", () => {
  it("has what is open first, the rest newest first, each entry once", () => {
    const open = at(1, { level: "error", resolved_at: null })
    const parts = [
      { activities: [at(5), at(4), open] },
      {
        activities: [at(3), { ...open, message: "as it was before" }, at(0)],
      },
    ]

    const story = joinStory(parts)

    expect(story.map(({ id }) => id)).toEqual(
      [1, 5, 4, 3, 0].map((minute) => `actlog_${minute}`)
    )
    expect(story[0]).toBe(open)
  })
})
