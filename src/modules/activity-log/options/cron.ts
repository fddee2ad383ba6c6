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
