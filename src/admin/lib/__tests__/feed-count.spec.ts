import { feedCountWords } from "../feed-count"

type Page = Parameters<typeof feedCountWords>[0]

const page = (count: number, more: Partial<Page> = {}): Page => ({
  activities: { length: 50 },
  count,
  count_is_estimate: true,
  next_cursor: "older",
  ...more,
})

const bound = { count_is_lower_bound: true } as const

const words = (
  given: Page,
  { at = 1, q = "", locale = "en-GB" } = {}
): [string, string] => {
  const { key, values } = feedCountWords(given, { page: at, q }, locale)

  return [key, values.total]
}

it.each([
  [page(1227, { count_is_estimate: false }), "feed.range", "1,227"],
  [page(2_612_345), "feed.rangeAbout", "2.6 million"],
  [page(43_210), "feed.rangeAbout", "43,000"],
  [page(10_001, bound), "searching.rangeMore", "10,000"],
  [page(20_000, bound), "searching.rangeMore", "19,000"],
  [page(120, bound), "searching.rangeAtLeast", "120"],
])("says no more than is known of %j", (given, key, total) => {
  expect(words(given)).toEqual([key, total])
})

it("says it as the reader's language does", () => {
  expect(words(page(2_612_345), { locale: "de" })).toEqual([
    "feed.rangeAbout",
    "2,6 Millionen",
  ])
})

it("never says a total that the page in front of the reader is beyond", () => {
  const given = page(10_400)

  expect(words(given, { at: 300 })).toEqual(["searching.rangeMore", "14,000"])
  expect(words({ ...given, next_cursor: null }, { at: 300 })).toEqual([
    "feed.range",
    "15,000",
  ])
})

it("says of frequent words what was found here, and whether there may be more", () => {
  const given = page(0, { ...bound, activities: { length: 3 } })

  expect(words(given, { q: "alpha omega", at: 4 })).toEqual([
    "searching.hereSoFar",
    "3",
  ])
  expect(
    words({ ...given, next_cursor: null }, { q: "alpha omega", at: 4 })
  ).toEqual(["searching.here", "3"])
  // The look ended before the page was full: the pages after it stand at no known place.
  expect(
    words(page(9000, { activities: { length: 3 } }), { q: "alpha", at: 4 })
  ).toEqual(["searching.hereSoFar", "3"])
})

it("says of the last page after a short one what is on it, not places that nobody knows", () => {
  const given = page(3, { activities: { length: 3 }, next_cursor: null })

  expect(words(given, { q: "alpha", at: 2 })).toEqual(["searching.here", "3"])
  expect(
    words({ ...given, next_cursor: "older" }, { q: "alpha", at: 2 })
  ).toEqual(["searching.hereSoFar", "3"])
})
