import { clockTime, localDay, shortDay, startOfDay } from "./time"

/**
 * Where a filter by time begins or ends, as the URL says it and the reader means it: a day,
 * `2026-02-16`, or a minute of one, `2026-02-16T18:00`.
 */
export type Moment = string

const PARTS = /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d))?$/

/** The first instant of it in the reader's time zone; null where it is none. */
export const beginOf = (moment: Moment): Date | null => instantOf(moment, 0)

/** Until when it lasts: a day to its end, a minute until it is reached. */
export const endOf = (moment: Moment): Date | null => instantOf(moment, 1)

/** Whether anything can lie between the two; what is left open sets no limit. */
export const isInOrder = (from: Moment | null, to: Moment | null): boolean => {
  const begin = from === null ? null : beginOf(from)
  const end = to === null ? null : endOf(to)
  return !begin || !end || begin < end
}

/** `16 Feb`, `16 Feb 18:00`. */
export const momentInWords = (
  moment: Moment,
  locale: string,
  now: Date
): string => {
  const begin = beginOf(moment)?.toISOString()
  if (begin === undefined) {
    return moment
  }
  const day = shortDay(begin, locale, now)
  return timeOf(moment) ? `${day} ${clockTime(begin, locale)}` : day
}

export const minuteOf = (date: Date): Moment =>
  `${localDay(date)}T${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`

/** The day, and the time of day, empty where none is given. */
export const dayOf = (moment: Moment): string => moment.slice(0, 10)
export const timeOf = (moment: Moment): string => moment.slice(11)

export const daysAgo = (days: number, now: Date): string =>
  localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - days))

/** What a year is while it is still typed: `0002`, `0020`, `0202`. No shop of Medusa's is older. */
const FIRST_YEAR = 2000

/** A day of the calendar: `2026-02-31` would become another one. */
const isDay = (day: string): boolean => {
  const start = startOfDay(day)
  return (
    start !== null &&
    start.getFullYear() >= FIRST_YEAR &&
    localDay(start) === day
  )
}

const instantOf = (moment: Moment, daysLater: number): Date | null => {
  const [, day, hours, minutes] = PARTS.exec(moment) ?? []
  if (day === undefined || !isDay(day)) {
    return null
  }
  if (hours === undefined) {
    return startOfDay(day, daysLater)
  }
  const instant = startOfDay(day)
  instant?.setHours(Number(hours), Number(minutes))
  return instant
}

const twoDigits = (value: number) => String(value).padStart(2, "0")
