import { startOfDay } from "./time"

/** When people begin their day. */
const HOUR = 9

const DAYS_MAX = 365

/** `2026-11-30` → nine in the morning of that day, as the reader's clock has it. */
export const morningOf = (day: string): Date | null => {
  const midnight = startOfDay(day)
  return midnight && morningIn(0, midnight)
}

/** `days` later, in the morning. */
export const morningIn = (days: number, now: Date): Date =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, HOUR)

/** Tomorrow, and where that is another day the next Monday. */
export const snoozeTimes = (
  now: Date
): { tomorrow: Date; monday: Date | null } => {
  const days = (8 - now.getDay()) % 7 || 7
  return {
    tomorrow: morningIn(1, now),
    monday: days === 1 ? null : morningIn(days, now),
  }
}

/** The last day that the store takes. */
export const lastMorning = (now: Date): Date => morningIn(DAYS_MAX, now)

/** `Mon, 30 Nov, 09:00`; with the year where it is another one. */
export const momentInWords = (
  moment: Date | string,
  locale: string,
  now = new Date()
): string => {
  const date = new Date(moment)
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    ...(date.getFullYear() === now.getFullYear() ? {} : { year: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(date)
}

/** `Monday, 09:00` */
export const weekdayInWords = (moment: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: "long",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(moment)
