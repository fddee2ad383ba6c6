import type { AdminActivity, AdminActivityGroup } from "../../types"
import type { FeedState } from "./feed-state"
import { PAGE_SIZE } from "./feed-query"

/** The API answers no more; see `GROUPS_MAX` in attention-groups.ts. */
export const MOST_GROUPS = 200

/** The type of all that a row stands for. */
export const typeOfRow = (row: Row): string =>
  row.entry ? row.entry.event_type : row.group.event_type

/** What needs attention has a row for each cause, unless one group or single entries are asked for. */
export const isGrouped = (state: FeedState): boolean =>
  state.tab === "attention" && state.group === null && !state.isFlat

/** One problem is an entry like any other; several with one cause are a row that unfolds. */
export const isSingle = ({ entries }: { entries: number }): boolean =>
  entries === 1

type Heading = {
  messageOf: (entry: AdminActivity) => string
  typeLabel: (type: string) => string
  locale: string
}

/**
 * What a group is called in the reader's language. The words that its entries share are the stored ones, which are
 * English: for other readers its type, and what its causes share, as whoever gave them said it.
 */
export const headOf = (
  group: Pick<AdminActivityGroup, "event_type" | "message" | "latest">,
  { messageOf, typeLabel, locale }: Heading
): string => {
  if (group.message === group.latest.message) {
    return messageOf(group.latest)
  }
  // What shares no words is headed by its type.
  return locale.startsWith("en") && group.message !== group.event_type
    ? group.message
    : [typeLabel(group.event_type), sharedCause(group) ?? []].flat().join(": ")
}

const GAP = "…"

/** The latest cause, without what the heading of all does not say. Null where nothing is left. */
const sharedCause = ({
  message,
  latest,
}: Pick<AdminActivityGroup, "message" | "latest">): string | null => {
  const { cause } = latest.payload
  const shared = new Set(message.split(/\s+/))
  const words = (typeof cause === "string" ? cause.split(/\s+/) : [])
    .map((word) => (shared.has(word) ? word : GAP))
    .filter((word, index, all) => word !== GAP || all[index - 1] !== GAP)
  return words.some((word) => word !== GAP) ? words.join(" ") : null
}

/** A row of the list: what can be chosen, by the id of the entry or the key of the group. */
export type Row = {
  id: string
  /** How many open problems it stands for. */
  problems: number
  /** The group that it is, or is the only member of, as far as that was asked for. */
  cause: AdminActivityGroup | null
} & (
  | { entry: AdminActivity; group: null }
  | { entry: null; group: AdminActivityGroup }
)

export const entryRow = (
  entry: AdminActivity,
  cause: AdminActivityGroup | null = null
): Row => ({ id: entry.id, problems: 1, cause, entry, group: null })

export const groupRow = (group: AdminActivityGroup): Row =>
  isSingle(group)
    ? entryRow(group.latest, group)
    : {
        id: group.key,
        problems: group.entries,
        cause: group,
        entry: null,
        group,
      }

export const problemsOf = (rows: { problems: number }[]): number =>
  rows.reduce((sum, { problems }) => sum + problems, 0)

/** What several groups come to: how many entries and orders, and what is at stake. */
export const totalOf = (groups: AdminActivityGroup[]) => ({
  entries: groups.reduce((sum, { entries }) => sum + entries, 0),
  orders: groups.reduce((sum, { orders }) => sum + orders, 0),
  amount_by_currency: groups.reduce<Record<string, number>>(
    (sum, { amount_by_currency }) =>
      Object.entries(amount_by_currency).reduce(
        (sums, [currency, amount]) => ({
          ...sums,
          [currency]: (sums[currency] ?? 0) + amount,
        }),
        sum
      ),
    {}
  ),
})

/** What a group is counted in: orders, or entries where it is about none. */
export const countedAs = ({
  orders,
  entries,
}: Pick<AdminActivityGroup, "orders" | "entries">) =>
  orders > 0
    ? ({ key: "counted.orders", count: orders } as const)
    : ({ key: "counted.entries", count: entries } as const)

/** No more than a page: entries are reopened one by one, while somebody waits. */
export const isUndoable = (problems: number): boolean => problems <= PAGE_SIZE
