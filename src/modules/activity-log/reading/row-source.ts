import type { ActivityFilter } from "../../../types"
import { NEEDS_ATTENTION } from "./feed-filter"

/**
 * Open problems first, whatever else is asked of them: they are few, and have an index of their
 * own. PostgreSQL does not know how few (it multiplies "a problem" by "not resolved", as if one
 * had nothing to do with the other), and would rather read all entries of a type. OFFSET 0 keeps
 * the other conditions out of its choice.
 */
const OPEN_PROBLEMS = `(
  select * from activity_log where ${NEEDS_ATTENTION} and deleted_at is null offset 0
) as activity_log`

/** What to count or to look for rows in. An order, or what one request caused, is a smaller set still. */
export function rowSource({
  attention,
  group,
  order_id,
  caused_by,
}: ActivityFilter): string {
  const isOpen = attention === true || group !== undefined

  return isOpen && order_id === undefined && caused_by === undefined
    ? OPEN_PROBLEMS
    : "activity_log"
}
