import { useEffect, useState } from "react"
import { formatVisits, parseVisits, visitAt } from "../lib/last-visit"
import { readStored, writeStored } from "../lib/stored"

const KEY = "activity-log:visits"
const REMEMBER_EVERY = 60_000

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
