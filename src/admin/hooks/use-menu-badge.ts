import { type RefObject, useLayoutEffect, useSyncExternalStore } from "react"

/** Badges of the main menu that can be seen. There are two menus: a phone's is another one. */
const seen = new Set<Element>()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const mark = (badge: Element, isSeen: boolean) => {
  if (isSeen) {
    seen.add(badge)
  } else {
    seen.delete(badge)
  }
  listeners.forEach((listener) => listener())
}

/** Watches whether a badge is in sight: a folded menu stays in the document, and the dashboard tells nobody. */
export const useSeenBadge = (badge: RefObject<HTMLElement>) => {
  useLayoutEffect(() => {
    const element = badge.current
    if (!element) {
      return
    }
    // At once, or the other badge would flash up.
    mark(element, element.offsetParent !== null)
    const observer = new IntersectionObserver(([latest]) =>
      mark(element, latest?.isIntersecting === true)
    )
    observer.observe(element)
    return () => {
      observer.disconnect()
      mark(element, false)
    }
  }, [badge])
}

export const useIsMenuBadgeSeen = (): boolean =>
  useSyncExternalStore(subscribe, () => seen.size > 0)
