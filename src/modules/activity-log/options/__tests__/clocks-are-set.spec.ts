import { timesDue, wasDue } from "../cron"
import type { OffsetAt } from "../wall-clock"

const MINUTE_MS = 60_000

const at = (time: string) => Date.parse(`2026-${time}:00Z`)

/** Minutes that UTC is ahead, in a zone where summer lasts from one moment to another. */
const berlin: OffsetAt = (moment) =>
  at("03-29T01:00") <= moment && moment < at("10-25T01:00") ? -120 : -60

const newYork: OffsetAt = (moment) =>
  at("03-08T07:00") <= moment && moment < at("11-01T06:00") ? 240 : 300

/** Each minute of a span at which a schedule is due, as a log finds it that looks every minute. */
const dueTimes = (
  schedule: string,
  offsetAt: OffsetAt,
  [from, to]: readonly [string, string]
): string[] => {
  const minutes = (at(to) - at(from)) / MINUTE_MS

  return Array.from(
    { length: minutes },
    (_, minute) => at(from) + minute * MINUTE_MS
  )
    .filter((until) =>
      wasDue(schedule, { after: until - MINUTE_MS, until }, offsetAt)
    )
    .map((moment) => new Date(moment).toISOString().slice(5, 16))
}

const AUTUMN = ["10-24T22:00", "10-26T03:00"] as const
const SPRING = ["03-28T23:00", "03-30T03:00"] as const

describe("when clocks are set", () => {
  it.each([
    // 02:30 in summer, and an hour later 02:30 once more.
    ["02:30 in autumn", "30 2 * * *", AUTUMN, ["10-25T00:30", "10-26T01:30"]],
    ["02:00 in autumn", "0 2 * * *", AUTUMN, ["10-25T00:00", "10-26T01:00"]],
    ["03:00 in autumn", "0 3 * * *", AUTUMN, ["10-25T02:00", "10-26T02:00"]],
    // 01:59 is followed by 03:00.
    ["02:30 in spring", "30 2 * * *", SPRING, ["03-29T01:00", "03-30T00:30"]],
    ["02:00 in spring", "0 2 * * *", SPRING, ["03-29T01:00", "03-30T00:00"]],
    ["02:59 in spring", "59 2 * * *", SPRING, ["03-29T01:00", "03-30T00:59"]],
    ["03:00 in spring", "0 3 * * *", SPRING, ["03-29T01:00", "03-30T01:00"]],
    ["two in one gap", "0,30 2 29 3 *", SPRING, ["03-29T01:00"]],
    ["another weekday", "30 2 * * MON", SPRING, ["03-30T00:30"]],
  ])("a time of the day comes once: %s", (...[, schedule, span, expected]) => {
    expect(dueTimes(schedule, berlin, span)).toEqual(expected)
  })

  it("is so west of Greenwich, too", () => {
    expect(
      dueTimes("30 1 * * *", newYork, ["11-01T00:00", "11-02T00:00"])
    ).toEqual(["11-01T05:30"])
    expect(
      dueTimes("30 2 * * *", newYork, ["03-08T00:00", "03-09T00:00"])
    ).toEqual(["03-08T07:00"])
  })

  it.each([
    ["10-25T00:00", ["10-25T00:15", "10-25T01:15", "10-25T02:15"]],
    ["03-29T00:00", ["03-29T00:15", "03-29T01:15", "03-29T02:15"]],
  ])("what comes every hour goes by the hours that pass: %s", (from, times) => {
    expect(
      dueTimes("15 * * * *", berlin, [from, from.replace("T00", "T03")])
    ).toEqual(times)
  })

  it.each([
    ["10-24T12:00", "10-26T12:00"],
    ["03-28T12:00", "03-30T12:00"],
  ])("a job of every night has missed one a night: %s", (after, until) => {
    const span = { after: at(after), until: at(until), limit: 10 }

    expect(timesDue("30 2 * * *", span, berlin)).toBe(2)
  })
})
