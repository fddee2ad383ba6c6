import {
  lastMorning,
  momentInWords,
  morningOf,
  snoozeTimes,
  weekdayInWords,
} from "../snooze-times"

const at = (month: number, day: number, hour = 15) =>
  new Date(2026, month - 1, day, hour)

it.each([
  ["a Friday", at(11, 27), [at(11, 28, 9), at(11, 30, 9)]],
  ["a Monday", at(11, 30, 8), [at(12, 1, 9), at(12, 7, 9)]],
  ["the last day of a year", at(12, 31), [at(13, 1, 9), at(13, 4, 9)]],
  ["the eve of summer time", at(3, 28), [at(3, 29, 9), at(3, 30, 9)]],
])("offers the next two mornings on %s", (_day, now, [tomorrow, monday]) => {
  expect(snoozeTimes(now)).toEqual({ tomorrow, monday })
})

it("offers Monday once on a Sunday", () => {
  expect(snoozeTimes(at(11, 29))).toEqual({
    tomorrow: at(11, 30, 9),
    monday: null,
  })
})

it("takes a day as its morning, and nothing that is no day", () => {
  expect(morningOf("2026-12-24")).toEqual(at(12, 24, 9))
  expect(morningOf("")).toBeNull()
  expect(morningOf("24.12.2026")).toBeNull()
})

it("offers no day that is more than a year ahead", () => {
  expect(lastMorning(at(11, 28))).toEqual(new Date(2027, 10, 28, 9))
})

it("says a moment in the reader's words", () => {
  // Commas and small words are those of the browser's version.
  expect(momentInWords(at(11, 30, 9), "en-GB", at(11, 28))).toMatch(
    /^Mon,? 30 Nov,? (at )?09:00$/
  )
  expect(momentInWords(at(13, 4, 9), "en-GB", at(11, 28))).toMatch(
    /^Mon,? 4 Jan 2027,? (at )?09:00$/
  )
  expect(weekdayInWords(at(11, 30, 9), "de")).toMatch(/^Montag,? (um )?09:00$/)
})
