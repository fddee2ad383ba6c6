import { useEffect, useRef } from "react"
import { letterOf } from "../lib/shortcuts"

/** What takes letters for itself: an open dialog, question or menu, and every field. */
const TAKES_LETTERS =
  "[role=dialog], [role=alertdialog], [role=menu], [role=listbox]"
const FIELDS = "input, textarea, select, [contenteditable=true]"

/**
 * Single letters that do something on the whole page. With a modifier they are
 * the browser's (Ctrl+R reloads), and under a dialog or a menu they are meant
 * for that.
 */
export const useShortcuts = (actions: Record<string, () => void>) => {
  const latest = useRef(actions)
  latest.current = actions

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const act = latest.current[letterOf(event)]
      if (act && isFree(event)) {
        event.preventDefault()
        act()
      }
    }
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [])
}

const isFree = (event: KeyboardEvent): boolean =>
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.defaultPrevented &&
  !(event.target instanceof Element && event.target.closest(FIELDS)) &&
  document.querySelector(TAKES_LETTERS) === null
