/** What a clock on the wall shows there, as if it were UTC. */
export function toWall(date: Date, timeZone: string): number {
  return date.getTime() + offsetAt(date.getTime(), timeZone)
}

/**
 * When a clock on the wall there shows that. Asked twice, since the first guess may lie on the other side of a change
 * of the clocks.
 */
export function fromWall(wall: number, timeZone: string): Date {
  const guess = wall - offsetAt(wall, timeZone)

  return new Date(wall - offsetAt(guess, timeZone))
}

/** How far the clocks there are ahead of UTC at a moment. */
export function offsetAt(ms: number, timeZone: string): number {
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
