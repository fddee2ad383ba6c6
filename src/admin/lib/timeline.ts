import type { AdminActivity, AdminOrderActivityResponse } from "../../types"
import { needsAttention } from "./attention"
import { localDay } from "./time"

export type TimelineEntry = { kind: "entry"; entry: AdminActivity }
export type TimelineFold = { kind: "fold"; hidden: number; key: string }
export type TimelineItem = TimelineEntry | TimelineFold
export type TimelineDay = { day: string; items: TimelineItem[] }

/** Shorter stories are shown whole. */
export const FOLD_ABOVE = 12
/** Shorter stories need no headings. */
export const GROUP_ABOVE = 8
/** One click on "Show more" unfolds at most so many: a browser, too, has limits. */
export const UNFOLD_STEP = 100

/** How many entries stay at each end: of the latest more than of the first. */
export type Ends = { head: number; tail: number }
export const OLDEST_FIRST: Ends = { head: 3, tail: 7 }
export const NEWEST_FIRST: Ends = { head: 7, tail: 3 }

/**
 * Hides the middle of a long story, the first `unfolded` of it aside.
 * An open problem is never hidden, and nothing hides behind a fold that
 * would take the same line itself.
 */
export const foldMiddle = (
  entries: AdminActivity[],
  unfolded: number,
  { head, tail }: Ends = OLDEST_FIRST
): TimelineItem[] => {
  if (entries.length <= FOLD_ABOVE) {
    return entries.map(shown)
  }
  const isHidden = (entry: AdminActivity, index: number) =>
    index >= head + unfolded &&
    index < entries.length - tail &&
    !needsAttention(entry)

  const items: TimelineItem[] = []
  let run: AdminActivity[] = []
  const closeRun = () => {
    items.push(...(run.length > 1 ? [folded(run)] : run.map(shown)))
    run = []
  }
  entries.forEach((entry, index) => {
    if (isHidden(entry, index)) {
      run.push(entry)
      return
    }
    closeRun()
    items.push(shown(entry))
  })
  return items
}

/** Days in the reader's time zone, in the order of the story. A fold stays in the day before it. */
export const groupByDay = (items: TimelineItem[]): TimelineDay[] => {
  const days: TimelineDay[] = []
  for (const item of items) {
    const last = days.at(-1)
    const day = dayOf(item) ?? last?.day ?? ""
    if (last?.day === day) {
      last.items.push(item)
    } else {
      days.push({ day, items: [item] })
    }
  }
  return days
}

const shown = (entry: AdminActivity): TimelineItem => ({ kind: "entry", entry })

const folded = (run: AdminActivity[]): TimelineItem => ({
  kind: "fold",
  hidden: run.length,
  key: run
    .map((entry) => entry.id)
    .join(" ")
    .slice(0, 80),
})

const dayOf = (item: TimelineItem): string | null =>
  item.kind === "entry" ? localDay(new Date(item.entry.occurred_at)) : null

/**
 * One story from its parts, the newest part first: each entry once, oldest first. An open problem
 * comes with the first part, and again in its place.
 */
export const joinParts = (
  parts: AdminOrderActivityResponse[]
): AdminOrderActivityResponse => {
  const byId = new Map<string, AdminActivity>()

  // The first part is the one that was read with all open problems: what it says of an entry counts.
  for (const { activities } of [...parts].reverse()) {
    activities.forEach((entry) => byId.set(entry.id, entry))
  }

  return {
    activities: [...byId.values()].sort(
      (a, b) => compare(a.occurred_at, b.occurred_at) || compare(a.id, b.id)
    ),
    count: parts[0]?.count ?? 0,
  }
}

/** ISO 8601 in UTC, and ids: both sort as text. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)
