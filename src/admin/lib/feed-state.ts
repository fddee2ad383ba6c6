import type { ActivityLevel, ActivityState, ActorType } from "../../types"
import { beginOf, isInOrder, type Moment } from "./moments"

/** Everything that decides what the Activity page shows. Its home is the URL. */
export type FeedState = {
  tab: "all" | "attention"
  levels: ActivityLevel[]
  types: string[]
  actors: ActorType[]
  /** One person, key or customer, by id. */
  actorId: string | null
  /** What became of problems; what needs attention is not resolved, and not snoozed unless that is asked for. */
  states: ActivityState[]
  /** Who is responsible: `me`, `nobody`, `anybody`, or a user's id. What needs attention is mine or nobody's unless asked. */
  assignee: string | null
  from: Moment | null
  to: Moment | null
  orderId: string | null
  /** What one request, job run or webhook caused. */
  causedBy: string | null
  /** Key of the open problems with one cause; they need attention, so the tab does not show all. */
  group: string | null
  q: string
  /** Problems one by one instead of a row for each cause. */
  isFlat: boolean
  cursor: string | null
  /** For "51–100 of 312" alone: the cursor is what finds the page. */
  page: number
  /** The entry whose details are open. */
  entry: string | null
}

export type FeedFilter = Omit<
  FeedState,
  "tab" | "isFlat" | "cursor" | "page" | "entry"
>

/** The API refuses a longer question. */
export const LONGEST_SEARCH = 200

export const LEVELS: ActivityLevel[] = ["info", "warning", "error"]

export const ACTORS: ActorType[] = ["user", "api-key", "customer", "system"]

/** Whose problems can be asked for without a name. */
export const NAMED_ASSIGNEES = ["me", "nobody", "anybody"] as const

/** The states that can be filtered by. */
export const statesOf = (tab: FeedState["tab"]): ActivityState[] =>
  tab === "attention" ? ["open", "snoozed"] : ["open", "snoozed", "resolved"]

/** What went well needs no attention. */
export const levelsOf = (tab: FeedState["tab"]): ActivityLevel[] =>
  tab === "attention" ? ["warning", "error"] : LEVELS

export const NO_FILTER: FeedFilter = {
  levels: [],
  types: [],
  actors: [],
  actorId: null,
  states: [],
  assignee: null,
  from: null,
  to: null,
  orderId: null,
  causedBy: null,
  group: null,
  q: "",
}

/** Reads what people may have edited by hand: what makes no sense is left out. */
export const parseFeed = (params: URLSearchParams): FeedState => {
  const page = Number(params.get("page"))
  const text = (name: string) => params.get(name) || null
  const cursor = text("cursor")
  const tab = params.get("tab") === "attention" ? "attention" : "all"
  const isAttention = tab === "attention"
  const [from, to] = inOrder(moment(text("from")), moment(text("to")))
  return {
    tab,
    levels: chosen(levelsOf(tab), params.getAll("level")),
    types: [...new Set(params.getAll("type").filter(Boolean))],
    actors: chosen(ACTORS, params.getAll("actor")),
    actorId: text("actor_id"),
    states: chosen(statesOf(tab), params.getAll("state")),
    assignee: assigneeOf(tab, text("assigned_to")),
    from,
    to,
    orderId: text("order_id"),
    causedBy: text("caused_by"),
    group: isAttention ? text("group") : null,
    q: (params.get("q") ?? "").slice(0, LONGEST_SEARCH),
    isFlat: isAttention && params.get("view") === "each",
    cursor,
    page: cursor && Number.isInteger(page) && page > 1 ? page : 1,
    entry: text("entry"),
  }
}

/** The shortest URL that says the same. */
export const formatFeed = (state: FeedState): URLSearchParams => {
  const isAttention = state.tab === "attention"
  const params = new URLSearchParams()
  const set = (name: string, value: string | null) =>
    value && params.set(name, value)
  const append = (name: string, values: string[]) =>
    values.forEach((value) => params.append(name, value))

  set("tab", isAttention ? state.tab : null)
  set("q", state.q)
  append("level", state.levels)
  append("type", state.types)
  append("actor", state.actors)
  set("actor_id", state.actorId)
  append("state", chosen(statesOf(state.tab), state.states))
  set("assigned_to", assigneeOf(state.tab, state.assignee))
  set("from", state.from)
  set("to", state.to)
  set("order_id", state.orderId)
  set("caused_by", state.causedBy)
  set("group", isAttention ? state.group : null)
  set("view", isAttention && state.isFlat ? "each" : null)
  set("cursor", state.cursor)
  set("page", state.cursor && state.page > 1 ? String(state.page) : null)
  set("entry", state.entry)
  return params
}

/** A cursor belongs to its list: another tab or filter begins at the first page. */
export const narrowFeed = (
  state: FeedState,
  change: Partial<FeedFilter & Pick<FeedState, "tab" | "isFlat">>
): FeedState => ({ ...state, ...change, cursor: null, page: 1, entry: null })

export const isFiltered = (state: FeedFilter): boolean => {
  const { levels, types, actors, states } = state
  const { actorId, assignee, from, to, orderId, causedBy, group, q } = state
  return (
    [levels, types, actors, states].some(({ length }) => length > 0) ||
    [actorId, assignee, from, to, orderId, causedBy, group, q].some(Boolean)
  )
}

/** Where nothing is left out by default, `anybody` asks for nothing. */
const assigneeOf = (
  tab: FeedState["tab"],
  assignee: string | null
): string | null => (tab === "all" && assignee === "anybody" ? null : assignee)

const chosen = <Value extends string>(offered: Value[], asked: string[]) =>
  offered.filter((value) => asked.includes(value))

const inOrder = (
  from: Moment | null,
  to: Moment | null
): [Moment | null, Moment | null] =>
  isInOrder(from, to) ? [from, to] : [to, from]

const moment = (value: string | null) =>
  value && beginOf(value) ? value : null

/** The list without the value where it was in it, else with it. */
export const toggled = <T>(list: T[], value: T): T[] =>
  list.includes(value)
    ? list.filter((other) => other !== value)
    : [...list, value]
