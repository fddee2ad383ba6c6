import {
  duration,
  fullDate,
  lateness,
  localDay,
  relativeTime,
  startOfDay,
  timelineTime,
} from "../time"

const at = (...parts: [number, number, number, number, number]) =>
  new Date(...parts)

describe("timelineTime", () => {
  const now = at(2026, 1, 16, 18, 0)

  it.each([
    ["today", at(2026, 1, 16, 14, 23), "14:23"],
    ["midnight of today", at(2026, 1, 16, 0, 0), "00:00"],
    ["yesterday", at(2026, 1, 15, 23, 59), "15 Feb"],
    ["another year", at(2025, 11, 31, 9, 0), "31 Dec 2025"],
  ])("writes %s", (_, date, expected) => {
    expect(timelineTime(date.toISOString(), "en-GB", now)).toBe(expected)
  })

  it("shows what is no date as it is", () => {
    expect(timelineTime("soon", "en-GB", now)).toBe("soon")
  })
})

describe("relativeTime", () => {
  const now = new Date("2026-02-16T12:00:00Z")

  it.each([
    ["2026-02-16T12:00:20Z", "now"],
    ["2026-02-16T11:59:31Z", "now"],
    ["2026-02-16T11:59:00Z", "1 minute ago"],
    ["2026-02-16T10:00:00Z", "2 hours ago"],
    ["2026-02-15T10:00:00Z", "1 day ago"],
    ["2026-02-02T10:00:00Z", "2 weeks ago"],
    ["2025-12-01T10:00:00Z", "2 months ago"],
    ["2023-02-16T10:00:00Z", "3 years ago"],
    ["nonsense", ""],
  ])("says of %s: %s", (iso, expected) => {
    expect(relativeTime(iso, "en-GB", now)).toBe(expected)
  })

  it("speaks the reader's language", () => {
    expect(relativeTime("2026-02-16T10:00:00Z", "de", now)).toBe(
      "vor 2 Stunden"
    )
  })
})

describe("lateness", () => {
  const entry = {
    occurred_at: "2026-02-16T10:00:00Z",
    created_at: "2026-02-16T16:10:00Z",
    source: "event",
  } as const

  it("is silent about what came in time", () => {
    expect(
      lateness({ ...entry, created_at: "2026-02-16T10:04:59Z" })
    ).toBeNull()
  })

  it("measures what came late", () => {
    expect(duration(lateness(entry) ?? 0, "en-GB")).toBe("6h")
  })

  it("is silent about the past, which was read when the log was installed", () => {
    expect(lateness({ ...entry, source: "backfill" })).toBeNull()
  })

  it("is silent about dates that are none", () => {
    expect(
      lateness({ ...entry, occurred_at: "soon", created_at: "later" })
    ).toBeNull()
  })
})

describe("days", () => {
  it("begin at the reader's midnight", () => {
    expect(startOfDay("2026-02-16")).toEqual(at(2026, 1, 16, 0, 0))
    expect(startOfDay("2026-02-28", 1)).toEqual(at(2026, 2, 1, 0, 0))
    expect(startOfDay("16.2.2026")).toBeNull()
  })

  it("are named as they are read back", () => {
    expect(localDay(at(2026, 0, 5, 23, 59))).toBe("2026-01-05")
  })
})

it("writes the full date with seconds", () => {
  const iso = new Date(2026, 1, 16, 14, 23, 5).toISOString()

  expect(fullDate(iso, "en-GB")).toBe("16 February 2026 at 14:23:05")
})
