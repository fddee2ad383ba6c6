import { type RefObject, useLayoutEffect, useRef } from "react"

/** The controls of a row, by the attribute that names their kind. */
const KINDS = [
  "data-select",
  "data-resolve",
  "data-arrange",
  "data-open",
] as const
type Kind = (typeof KINDS)[number]

/**
 * When the row that had the focus leaves the list, the row in its place takes
 * it, on the same kind of control: whoever resolves by keyboard goes on where
 * they were, and Space after a checkbox never presses a button.
 */
export const useKeepFocus = (
  list: RefObject<HTMLElement>,
  rows: { id: string }[]
) => {
  const before = useRef<{
    ids: string[]
    focused: string | null
    kind: Kind | undefined
  }>({ ids: [], focused: null, kind: undefined })

  useLayoutEffect(() => {
    const remember = () => {
      const row = document.activeElement?.closest("[data-entry]")
      const isOurs = row && list.current?.contains(row)
      before.current.focused = isOurs ? row.getAttribute("data-entry") : null
      before.current.kind = KINDS.find((kind) =>
        document.activeElement?.closest(`[${kind}]`)
      )
    }
    document.addEventListener("focusin", remember)
    return () => document.removeEventListener("focusin", remember)
  }, [list])

  useLayoutEffect(() => {
    const { ids, focused, kind } = before.current
    const now = rows.map((row) => row.id)
    before.current.ids = now

    const isLost = focused !== null && !now.includes(focused)
    if (!isLost || document.activeElement !== document.body) {
      return
    }
    const place = Math.max(0, ids.indexOf(focused))
    const next = now[Math.min(place, now.length - 1)]
    const row = next ? rowOf(list.current, next) : null
    const same = kind && visibleIn(row, kind)
    ;(same ?? visibleIn(row, "data-open") ?? list.current)?.focus()
  }, [list, rows])
}

/** A button that phones show elsewhere is there twice, and one of the two is hidden. */
const visibleIn = (row: HTMLElement | null, kind: Kind) =>
  [...(row?.querySelectorAll<HTMLElement>(`[${kind}]`) ?? [])].find(
    (target) => target.offsetParent
  )

/** The row of an entry, wherever it is drawn. */
export const rowOf = (root: ParentNode | null, id: string) =>
  root?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`) ?? null
