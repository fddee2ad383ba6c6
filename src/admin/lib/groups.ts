import type { AdminActivityGroup } from "../../types"
import { type FeedState, isFiltered, PAGE_SIZE } from "./feed-state"

/** One problem is a row of the list; only several with one cause are worth a line above it. */
export const groupsToShow = (
  groups: AdminActivityGroup[]
): AdminActivityGroup[] => groups.filter(({ entries }) => entries > 1)

/**
 * Groups are made of all that is open. Over a list that a filter narrows they
 * would speak of what is not there, and they stand above its first page only.
 */
export const hasGroups = (state: FeedState): boolean =>
  state.tab === "attention" &&
  state.cursor === null &&
  !isFiltered({ ...state, group: null })

/** No more than a selection may be: entries are reopened one by one, while somebody waits. */
export const isUndoable = ({ entries }: { entries: number }): boolean =>
  entries <= PAGE_SIZE

/** The query of all entries of a group that is undoable. */
export const openOfGroup = (group: string): URLSearchParams =>
  new URLSearchParams({ group, attention: "true", limit: String(PAGE_SIZE) })
