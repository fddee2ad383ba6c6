import type {
  AdminActivity,
  AdminActivityListResponse,
  AdminActivityResolveResponse,
} from "../../types"
import { request } from "./client"
import { type AskedFilter, groupEntriesQuery } from "./feed-query"
import { isUndoable, problemsOf, type Row } from "./groups"

/** What is to be resolved: these rows, or all that the filter finds. */
export type Chosen = {
  rows: Row[]
  /** What narrows the list that the rows stand in: no more is resolved than was shown. */
  filter: AskedFilter
  isAll: boolean
}

type Resolved = {
  resolved: number
  /** What can be reopened one by one; empty where they are too many. */
  entries: AdminActivity[]
}

export const resolveChosen = (chosen: Chosen): Promise<Resolved> =>
  !chosen.isAll && isUndoable(problemsOf(chosen.rows))
    ? resolveFew(chosen)
    : resolveLots(chosen)

type Many = { ids: string[] } | { filter: AskedFilter & { attention: true } }

/** A few by their ids, which the way back needs. */
const resolveFew = async ({ rows, filter }: Chosen): Promise<Resolved> => {
  const found = await Promise.all(rows.map((row) => openOf(row, filter)))
  const entries = found.flat()
  const ids = entries.map(({ id }) => id)
  // Somebody else was faster.
  const resolved = ids.length > 0 ? await post({ ids }) : 0
  return { resolved, entries }
}

/** Many by what finds them. */
const resolveLots = async (chosen: Chosen): Promise<Resolved> => {
  const counts: number[] = []
  for (const many of questionsOf(chosen)) {
    counts.push(await post(many))
  }
  return {
    resolved: counts.reduce((sum, count) => sum + count, 0),
    entries: [],
  }
}

const questionsOf = ({ rows, filter, isAll }: Chosen): Many[] => {
  if (isAll) {
    return [{ filter: { ...filter, attention: true } }]
  }
  const ids = rows.flatMap(({ entry }) => entry?.id ?? [])
  const groups = rows.flatMap(({ group }) => group?.key ?? [])
  return [
    ...(ids.length > 0 ? [{ ids }] : []),
    ...groups.map((group): Many => ({
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

const post = async (body: Many): Promise<number> => {
  const { resolved } = await request<AdminActivityResolveResponse>(
    "/admin/activity/resolve",
    { method: "POST", body }
  )
  return resolved
}
