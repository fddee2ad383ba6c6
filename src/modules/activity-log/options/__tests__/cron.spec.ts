import { isDueEvery, wasDue } from "../cron"

const at = (time: string) => new Date(`2026-02-${time}`).getTime()

it.each([
  ["each minute", "* * * * *", "16T10:00:30", "16T10:01:00", true],
  ["each minute, not yet", "* * * * *", "16T10:00:30", "16T10:00:59", false],
  ["each five minutes", "*/5 * * * *", "16T10:01:00", "16T10:05:10", true],
  ["between", "*/5 * * * *", "16T10:05:00", "16T10:09:59", false],
  ["a list", "7,22,37,52 * * * *", "16T10:07:00", "16T10:22:00", true],
  ["each night", "17 3 * * *", "16T03:17:00", "17T03:16:59", false],
  ["each night, due", "17 3 * * *", "16T03:17:00", "17T03:17:01", true],
  [
    "on weekdays, over a weekend",
    "0 9 * * MON-FRI",
    "13T10:00:00",
    "15T23:00:00",
    false,
  ],
  ["on weekdays, on Monday", "0 9 * * 1-5", "13T10:00:00", "16T09:01:00", true],
  ["on Sunday as 7", "0 9 * * 7", "13T10:00:00", "15T09:01:00", true],
  [
    "on either day, where both are named",
    "0 9 1 * MON",
    "13T10:00:00",
    "16T09:01:00",
    true,
  ],
  ["from a minute on", "50/5 * * * *", "16T10:50:00", "16T10:55:00", true],
  [
    "in a month that is not",
    "0 9 * JAN *",
    "13T10:00:00",
    "16T10:00:00",
    false,
  ],
])("a schedule %s", (...[, schedule, after, until, expected]) => {
  expect(wasDue(schedule, { after: at(after), until: at(until) })).toBe(
    expected
  )
})

it.each([
  ["each minute", "* * * * *", true],
  ["each week", "30 4 * * 0", true],
  ["on two days of the month, 21 days apart", "0 0 1,22 * *", true],
  ["on two days of the month, 24 days apart", "0 0 1,25 * *", false],
  ["on either day, where both are named", "0 0 1 * MON", true],
  ["on either day, in some of the months", "0 0 1 1-6 MON", false],
  ["once a month", "0 3 1 * *", false],
  ["once a year", "0 0 1 1 *", false],
  ["never", "0 8 31 2 *", false],
])("knows whether a schedule comes every three weeks: %s", (_, text, isSo) => {
  expect(isDueEvery(21, text)).toBe(isSo)
})
