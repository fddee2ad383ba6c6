import {
  beginOf,
  dayOf,
  daysAgo,
  endOf,
  isInOrder,
  minuteOf,
  momentInWords,
  timeOf,
} from "../moments"

const at = (...parts: [number, number, number, number?, number?]) =>
  new Date(parts[0], parts[1] - 1, ...parts.slice(2))

it.each([
  ["2026-02-16", at(2026, 2, 16), at(2026, 2, 17)],
  ["2026-02-16T18:05", at(2026, 2, 16, 18, 5), at(2026, 2, 16, 18, 5)],
  ["2026-02-16T24:00", null, null],
  ["2026-02-16T18", null, null],
  ["yesterday", null, null],
  ["0202-11-28", null, null],
  ["1999-12-31", null, null],
  ["2000-01-01", at(2000, 1, 1), at(2000, 1, 2)],
  ["2026-13-01", null, null],
  ["2026-02-31", null, null],
  ["2026-02-31T18:00", null, null],
])("begins and ends %s", (moment, begin, end) => {
  expect([beginOf(moment), endOf(moment)]).toEqual([begin, end])
})

it.each([
  ["2026-02-16", "2026-02-16", true],
  ["2026-02-16T18:00", "2026-02-16", true],
  ["2026-02-16", "2026-02-16T18:00", true],
  ["2026-02-17", "2026-02-16", false],
  ["2026-02-16T18:00", "2026-02-16T18:00", false],
  [null, "2026-02-16", true],
  ["2026-02-16", null, true],
])(
  "knows whether anything lies between %s and %s: %s",
  (from, to, expected) => {
    expect(isInOrder(from, to)).toBe(expected)
  }
)

it("is said in words, the hour where there is one", () => {
  const now = at(2026, 3, 1)

  expect(
    ["2026-02-16", "2026-02-16T18:05", "2025-02-16"].map((moment) =>
      momentInWords(moment, "en-GB", now)
    )
  ).toEqual(["16 Feb", "16 Feb 18:05", "16 Feb 2025"])
})

it("is taken apart and put together again", () => {
  const moment = minuteOf(at(2026, 2, 6, 8, 5))

  expect([moment, dayOf(moment), timeOf(moment), timeOf("2026-02-06")]).toEqual(
    ["2026-02-06T08:05", "2026-02-06", "08:05", ""]
  )
  expect(daysAgo(1, at(2026, 3, 1))).toBe("2026-02-28")
})
