/** A visit ends when the page has not been open for so long: reloading it begins none. */
const VISIT_ENDS_AFTER = 30 * 60_000

export type Visits = {
  /** When the page was last seen open. */
  seen: number
  /** When the visit before this one ended; null on the first. */
  before: number | null
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
