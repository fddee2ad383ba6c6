import { useCallback, useState } from "react"

type Scope = {
  /** What the list is narrowed by: all of one list is not all of another. */
  scope: string
}

/** Chosen rows, or all that the list has pages of. What is no longer among the rows is no longer chosen. */
export const useSelection = <T extends { id: string }>(
  rows: T[],
  { scope }: Scope
) => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const [allOf, setAllOf] = useState<string | null>(null)

  const select = useCallback((changed: string[], isSelected: boolean) => {
    setAllOf(null)
    setIds((before) => {
      const after = new Set(before)
      changed.forEach((id) => (isSelected ? after.add(id) : after.delete(id)))
      return after
    })
  }, [])
  const clear = useCallback(() => {
    setAllOf(null)
    setIds(new Set())
  }, [])
  const chosen = rows.filter((row) => ids.has(row.id))

  return {
    ids,
    rows: chosen,
    isAll: allOf === scope && chosen.length > 0,
    select,
    selectAll: () => setAllOf(scope),
    clear,
  }
}
