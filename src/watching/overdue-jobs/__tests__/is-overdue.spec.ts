import { isOverdue } from "../check-jobs"

const at = (time: string) => new Date(`2026-02-${time}:00`)

const HOURLY = { cron: "0 * * * *" }
const NIGHTLY = { cron: "0 4 * * *" }
const WEEKLY = { cron: "0 4 * * 1" }
const EVERY_MINUTE = { intervalMs: 60_000 }

it.each([
  ["an hourly job that ran an hour ago", HOURLY, "16T10:00", "16T11:01", false],
  ["one that missed two times", HOURLY, "16T10:00", "16T12:59", false],
  ["one that missed three", HOURLY, "16T10:00", "16T13:01", true],
  ["a nightly job in the evening", NIGHTLY, "16T04:00", "16T22:00", false],
  ["one that missed two nights", NIGHTLY, "16T04:00", "18T22:00", false],
  ["one that missed three nights", NIGHTLY, "16T04:00", "19T04:01", true],
  ["a weekly job after six days", WEEKLY, "02T04:00", "08T12:00", false],
  ["one that missed two weeks", WEEKLY, "02T04:00", "16T12:00", false],
  ["one that missed three weeks", WEEKLY, "02T04:00", "23T12:00", true],
  [
    "a minute's job after three minutes",
    EVERY_MINUTE,
    "16T10:00",
    "16T10:03",
    false,
  ],
  [
    "a minute's job after four minutes",
    EVERY_MINUTE,
    "16T10:00",
    "16T10:04",
    true,
  ],
] as const)("%s", (...[, schedule, since, now, expected]) => {
  expect(isOverdue(schedule, { since: at(since), now: at(now) })).toBe(expected)
})
