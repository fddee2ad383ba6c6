import type { FeedPage } from "../../../modules/activity-log/reading/feed-page"
import { countBeside } from "../count-beside"

const pageOf = (
  length: number,
  cursors: Partial<FeedPage> = { next_cursor: "b" }
): FeedPage => ({
  entries: Array.from<FeedPage["entries"][number]>({ length }), // only counted
  next_cursor: null,
  previous_cursor: null,
  ...cursors,
})

const seen = (count: number) => ({
  count,
  count_is_estimate: true,
  count_is_lower_bound: true as const,
})

describe("the count beside a page", () => {
  it("is of the page where there is no other", () => {
    expect(countBeside(pageOf(3, {}), seen(2))).toEqual({
      count: 3,
      count_is_estimate: false,
    })
  })

  it.each([
    { name: "what was seen", length: 50, counted: seen(120), count: 120 },
    { name: "what is on the page", length: 50, counted: seen(24), count: 50 },
  ])("is at least $name", ({ length, counted, count }) => {
    expect(countBeside(pageOf(length), counted)).toEqual({ ...counted, count })
  })

  it("is what was counted on the last page", () => {
    const counted = { count: 53, count_is_estimate: false }

    expect(countBeside(pageOf(3, { previous_cursor: "a" }), counted)).toEqual(
      counted
    )
  })
})
