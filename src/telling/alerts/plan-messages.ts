import { wasDue } from "../../modules/activity-log/options/cron"
import type { AlertOptions } from "../../modules/activity-log/options/telling-schema"
import type { AttentionGroup } from "../../types"
import type {
  AlertState,
  GroupFacts,
  MessageKind,
  OutgoingMessage,
  ToldGroup,
} from "./alert-state"

const MINUTE_MS = 60_000

/** The least time between two messages about one group. */
const QUIET_MS = 60 * MINUTE_MS

/** What was open longer than this when an alert was written into the options is not alerted to. */
const NEWS_MS = 10 * MINUTE_MS

/** More groups than this at once have one reason: one message says so. */
const SINGLE_MAX = 5

/** As many groups as one message lists. */
const LISTED_MAX = 10

/** As `listAttentionGroups` answers at most: a group that is not among so many may be open all the same. */
const GROUPS_MAX = 200

type Situation = {
  alert: AlertOptions
  /** Null where the alert has never been looked after. */
  state: AlertState | null
  /** Groups without what is snoozed: that has no alert. */
  open: AttentionGroup[]
  /** Groups with what is snoozed: none of them is over. */
  unresolved: AttentionGroup[]
  /** How many came in each group since its last message. */
  more: Map<string, number>
  now: Date
  newId: () => string
}

/** What an alert knows after this moment, and in its outbox what is to be said. */
export function planMessages(situation: Situation): AlertState {
  const { alert, open, unresolved, now } = situation
  const wanted = open.filter((group) => isWanted(group, alert))
  const state = situation.state ?? firstState(wanted, now)
  const asked = { ...situation, open: wanted }

  return alert.mode === "digest"
    ? planDigest(asked, state)
    : planProblems(asked, state, {
        isWhole: Math.max(open.length, unresolved.length) < GROUPS_MAX,
      })
}

/** Groups whose newcomers are worth counting now: their quiet hour is over. */
export function groupsToCount(
  state: AlertState | null,
  now: Date
): Map<string, Date> {
  return new Map(
    Object.entries(state?.groups ?? {})
      .filter(([, group]) => !group.is_over && isLongAgo(group, now))
      .map(([key, { told_at }]) => [key, new Date(told_at)])
  )
}

function planDigest(
  { alert, open, now, newId }: Situation,
  state: AlertState
): AlertState {
  const span = {
    after: new Date(state.digest_at).getTime(),
    until: now.getTime(),
  }

  if (!wasDue(alert.schedule, span)) {
    return state
  }

  const messages = open.length
    ? [listing("digest", open.map(factsOf()), { now, newId })]
    : []

  return {
    ...state,
    digest_at: now.toISOString(),
    outbox: [...state.outbox, ...messages],
  }
}

function planProblems(
  { open, unresolved, more, now, newId }: Situation,
  state: AlertState,
  { isWhole }: { isWhole: boolean }
): AlertState {
  const openKeys = new Set([...open, ...unresolved].map(({ key }) => key))
  const opened = open
    .filter(({ key }) => isNews(state.groups[key], now))
    .map(factsOf())
  const grown = open
    .filter(({ key }) => more.has(key))
    .slice(0, SINGLE_MAX)
    .map(factsOf(more))
  const over = Object.values(state.groups).filter(
    ({ is_over, facts }) => isWhole && !is_over && !openKeys.has(facts.key)
  )
  const ended = over.filter(({ is_told }) => is_told).map(({ facts }) => facts)
  const say = { now, newId }

  return {
    ...state,
    groups: {
      ...stillKnown(state.groups, now),
      ...Object.fromEntries(
        over.map((group) => [group.facts.key, { ...group, is_over: true }])
      ),
      ...Object.fromEntries(
        [...opened, ...grown].map((facts) => [facts.key, alerted(facts, now)])
      ),
    },
    outbox: [
      ...state.outbox,
      ...(opened.length > SINGLE_MAX
        ? [listing("several", opened, say)]
        : opened.map((facts) => listing("opened", [facts], say))),
      ...grown.map((facts) => listing("more", [facts], say)),
      ...(ended.length > SINGLE_MAX
        ? [listing("over", ended, say)]
        : ended.map((facts) => listing("over", [facts], say))),
    ],
  }
}

function isWanted(
  { level, event_type }: AttentionGroup,
  alert: AlertOptions
): boolean {
  return (
    (level === "error" || alert.level === "warning") &&
    !alert.mute.includes(event_type)
  )
}

/** A group that comes and goes all the time has one message an hour. */
function isNews(known: ToldGroup | undefined, now: Date): boolean {
  return !known || (known.is_over && isLongAgo(known, now))
}

function isLongAgo({ told_at }: ToldGroup, now: Date): boolean {
  return now.getTime() - new Date(told_at).getTime() >= QUIET_MS
}

/** Whoever switches alerts on knows what has been open for long. */
function firstState(open: AttentionGroup[], now: Date): AlertState {
  const old = open.filter(
    ({ last_occurred_at }) =>
      now.getTime() - last_occurred_at.getTime() > NEWS_MS
  )

  return {
    digest_at: now.toISOString(),
    groups: Object.fromEntries(
      old
        .map(factsOf())
        .map((facts) => [facts.key, { ...alerted(facts, now), is_told: false }])
    ),
    outbox: [],
  }
}

/** What is over is forgotten with its quiet hour. */
function stillKnown(
  groups: Record<string, ToldGroup>,
  now: Date
): Record<string, ToldGroup> {
  return Object.fromEntries(
    Object.entries(groups).filter(
      ([, group]) => !group.is_over || !isLongAgo(group, now)
    )
  )
}

function alerted(facts: GroupFacts, now: Date): ToldGroup {
  return { told_at: now.toISOString(), is_told: true, is_over: false, facts }
}

function listing(
  kind: MessageKind,
  groups: GroupFacts[],
  { now, newId }: Pick<Situation, "now" | "newId">
): OutgoingMessage {
  return {
    id: newId(),
    kind,
    groups: groups.slice(0, LISTED_MAX),
    others: Math.max(0, groups.length - LISTED_MAX),
    tries: 0,
    retry_at: now.toISOString(),
  }
}

function factsOf(more: ReadonlyMap<string, number> = new Map()) {
  return ({
    key,
    event_type,
    level,
    message,
    entries,
    orders,
    first_occurred_at,
  }: AttentionGroup): GroupFacts => ({
    key,
    event_type,
    level,
    message,
    entries,
    orders,
    more: more.get(key) ?? 0,
    first_occurred_at: first_occurred_at.toISOString(),
  })
}
