import {
  dueAt,
  lateSince,
  toTerm,
  type Term,
  type WorkingHours,
} from "../deadlines/business-time"

const OFFICE: WorkingHours = {
  days: [1, 2, 3, 4, 5],
  from: 9 * 60,
  to: 17 * 60,
  timeZone: "UTC",
  holidays: ["2026-12-25"],
}
const BERLIN: WorkingHours = { ...OFFICE, timeZone: "Europe/Berlin" }
const WHOLE_DAYS: WorkingHours = { ...OFFICE, from: 0, to: 24 * 60 }

const hours = (amount: number): Term => ({
  amount: amount * 3_600_000,
  unit: "ms",
})
const days = (amount: number): Term => ({ amount, unit: "d" })

// 2026-11-27 is a Friday.
const TABLE: [string, Term, WorkingHours | null, string][] = [
  ["2026-11-27T12:00Z", hours(4), null, "2026-11-27T16:00Z"],
  ["2026-11-27T12:00Z", days(3), null, "2026-11-30T12:00Z"],
  ["2026-11-27T12:00Z", hours(4), OFFICE, "2026-11-27T16:00Z"],
  ["2026-11-27T15:00Z", hours(4), OFFICE, "2026-11-30T11:00Z"],
  ["2026-11-28T12:00Z", hours(4), OFFICE, "2026-11-30T13:00Z"],
  ["2026-11-27T03:00Z", hours(4), OFFICE, "2026-11-27T13:00Z"],
  ["2026-11-27T22:00Z", hours(4), OFFICE, "2026-11-30T13:00Z"],
  ["2026-11-27T16:00Z", days(1), OFFICE, "2026-11-30T16:00Z"],
  ["2026-11-26T10:00Z", days(3), OFFICE, "2026-12-01T10:00Z"],
  // A holiday on a Friday, and the weekend behind it.
  ["2026-12-24T16:00Z", hours(2), OFFICE, "2026-12-28T10:00Z"],
  ["2026-11-27T15:00Z", hours(4), BERLIN, "2026-11-30T11:00Z"],
  // Berlin leaves summer time on 2026-10-25.
  ["2026-10-23T14:00Z", hours(4), BERLIN, "2026-10-26T11:00Z"],
  ["2026-11-27T12:00Z", days(2), WHOLE_DAYS, "2026-12-01T12:00Z"],
]

it.each([
  ["90s", { amount: 90_000, unit: "ms" }],
  ["30m", { amount: 1_800_000, unit: "ms" }],
  ["4h", hours(4)],
  ["3d", days(3)],
])("the option %s is %j", (text, term) => {
  expect(toTerm(text)).toEqual(term)
})

describe("a deadline", () => {
  it.each(TABLE)(
    "of what began %s, %p, in %j, ends %s",
    (...[start, term, at, due]) => {
      expect(dueAt(new Date(start), term, at)).toEqual(new Date(due))
    }
  )

  it.each(TABLE)(
    "of what began %s, %p, in %j, is over in the minute %s and not before",
    (...[start, term, at, due]) => {
      const isLate = (now: number) =>
        lateSince(new Date(now), term, at) >= new Date(start)

      expect(isLate(new Date(due).getTime())).toBe(true)
      expect(isLate(new Date(due).getTime() - 60_000)).toBe(false)
    }
  )

  it("moves forward only: what was searched through is not searched again", () => {
    let before = 0

    for (let hour = 0; hour < 24 * 40; hour += 1) {
      const now = Date.UTC(2026, 9, 1) + hour * 3_600_000
      const since = lateSince(new Date(now), days(2), BERLIN).getTime()

      expect(since).toBeGreaterThanOrEqual(before)
      before = since
    }
  })

  it("of a shop that never works does not hang", () => {
    const never = { ...OFFICE, days: [] }

    expect(dueAt(new Date(), hours(1), never) > new Date()).toBe(true)
  })
})
