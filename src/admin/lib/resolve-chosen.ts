import type {
  AdminActivity,
  AdminActivityListResponse,
  AdminActivityResolveResponse,
} from "../../types"
import { request } from "./client"
import { type AskedFilter, groupEntriesQuery } from "./feed-query"
import { isUndoable, problemsOf, type Row } from "./groups"

/** What is to be changed: these rows, or all that the filter finds. */
export type Chosen = {
  rows: Row[]
  /** What narrows the list that the rows stand in: no more is changed than was shown. */
  filter: AskedFilter
  isAll: boolean
}

type Changed = {
  changed: number
  /** As they were, where they can be changed back one by one; empty where they are too many. */
  entries: AdminActivity[]
}

/** Which entries are meant, as the API takes it in a body. */
export type Which =
  { ids: string[] } | { filter: AskedFilter & { attention: true } }

/** Asks the API for one change. @returns how many were changed */
type Send = (which: Which) => Promise<number>

export const resolveChosen = (chosen: Chosen): Promise<Changed> =>
  changeChosen(chosen, resolve)

export const changeChosen = (chosen: Chosen, send: Send): Promise<Changed> =>
  !chosen.isAll && isUndoable(problemsOf(chosen.rows))
    ? changeFew(chosen, send)
    : changeLots(chosen, send)

/** A few by their ids, which the way back needs. */
const changeFew = async (
  { rows, filter }: Chosen,
  send: Send
): Promise<Changed> => {
  const found = await Promise.all(rows.map((row) => openOf(row, filter)))
  const entries = found.flat()
  const ids = entries.map(({ id }) => id)
  // Somebody else was faster.
  const changed = ids.length > 0 ? await send({ ids }) : 0
  return { changed, entries }
}

/** Many by what finds them. */
const changeLots = async (chosen: Chosen, send: Send): Promise<Changed> => {
  const counts: number[] = []
  for (const which of questionsOf(chosen)) {
    counts.push(await send(which))
  }
  return {
    changed: counts.reduce((sum, count) => sum + count, 0),
    entries: [],
  }
}

const questionsOf = ({ rows, filter, isAll }: Chosen): Which[] => {
  if (isAll) {
    return [{ filter: { ...filter, attention: true } }]
  }
  const ids = rows.flatMap(({ entry }) => entry?.id ?? [])
  const groups = rows.flatMap(({ group }) => group?.key ?? [])
  return [
    ...(ids.length > 0 ? [{ ids }] : []),
    ...groups.map((group): Which => ({
      filter: { ...filter, group, attention: true },
    })),
  ]
}

const openOf = async ({ entry, group }: Row, filter: AskedFilter) => {
  if (entry) {
    return [entry]
  }
  const { activities } = await request<AdminActivityListResponse>(
    "/admin/activity",
    { query: groupEntriesQuery(filter, group.key) }
  )
  return activities
}

const resolve: Send = async (body) => {
  const { resolved } = await request<AdminActivityResolveResponse>(
    "/admin/activity/resolve",
    { method: "POST", body }
  )
  return resolved
}
