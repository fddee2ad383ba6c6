import { useEffect, useState } from "react"

const KEY = "activity-log:visits"
const REMEMBER_EVERY = 60_000

/** A visit ends when the page has not been open for so long: reloading it begins none. */
const VISIT_ENDS_AFTER = 30 * 60_000

export type Visits = {
  /** When the page was last seen open. */
  seen: number
  /** When the visit before this one ended; null on the first. */
  before: number | null
}

/** When the Activity page was last read before this visit, in this browser; null on the first. */
export const useLastVisit = (): Date | null => {
  const [visits] = useState(remember)

  useEffect(() => {
    const timer = window.setInterval(() => {
      // A page that nobody sees is not read.
      if (document.visibilityState === "visible") {
        remember()
      }
    }, REMEMBER_EVERY)
    return () => window.clearInterval(timer)
  }, [])

  return visits.before === null ? null : new Date(visits.before)
}

const remember = () => {
  const visits = visitAt(Date.now(), parseVisits(readStored(KEY)))
  writeStored(KEY, formatVisits(visits))
  return visits
}

/** What is remembered once the page is, or is still, open. */
export const visitAt = (now: number, known: Visits | null): Visits => {
  if (!known) {
    return { seen: now, before: null }
  }
  const isNew = now - known.seen > VISIT_ENDS_AFTER
  return { seen: now, before: isNew ? known.seen : known.before }
}

/** Reads what a browser kept, which anybody may have changed. */
export const parseVisits = (text: string | null): Visits | null => {
  const [seen, before] = (text ?? "").split(" ").map(Number)
  return seen !== undefined && seen > 0
    ? { seen, before: before ? before : null }
    : null
}

export const formatVisits = ({ seen, before }: Visits): string =>
  before === null ? String(seen) : `${seen} ${before}`

/** Browsers may refuse their storage altogether; then what is kept lasts as long as the page. */
const readStored = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

const writeStored = (key: string, value: string): void => {
  try {
    window.localStorage.setItem(key, value)
  } catch {
    // Nothing is lost but the memory of it.
  }
}
