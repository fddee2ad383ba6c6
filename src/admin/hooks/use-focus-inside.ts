import { type FocusEvent, useLayoutEffect, useRef } from "react"

/**
 * For an element that can take the focus: it does when what had the focus inside it is no longer on the
 * page, so that whoever reads by keyboard does not begin again at the top.
 */
export const useFocusInside = () => {
  const box = useRef<HTMLDivElement>(null)
  const last = useRef<Element | null>(null)

  useLayoutEffect(() => {
    const isLost = last.current !== null && !last.current.isConnected
    if (!isLost) {
      return
    }
    last.current = null
    if (document.activeElement === document.body) {
      box.current?.focus({ preventScroll: true })
    }
  })

  return {
    ref: box,
    onFocus: ({ target }: FocusEvent) => {
      last.current = target
    },
  }
}
