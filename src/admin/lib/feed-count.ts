import type { AdminActivityListResponse } from "../../types"
import { PAGE_SIZE, pageRange } from "./feed-query"
import type { FeedState } from "./feed-state"

/** Below, a bound is said to the unit: "at least 120". */
const ROUNDED_FROM = 1_000
const MILLION = 1_000_000

type Page = Pick<
  AdminActivityListResponse,
  "count" | "count_is_estimate" | "count_is_lower_bound" | "next_cursor"
> & { activities: { length: number } }

/** Which text says how many there are, and the numbers in it. */
export type FeedCountWords = {
  key:
    | "feed.range"
    | "feed.rangeAbout"
    | "searching.rangeMore"
    | "searching.rangeAtLeast"
    | "searching.here"
    | "searching.hereSoFar"
  values: { from: string; to: string; total: string }
}

/**
 * How many entries there are, said no more exactly than it is known: "1–50 of 1,227", "of about 2.6 million", "of more
 * than 10,000". Of a search for frequent words, whose pages may be short, how many it found here.
 */
export const feedCountWords = (
  page: Page,
  state: Pick<FeedState, "page" | "q">,
  locale: string
): FeedCountWords => {
  const { from, to } = pageRange(state.page, page.activities.length)
  const said = (key: FeedCountWords["key"], total: string) => ({
    key,
    values: {
      from: from.toLocaleString(locale),
      to: to.toLocaleString(locale),
      total,
    },
  })

  if (!page.count_is_estimate) {
    return said("feed.range", page.count.toLocaleString(locale))
  }
  const isShort = page.activities.length < PAGE_SIZE && page.next_cursor
  // Fewer than the pages before could hold: one of them was short, and nobody knows at which place this one begins.
  const isAfterShort = state.page > 1 && page.count < to
  if (
    state.q.trim() &&
    (page.count_is_lower_bound || isShort || isAfterShort)
  ) {
    return said(
      page.next_cursor ? "searching.hereSoFar" : "searching.here",
      page.activities.length.toLocaleString(locale)
    )
  }
  if (!page.count_is_lower_bound && page.count > to) {
    return said("feed.rangeAbout", inRoundNumbers(page.count, locale))
  }
  if (!page.next_cursor && !state.q.trim()) {
    return said("feed.range", to.toLocaleString(locale))
  }
  const bound = Math.max(page.count, to)
  return bound > ROUNDED_FROM
    ? said("searching.rangeMore", inRoundNumbers(below(bound), locale))
    : said("searching.rangeAtLeast", bound.toLocaleString(locale))
}

/** `2.6 million`, `43,000`: more digits would claim more than is known. */
const inRoundNumbers = (count: number, locale: string): string =>
  count.toLocaleString(locale, {
    maximumSignificantDigits: 2,
    ...(count >= MILLION
      ? { notation: "compact", compactDisplay: "long" }
      : {}),
  })

/** The next lower number of two digits and zeros: what there is more than. */
const below = (count: number): number => {
  const unit = 10 ** (String(count - 1).length - 2)
  return Math.floor((count - 1) / unit) * unit
}
