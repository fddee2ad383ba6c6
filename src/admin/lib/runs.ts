import type { AdminActivityRun } from "../../types"

const KEY = "activity-log:read-runs"

/** More than are ever shown. */
const KEPT_MAX = 50

export const isGoing = ({ state }: AdminActivityRun): boolean =>
  state === "running"

/** The list with this run as it is now, in its place; one that is new comes first. */
export const withRun = (
  runs: AdminActivityRun[],
  run: AdminActivityRun
): AdminActivityRun[] =>
  runs.some(({ id }) => id === run.id)
    ? runs.map((known) => (known.id === run.id ? run : known))
    : [run, ...runs]

/** The type of the entries that a run is about: the group's key begins with it. */
export const typeOfRun = ({ group_key }: AdminActivityRun): string =>
  group_key.split("|")[0] ?? ""

/** Runs whose end was read and put away in this browser. */
export const readRunIds = (): string[] => {
  try {
    return (window.localStorage.getItem(KEY) ?? "").split(" ").filter(Boolean)
  } catch {
    return [] // storage may be refused altogether
  }
}

/** @returns all of them, with this one */
export const putRunAway = (id: string): string[] => {
  const ids = [...readRunIds(), id].slice(-KEPT_MAX)
  try {
    window.localStorage.setItem(KEY, ids.join(" "))
  } catch {
    // Then it comes again with the next page.
  }
  return ids
}
