import type {
  ActivityLevel,
  ActivityState,
  ActorType,
  ExportFormat,
} from "../../types"
import type { FeedState } from "./feed-state"
import { beginOf, endOf } from "./moments"

export const PAGE_SIZE = 50

/** The filter of a list, as the API takes it in a body. */
export type AskedFilter = {
  level?: ActivityLevel[]
  event_type?: string[]
  actor_type?: ActorType[]
  actor_id?: string
  state?: ActivityState[]
  assigned_to?: string
  occurred_at?: { gte?: string; lt?: string }
  order_id?: string
  caused_by?: string
  group?: string
  q?: string
}

/** Moments of the reader's time zone become instants. */
export const askedFilter = (state: FeedState): AskedFilter => {
  const since = state.from && beginOf(state.from)
  const until = state.to && endOf(state.to)
  const range = {
    ...(since ? { gte: since.toISOString() } : {}),
    ...(until ? { lt: until.toISOString() } : {}),
  }
  const asked = {
    level: state.levels,
    event_type: state.types,
    actor_type: state.actors,
    actor_id: state.actorId,
    state: state.states,
    assigned_to: state.assignee,
    occurred_at: range,
    order_id: state.orderId,
    caused_by: state.causedBy,
    group: state.group,
    q: state.q.trim(),
  }
  // Empty lists, ranges and texts ask for nothing, and the API refuses them.
  return Object.fromEntries(
    Object.entries(asked).filter(
      ([, value]) => value !== null && Object.keys(value).length > 0
    )
  )
}

/** The same, as far as it was on the screen: what came later was seen by nobody. */
export const seenFilter = (
  state: FeedState,
  groups: { last_occurred_at: string }[]
): AskedFilter => {
  const filter = askedFilter(state)
  const latest = Math.max(
    ...groups.map((group) => Date.parse(group.last_occurred_at))
  )
  if (!Number.isFinite(latest)) {
    return filter
  }
  // Dates of the store are finer than a millisecond.
  const seenUntil = new Date(latest + 1).toISOString()
  const { lt = seenUntil, ...since } = filter.occurred_at ?? {}
  return {
    ...filter,
    occurred_at: { ...since, lt: lt < seenUntil ? lt : seenUntil },
  }
}

/** The query of a page of `GET /admin/activity`. */
export const feedQuery = (state: FeedState): URLSearchParams => {
  const query = inQuery(askedFilter(state))
  query.set("limit", String(PAGE_SIZE))
  if (state.tab === "attention") {
    query.set("attention", "true")
  }
  if (state.cursor) {
    query.set("cursor", state.cursor)
  }
  return query
}

/** The query of `GET /admin/activity/export`: all pages of the list. */
export const exportQuery = (
  state: FeedState,
  format: ExportFormat
): URLSearchParams => {
  const query = inQuery(askedFilter(state))
  if (state.tab === "attention") {
    query.set("attention", "true")
  }
  query.set("format", format)
  return query
}

/** The query of `GET /admin/activity/attention/groups` over the same entries. */
export const groupsQuery = (state: FeedState): URLSearchParams =>
  inQuery(askedFilter(state))

/** The query of the open entries of a group, as far as one page holds them. */
export const groupEntriesQuery = (
  filter: AskedFilter,
  group: string
): URLSearchParams => {
  const query = inQuery({ ...filter, group })
  query.set("attention", "true")
  query.set("limit", String(PAGE_SIZE))
  return query
}

/** Which rows of how many the page shows. */
export const pageRange = (page: number, rows: number) => {
  const before = (page - 1) * PAGE_SIZE
  return { from: rows === 0 ? 0 : before + 1, to: before + rows }
}

/** `level[]=error&occurred_at[gte]=…` */
const inQuery = (filter: AskedFilter): URLSearchParams => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) {
    if (Array.isArray(value)) {
      value.forEach((item) => query.append(`${name}[]`, item))
    } else if (typeof value === "string") {
      query.set(name, value)
    } else {
      Object.entries(value).forEach(([key, text]) =>
        query.set(`${name}[${key}]`, text)
      )
    }
  }
  return query
}
