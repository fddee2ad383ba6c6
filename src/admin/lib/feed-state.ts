import type { ActivityLevel, ActorType } from "../../types"
import { startOfDay } from "./time"

/** Everything that decides what the Activity page shows. Its home is the URL. */
export type FeedState = {
  tab: "all" | "attention"
  levels: ActivityLevel[]
  types: string[]
  actors: ActorType[]
  /** Days of the reader, `2026-02-16`. */
  from: string | null
  to: string | null
  orderId: string | null
  /** Key of the open problems with one cause; they need attention, so the tab does not show all. */
  group: string | null
  q: string
  cursor: string | null
  /** For "51–100 of 312" alone: the cursor is what finds the page. */
  page: number
  /** The entry whose details are open. */
  entry: string | null
}

export type FeedFilter = Pick<
  FeedState,
  "levels" | "types" | "actors" | "from" | "to" | "orderId" | "group" | "q"
>

export const PAGE_SIZE = 50

/** The API refuses a longer question. */
export const LONGEST_SEARCH = 200

export const LEVELS: ActivityLevel[] = ["info", "warning", "error"]

export const ACTORS: ActorType[] = ["user", "api-key", "customer", "system"]

/** What went well needs no attention. */
export const levelsOf = (tab: FeedState["tab"]): ActivityLevel[] =>
  tab === "attention" ? ["warning", "error"] : LEVELS

export const NO_FILTER: FeedFilter = {
  levels: [],
  types: [],
  actors: [],
  from: null,
  to: null,
  orderId: null,
  group: null,
  q: "",
}

/** Reads what people may have edited by hand: what makes no sense is left out. */
export const parseFeed = (params: URLSearchParams): FeedState => {
  const page = Number(params.get("page"))
  const cursor = params.get("cursor") || null
  const tab = params.get("tab") === "attention" ? "attention" : "all"
  const [from, to] = inOrder(day(params.get("from")), day(params.get("to")))
  return {
    tab,
    levels: levelsOf(tab).filter((level) =>
      params.getAll("level").includes(level)
    ),
    types: [...new Set(params.getAll("type").filter(Boolean))],
    actors: ACTORS.filter((actor) => params.getAll("actor").includes(actor)),
    from,
    to,
    orderId: params.get("order_id") || null,
    group: (tab === "attention" && params.get("group")) || null,
    q: (params.get("q") ?? "").slice(0, LONGEST_SEARCH),
    cursor,
    page: cursor && Number.isInteger(page) && page > 1 ? page : 1,
    entry: params.get("entry") || null,
  }
}

/** The shortest URL that says the same. */
export const formatFeed = (state: FeedState): URLSearchParams => {
  const params = new URLSearchParams()
  const set = (name: string, value: string | null) =>
    value && params.set(name, value)

  set("tab", state.tab === "all" ? null : state.tab)
  set("q", state.q)
  state.levels.forEach((level) => params.append("level", level))
  state.types.forEach((type) => params.append("type", type))
  state.actors.forEach((actor) => params.append("actor", actor))
  set("from", state.from)
  set("to", state.to)
  set("order_id", state.orderId)
  set("group", state.tab === "attention" ? state.group : null)
  set("cursor", state.cursor)
  set("page", state.cursor && state.page > 1 ? String(state.page) : null)
  set("entry", state.entry)
  return params
}

/** A cursor belongs to its list: another tab or filter begins at the first page. */
export const narrowFeed = (
  state: FeedState,
  change: Partial<FeedFilter & Pick<FeedState, "tab">>
): FeedState => ({ ...state, ...change, cursor: null, page: 1, entry: null })

export const isFiltered = ({
  levels,
  types,
  actors,
  from,
  to,
  orderId,
  group,
  q,
}: FeedFilter) =>
  levels.length + types.length + actors.length > 0 ||
  [from, to, orderId, group, q].some(Boolean)

/** The query of `GET /admin/activity`. Days become moments of the reader's time zone. */
export const feedQuery = (state: FeedState): URLSearchParams => {
  const query = new URLSearchParams({ limit: String(PAGE_SIZE) })
  const since = state.from && startOfDay(state.from)
  const until = state.to && startOfDay(state.to, 1)

  if (state.tab === "attention") {
    query.set("attention", "true")
  }
  state.levels.forEach((level) => query.append("level[]", level))
  state.types.forEach((type) => query.append("event_type[]", type))
  state.actors.forEach((actor) => query.append("actor_type[]", actor))
  if (since) {
    query.set("occurred_at[gte]", since.toISOString())
  }
  if (until) {
    query.set("occurred_at[lt]", until.toISOString())
  }
  if (state.orderId) {
    query.set("order_id", state.orderId)
  }
  if (state.group) {
    query.set("group", state.group)
  }
  if (state.q.trim()) {
    query.set("q", state.q.trim())
  }
  if (state.cursor) {
    query.set("cursor", state.cursor)
  }
  return query
}

/** Which rows of how many the page shows. */
export const pageRange = (page: number, rows: number) => {
  const before = (page - 1) * PAGE_SIZE
  return { from: rows === 0 ? 0 : before + 1, to: before + rows }
}

/** Days written `2026-02-16` sort as text. */
const inOrder = (
  from: string | null,
  to: string | null
): [string | null, string | null] =>
  from && to && from > to ? [to, from] : [from, to]

const day = (value: string | null) =>
  value && startOfDay(value) ? value : null
