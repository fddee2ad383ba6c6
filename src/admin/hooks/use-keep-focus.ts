import { type RefObject, useLayoutEffect, useRef } from "react"

/**
 * When the row that had the focus leaves the list, the row in its place takes
 * it: whoever resolves by keyboard goes on where they were, instead of at the
 * top of the page.
 */
export const useKeepFocus = (
  list: RefObject<HTMLElement>,
  rows: { id: string }[]
) => {
  const before = useRef<{ ids: string[]; focused: string | null }>({
    ids: [],
    focused: null,
  })

  useLayoutEffect(() => {
    const remember = () => {
      const row = document.activeElement?.closest("[data-entry]")
      const isOurs = row && list.current?.contains(row)
      before.current.focused = isOurs ? row.getAttribute("data-entry") : null
    }
    document.addEventListener("focusin", remember)
    return () => document.removeEventListener("focusin", remember)
  }, [list])

  useLayoutEffect(() => {
    const { ids, focused } = before.current
    const now = rows.map((row) => row.id)
    before.current.ids = now

    const isLost = focused !== null && !now.includes(focused)
    if (!isLost || document.activeElement !== document.body) {
      return
    }
    const next = now[Math.min(ids.indexOf(focused), now.length - 1)]
    const row = next ? rowOf(list.current, next) : null
    // Of a button that phones show elsewhere, one of the two is hidden.
    const targets = row?.querySelectorAll<HTMLElement>(
      "[data-resolve], [data-open]"
    )
    const visible = [...(targets ?? [])].filter((target) => target.offsetParent)
    const resolve = visible.find((target) => "resolve" in target.dataset)
    ;(resolve ?? visible[0] ?? list.current)?.focus()
  }, [list, rows])
}

/** The row of an entry, wherever it is drawn. */
export const rowOf = (root: ParentNode | null, id: string) =>
  root?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(id)}"]`) ?? null
