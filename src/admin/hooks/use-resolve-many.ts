import { useMutation, useQueryClient } from "@tanstack/react-query"
import { type Chosen, resolveChosen } from "../lib/resolve-chosen"
import { useResolve } from "./use-resolve"

/** Resolving on the Activity page: as everywhere, and many at once, which no other page needs to fetch. */
export const useResolveMany = () => {
  const client = useQueryClient()
  const { toggle, quietToggle, tellResolved, fail } = useResolve()

  /** Rows of the list, each an entry or all problems with one cause. */
  const many = useMutation({
    mutationFn: (chosen: Chosen) => resolveChosen(chosen),
    onSuccess: ({ resolved, entries }) => {
      tellResolved(resolved, entries)
    },
    onError: fail,
    onSettled: () =>
      client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey.includes("activity-log"),
      }),
  })

  return { toggle, quietToggle, many }
}
