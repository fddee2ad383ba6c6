import { useMutation } from "@tanstack/react-query"
import type { AdminActivityGroup } from "../../types"
import { needsAttention } from "../lib/attention"
import { askedFilter, seenFilter } from "../lib/feed-query"
import { type FeedState, formatFeed } from "../lib/feed-state"
import {
  entryRow,
  groupRow,
  isGrouped,
  MOST_GROUPS,
  problemsOf,
  type Row,
  totalOf,
} from "../lib/groups"
import { type Chosen, resolveChosen } from "../lib/resolve-chosen"
import { useAfterChange } from "./use-after-change"
import { useAskResolve } from "./use-ask-resolve"
import type { Attention } from "./use-attention"
import { useChangedList } from "./use-changed-list"
import { useFeed } from "./use-feed"
import { useGroups } from "./use-groups"
import { useResolve } from "./use-resolve"
import { useSelection } from "./use-selection"

/** The rows of the Activity page, one by one or by cause, which of them are chosen, and how they are resolved. */
export const useProblemList = (state: FeedState, attention: Attention) => {
  const isByCause = isGrouped(state)
  const isAttention = state.tab === "attention"
  const feed = useFeed(state, !isByCause)
  const groups = useGroups(state)
  const causes = isAttention ? (groups.data?.groups ?? []) : []
  const rows = isByCause
    ? causes.map(groupRow)
    : (feed.data?.activities ?? []).map((entry) => entryRow(entry))

  const selection = useSelection(rows.filter(isOpen), {
    scope: formatFeed({ ...state, entry: null }).toString(),
  })
  const { toggle, quietToggle, many } = useResolveMany()
  const ask = useAskResolve()
  const busy = [toggle, quietToggle].find(({ isPending }) => isPending)
  const isResolving = Boolean(busy) || many.isPending

  const refresh = () => {
    if (!isByCause) {
      void feed.refetch({ cancelRefetch: false })
    }
    if (isAttention) {
      void groups.refetch({ cancelRefetch: false })
    }
  }
  const changed = useChangedList({
    count: attention.isKnown ? attention.count : null,
    // What is resolved here is read anew anyway.
    isHeld: selection.rows.length > 0 && !isResolving,
    renew: refresh,
  })

  const total = causes.length < MOST_GROUPS ? totalOf(causes).entries : null
  const chosenCount = selection.isAll
    ? (total ?? 0)
    : problemsOf(selection.rows)
  const chosenOf = (rows: Row[], isAll = false): Chosen => ({
    rows,
    isAll,
    filter: seenFilter(state, causes),
  })
  const resolve = (rows: Row[], isAll = false) => {
    if (!many.isPending) {
      many.mutate(chosenOf(rows, isAll), { onSuccess: selection.clear })
    }
  }
  const resolveChosen = async () => {
    const about = selection.isAll ? causes : causesOf(selection.rows)
    const rows = selection.isAll ? causes.map(groupRow) : selection.rows
    if (await ask(chosenCount, about, rows)) {
      resolve(selection.rows, selection.isAll)
    }
  }

  return {
    asked: isByCause ? groups : feed,
    page: isByCause ? null : feed.data,
    rows,
    causes,
    filter: askedFilter(state),
    selection,
    chosenCount,
    chosenOf,
    /** How many "select all" would choose; null where that is nothing more. */
    selectable: total !== null && total > chosenCount ? total : null,
    busyId: busy?.variables?.id ?? null,
    isResolving,
    changed,
    refresh,
    toggle,
    quietToggle,
    resolve,
    resolveChosen,
  }
}

const isOpen = ({ entry }: Row) => !entry || needsAttention(entry)

const causesOf = (rows: Row[]): AdminActivityGroup[] =>
  rows.flatMap(({ cause }) => cause ?? [])

/** Resolving on the Activity page: as everywhere, and many at once, which no other page needs to fetch. */
const useResolveMany = () => {
  const { toggle, quietToggle, tellResolved } = useResolve()

  /** Rows of the list, each an entry or all problems with one cause. */
  const many = useMutation({
    mutationFn: (chosen: Chosen) => resolveChosen(chosen),
    onSuccess: ({ changed, entries }) => {
      tellResolved(changed, entries)
    },
    ...useAfterChange(),
  })

  return { toggle, quietToggle, many }
}
