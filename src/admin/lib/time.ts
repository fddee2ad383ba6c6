import type { AdminActivity } from "../../types"

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** What arrives a little late is normal for a queue; this is worth a word. */
const LATE_AFTER = 5 * MINUTE

const UNITS = [
  ["year", 365 * DAY],
  ["month", 30 * DAY],
  ["week", 7 * DAY],
  ["day", DAY],
  ["hour", HOUR],
  ["minute", MINUTE],
] as const

const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

const FULL = {
  dateStyle: "long",
  timeStyle: "medium",
  hourCycle: "h23",
} as const

/** `14:23`, in the reader's time zone. */
export const clockTime = (iso: string, locale: string): string =>
  format(iso, locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" })

/** `16 Feb`, and the year where it is not this one. */
export const shortDay = (iso: string, locale: string, now: Date): string =>
  format(iso, locale, {
    day: "numeric",
    month: "short",
    ...(isSameYear(new Date(iso), now) ? {} : { year: "numeric" }),
  })

/** `14:23` for today, `16 Feb` for other days. */
export const timelineTime = (iso: string, locale: string, now: Date): string =>
  isSameDay(new Date(iso), now)
    ? clockTime(iso, locale)
    : shortDay(iso, locale, now)

/** `16 February 2026 at 14:23:05`, for tooltips and details. */
export const fullDate = (iso: string, locale: string): string =>
  format(iso, locale, FULL)

/** `16 February 2026, 09:12:00 – 09:14:00` */
export const dateRange = (
  { from, to }: { from: string; to: string },
  locale: string
): string =>
  new Intl.DateTimeFormat(locale, FULL).formatRange(
    new Date(from),
    new Date(to)
  )

/** `2 hours ago`. What a skewed clock puts ahead of now is "now". */
export const relativeTime = (
  iso: string,
  locale: string,
  now: Date
): string => {
  const age = now.getTime() - new Date(iso).getTime()
  if (Number.isNaN(age)) {
    return ""
  }
  const unit = UNITS.find(([, size]) => age >= size)
  if (!unit) {
    const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" })
    return words.format(0, "second")
  }
  const [name, size] = unit
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "always" })
  return words.format(-Math.floor(age / size), name)
}

/** How long after the fact it was recorded, in milliseconds; null if in time. */
export const lateness = ({
  occurred_at,
  created_at,
  source,
}: Pick<AdminActivity, "occurred_at" | "created_at" | "source">):
  number | null => {
  const late = new Date(created_at).getTime() - new Date(occurred_at).getTime()
  // The past was read when the log was installed: that is said once, at its end.
  return late >= LATE_AFTER && source !== "backfill" ? late : null
}

/** `6h`, in the largest unit that fits. */
export const duration = (milliseconds: number, locale: string): string => {
  const [unit, size] = UNITS.find(([, size]) => milliseconds >= size) ?? [
    "minute",
    MINUTE,
  ]
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "narrow",
  }).format(Math.max(1, Math.round(milliseconds / size)))
}

/** `400 days` */
export const daysInWords = (days: number, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "day",
    unitDisplay: "long",
  }).format(days)

const PARTS = [
  ...UNITS.filter(([, size]) => size <= DAY),
  ["second", SECOND],
  ["millisecond", 1],
] as const

/** `2 min 5 s`: more than the two largest units says nothing more. */
export const timeTaken = (milliseconds: number, locale: string): string => {
  const rounded =
    milliseconds < SECOND
      ? milliseconds
      : Math.round(milliseconds / SECOND) * SECOND
  const words = PARTS.map(([unit, size], index) => {
    const larger = PARTS[index - 1]?.[1] ?? Infinity
    return { unit, count: Math.floor((rounded % larger) / size) }
  })
    .filter(({ count }) => count > 0)
    .slice(0, 2)
    .map(({ unit, count }) => inUnit(count, unit, locale))
  return words.join(" ") || inUnit(0, "second", locale)
}

/** Whether a value from JSON is a date: there it is a text like any other. */
export const isIsoDate = (value: unknown): value is string =>
  typeof value === "string" &&
  ISO_DATE.test(value) &&
  !Number.isNaN(new Date(value).getTime())

/** `2026-02-16` in the reader's time zone. */
export const localDay = (date: Date): string =>
  [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, "0"),
    String(date.getDate()).padStart(2, "0"),
  ].join("-")

/** Midnight at which a day of the reader begins, `days` later. */
export const startOfDay = (day: string, days = 0): Date | null => {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  const start = new Date(Number(year), Number(month) - 1, Number(date) + days)
  return Number.isNaN(start.getTime()) ? null : start
}

export const isSameDay = (a: Date, b: Date): boolean =>
  localDay(a) === localDay(b)

const inUnit = (count: number, unit: string, locale: string): string =>
  new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    unitDisplay: "short",
  }).format(count)

const isSameYear = (a: Date, b: Date) => a.getFullYear() === b.getFullYear()

const format = (
  iso: string,
  locale: string,
  options: Intl.DateTimeFormatOptions
): string => {
  const date = new Date(iso)
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(locale, options).format(date)
}
