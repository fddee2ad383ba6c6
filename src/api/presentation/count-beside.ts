import type {
  FeedCount,
  FeedPage,
} from "../../modules/activity-log/reading/feed-page"

/**
 * How many match, beside a page of them. What stands on the page is there, however hard it is to count: all of it
 * where no other page is, and else at least so many.
 */
export function countBeside(
  { entries, next_cursor, previous_cursor }: FeedPage,
  counted: FeedCount
): FeedCount {
  return next_cursor || previous_cursor
    ? { ...counted, count: Math.max(counted.count, entries.length) }
    : { count: entries.length, count_is_estimate: false }
}
