const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** More days without work than this in a row are no working hours at all. */
const DAYS_MAX = 3700

/** The hours in which deadlines run. */
export type WorkingHours = {
  /** 0 is Sunday. */
  days: readonly number[]
  /** Minutes since midnight. */
  from: number
  to: number
  timeZone: string
  /** `2026-12-25` */
  holidays: readonly string[]
}

/** `4h` is 4 hours; `3d` is 3 days: by the clock, or so many working days. */
export type Term = { amount: number; unit: "d" | "ms" }

const UNIT_MS: Record<string, number> = {
  s: 1000,
  m: MINUTE_MS,
  h: 60 * MINUTE_MS,
}

/** The term in the text of an option, which the schema has checked. */
export function toTerm(text: string): Term {
  const count = Number(text.slice(0, -1))
  const ms = UNIT_MS[text.slice(-1)]

  return ms === undefined
    ? { amount: count, unit: "d" }
    : { amount: count * ms, unit: "ms" }
}

/** When something that began at a moment is late. `hours` null: around the clock. */
export function dueAt(
  start: Date,
  term: Term,
  hours: WorkingHours | null
): Date {
  if (!hours) {
    return new Date(start.getTime() + clockMs(term))
  }

  const wall = toWall(start, hours.timeZone)

  return fromWall(
    walked(wall, { work: workMs(term, hours), hours, direction: 1 }),
    hours.timeZone
  )
}

/** The other way round: what began at this moment, or before it, is late by now. */
export function lateSince(
  now: Date,
  term: Term,
  hours: WorkingHours | null
): Date {
  if (!hours) {
    return new Date(now.getTime() - clockMs(term))
  }

  const wall = toWall(now, hours.timeZone)

  return fromWall(
    walked(wall, { work: workMs(term, hours), hours, direction: -1 }),
    hours.timeZone
  )
}

/** The term as a length of time by the clock, for words. */
export function clockMs({ amount, unit }: Term): number {
  return unit === "d" ? amount * DAY_MS : amount
}

function workMs({ amount, unit }: Term, { from, to }: WorkingHours): number {
  return unit === "d" ? amount * (to - from) * MINUTE_MS : amount
}

/** Goes from a moment over so much work, forward or back. On a wall clock: a day there has 24 hours. */
function walked(
  wall: number,
  {
    work,
    hours,
    direction,
  }: { work: number; hours: WorkingHours; direction: 1 | -1 }
): number {
  let day = Math.floor(wall / DAY_MS) * DAY_MS
  let at = wall
  let left = work

  for (let days = 0; days < DAYS_MAX; days += 1) {
    const opens = day + hours.from * MINUTE_MS
    const closes = day + hours.to * MINUTE_MS

    if (isWorkingDay(day, hours)) {
      const begins = Math.min(Math.max(at, opens), closes)
      const rest = direction === 1 ? closes - begins : begins - opens

      if (left <= rest) {
        return begins + direction * left
      }

      left -= rest
    }

    day += direction * DAY_MS
    at = direction === 1 ? day : day + DAY_MS
  }

  return at
}

function isWorkingDay(day: number, { days, holidays }: WorkingHours): boolean {
  const date = new Date(day)

  return (
    days.includes(date.getUTCDay()) &&
    !holidays.includes(date.toISOString().slice(0, 10))
  )
}

/** What a clock on the wall shows there, as if it were UTC. */
function toWall(date: Date, timeZone: string): number {
  return date.getTime() + offsetAt(date.getTime(), timeZone)
}

/** Twice, since the first guess may lie on the other side of a change of the clocks. */
function fromWall(wall: number, timeZone: string): Date {
  const guess = wall - offsetAt(wall, timeZone)

  return new Date(wall - offsetAt(guess, timeZone))
}

function offsetAt(ms: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(new Date(ms))
      .map(({ type, value }) => [type, Number(value)])
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0
  const shown = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second")
  )

  return shown - Math.floor(ms / 1000) * 1000
}

/** Making one takes longer than all that it is asked in one search. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    })

  formats.set(timeZone, format)

  return format
}
