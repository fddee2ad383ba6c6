import { useCallback, useState } from "react"

/** Chosen rows. What is no longer among the rows is no longer chosen. */
export const useSelection = <T extends { id: string }>(rows: T[]) => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())

  const select = useCallback((changed: string[], isSelected: boolean) => {
    setIds((before) => {
      const after = new Set(before)
      changed.forEach((id) => (isSelected ? after.add(id) : after.delete(id)))
      return after
    })
  }, [])
  const clear = useCallback(() => setIds(new Set()), [])

  return { ids, entries: rows.filter((row) => ids.has(row.id)), select, clear }
}
