import {
  isRepeated,
  serverOffset,
  skippedAt,
  wallAt,
  type OffsetAt,
} from "./wall-clock"

const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ")
const DAYS = "SUN MON TUE WED THU FRI SAT".split(" ")

/** Minute, hour, day of the month, month, day of the week: bounds, and names that stand for numbers. */
const FIELDS: readonly { min: number; max: number; names?: string[] }[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12, names: MONTHS },
  { min: 0, max: 7, names: DAYS },
]

type Field = (typeof FIELDS)[number]

/**
 * Whether a job can be scheduled by it. Medusa's scheduler would refuse a bad one as well, but after
 * the boot and in words that name neither the plugin nor the option.
 */
export function isCron(text: string): boolean {
  const parts = text.trim().split(/\s+/)

  return (
    parts.length === FIELDS.length &&
    FIELDS.every((field, index) =>
      (parts[index] ?? "").split(",").every((part) => isPart(part, field))
    )
  )
}

const HOURS_OF_A_DAY = 24
const MINUTE_MS = 60_000
/** The longest time back in which a time of the schedule is searched for. */
const LOOK_BACK_MS = 8 * 24 * 60 * MINUTE_MS

type Span = { after: number; until: number }

/** Whether a time of the schedule lies after one moment and not after another, in the server's own time. */
export function wasDue(
  text: string,
  { after, until }: Span,
  offsetAt: OffsetAt = serverOffset
): boolean {
  const earliest = Math.max(after, until - LOOK_BACK_MS)
  const isDue = dueAt(text, offsetAt)
  let minute = Math.floor(until / MINUTE_MS) * MINUTE_MS

  while (minute > earliest) {
    if (isDue(minute)) {
      return true
    }

    minute -= MINUTE_MS
  }

  return false
}

/** How many times of the schedule lie between, counted up to `limit`. */
export function timesDue(
  text: string,
  { after, until, limit }: Span & { limit: number },
  offsetAt: OffsetAt = serverOffset
): number {
  const earliest = Math.max(after, until - LOOK_BACK_MS * limit)
  const isDue = dueAt(text, offsetAt)
  let minute = Math.floor(until / MINUTE_MS) * MINUTE_MS
  let count = 0

  while (minute > earliest && count < limit) {
    count += isDue(minute) ? 1 : 0
    minute -= MINUTE_MS
  }

  return count
}

/** Two whole years, the second with a 29th of February. */
const DAYS_TRIED = 731
const FIRST_DAY = [2027, 0, 1] as const

/** Whether a schedule is due on a day within so many days after each day on which it is due. */
export function isDueEvery(days: number, text: string): boolean {
  const isDay = dueOnDay(text)
  const [year, month, first] = FIRST_DAY
  let pause = 0

  for (let day = 0; day < DAYS_TRIED && pause < days; day += 1) {
    pause = isDay(new Date(Date.UTC(year, month, first + day))) ? 0 : pause + 1
  }

  return pause < days
}

/**
 * Whether a schedule is due at a minute. A time of the day comes once a day, as cron has it: when clocks are
 * set back, at the first of the two; when its minute is left out, right after the gap. What comes in every
 * hour goes by the hours that pass.
 */
function dueAt(text: string, offsetAt: OffsetAt): (moment: number) => boolean {
  const isOnWall = dueOnWall(text)
  const isHourly = fieldsOf(text)[1]?.size === HOURS_OF_A_DAY

  return (moment) => {
    const isShown = isOnWall(wallAt(moment, offsetAt))

    return isHourly
      ? isShown
      : (isShown && !isRepeated(moment, offsetAt)) ||
          skippedAt(moment, offsetAt).some(isOnWall)
  }
}

function dueOnWall(text: string): (wall: Date) => boolean {
  const [minutes, hours] = fieldsOf(text)
  const isDay = dueOnDay(text)

  return (wall) =>
    Boolean(
      minutes?.has(wall.getUTCMinutes()) &&
      hours?.has(wall.getUTCHours()) &&
      isDay(wall)
    )
}

function fieldsOf(text: string): Set<number>[] {
  const parts = text.trim().split(/\s+/)

  return FIELDS.map((field, index) => timesOf(parts[index] ?? "*", field))
}

/** Where both days are named, either may come: so cron has it. */
function dueOnDay(text: string): (wall: Date) => boolean {
  const parts = text.trim().split(/\s+/)
  const [, , days, months, weekdays] = fieldsOf(text)
  const areBothNamed = !parts[2]?.startsWith("*") && !parts[4]?.startsWith("*")

  return (wall) => {
    const isDay = days?.has(wall.getUTCDate())
    const isWeekday = weekdays?.has(wall.getUTCDay())

    return Boolean(
      months?.has(wall.getUTCMonth() + 1) &&
      (areBothNamed ? isDay || isWeekday : isDay && isWeekday)
    )
  }
}

function timesOf(text: string, field: Field): Set<number> {
  const times = text.split(",").flatMap((part) => {
    const [range = "*", step = "1"] = part.split("/")
    const isFrom = range !== "*" && !range.includes("-") && part.includes("/")
    const [from = field.min, to = isFrom ? field.max : from] =
      range === "*"
        ? [field.min, field.max]
        : range.split("-").map((end) => numberOf(end, field))
    const count = Math.floor((to - from) / Number(step)) + 1

    return Array.from({ length: count }, (_, at) => from + at * Number(step))
  })

  // Sunday is 0 and 7.
  return new Set(
    times.map((time) => (field.names === DAYS && time === 7 ? 0 : time))
  )
}

/** `*`, `5`, `MON-FRI`, and each of them with `/step`. */
function isPart(part: string, field: Field): boolean {
  const [range = "", step, ...rest] = part.split("/")
  const isStep = step === undefined || /^[1-9]\d?$/.test(step)

  return rest.length === 0 && isStep && (range === "*" || isRange(range, field))
}

function isRange(range: string, field: Field): boolean {
  const ends = range.split("-").map((end) => numberOf(end, field))
  const [from = NaN, to = from] = ends

  return ends.length <= 2 && field.min <= from && from <= to && to <= field.max
}

function numberOf(text: string, { min, names = [] }: Field): number {
  const index = names.indexOf(text.toUpperCase())

  if (index >= 0) {
    return index + min
  }

  return /^\d{1,2}$/.test(text) ? Number(text) : NaN
}
