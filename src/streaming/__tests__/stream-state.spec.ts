import { retryDelayMs } from "../sending/pace"
import {
  afterAnswer,
  afterSkipping,
  firstState,
  isDue,
} from "../sending/stream-state"

const NOW = new Date("2026-02-16T10:00:00Z")
const START = { created_at: "2026-02-16T09:00:00.000000Z", id: "actlog_0" }
const LAST = { created_at: "2026-02-16T09:30:00.000001Z", id: "actlog_9" }
const SENT = {
  count: 100,
  last: LAST,
  lastId: "actlog_8",
  now: NOW,
  random: 0,
}

const away = {
  kind: "unavailable",
  words: "fetch failed: ECONNREFUSED",
  retryAfterMs: null,
} as const
const accepted = { kind: "accepted", rejected: 0, words: null } as const
const badData = {
  kind: "refused",
  words: "HTTP 400",
  isAboutData: true,
} as const
const badKey = {
  kind: "refused",
  words: "HTTP 401",
  isAboutData: false,
} as const

const state = firstState(START)

it("moves the cursor with what is accepted, and remembers what was sent last, not what was read last", () => {
  expect(afterAnswer(state, accepted, SENT)).toMatchObject({
    phase: "running",
    cursor: LAST,
    accepted_id: "actlog_8",
    retry_at: null,
  })
})

it("stays where it is while the collector is away, and waits ever longer", () => {
  const once = afterAnswer(state, away, SENT)
  const twice = afterAnswer(once, away, SENT)

  expect([once, twice]).toMatchObject([
    { phase: "retrying", cursor: START, retry_at: "2026-02-16T10:00:00.500Z" },
    { phase: "retrying", cursor: START, retry_at: "2026-02-16T10:00:01.000Z" },
  ])
  expect(isDue(twice, NOW)).toBe(false)
  expect(isDue(twice, new Date(NOW.getTime() + 1_000))).toBe(true)
})

it("goes on at once where the collector is back, and keeps what it said last", () => {
  const back = afterAnswer(afterAnswer(state, away, SENT), accepted, SENT)

  expect(back).toMatchObject({
    phase: "running",
    tries: 0,
    retry_at: null,
    last_error: { message: "fetch failed: ECONNREFUSED" },
  })
})

it("halves a batch that is refused for what is in it, at once", () => {
  expect(afterAnswer(state, badData, SENT)).toMatchObject({
    phase: "running",
    cursor: START,
    batch: 50,
    retry_at: null,
  })
})

it.each([
  ["a key that is refused", badKey, 100],
  ["a single entry that is refused", badData, 1],
])("stays where it is for minutes: %s", (_, answer, count) => {
  expect(afterAnswer(state, answer, { ...SENT, count })).toMatchObject({
    phase: "refused",
    cursor: START,
    retry_at: "2026-02-16T10:05:00.000Z",
  })
})

it("passes over one entry, counts it, and begins with small batches again", () => {
  const skipped = afterSkipping(state, LAST, NOW)
  const next = afterAnswer(skipped, accepted, SENT)

  expect(skipped).toMatchObject({ cursor: LAST, skipped: 1, batch: 1 })
  expect(next).toMatchObject({ skipped: 1, batch: 2 })
})

it("counts what a collector rejects of what it accepts, and does not send it again", () => {
  const rejected = { kind: "accepted", rejected: 3, words: "too old" } as const

  expect(afterAnswer(state, rejected, SENT)).toMatchObject({
    phase: "running",
    cursor: LAST,
    skipped: 3,
    last_error: { message: "3 of 100 entries rejected: too old" },
  })
})

it("takes a warning with nothing rejected for no error", () => {
  const warned = { kind: "accepted", rejected: 0, words: "old field" } as const

  expect(afterAnswer(state, warned, SENT)).toMatchObject({
    cursor: LAST,
    skipped: 0,
    last_error: null,
  })
})

it("counts what is rejected without a reason as well", () => {
  const rejected = { kind: "accepted", rejected: 2, words: null } as const

  expect(afterAnswer(state, rejected, SENT)).toMatchObject({
    skipped: 2,
    last_error: { message: "2 of 100 entries rejected: no reason given" },
  })
})

it("doubles the delay up to five minutes, with a random part", () => {
  const delays = [1, 2, 3, 8, 9, 10, 1_000].map((tries) =>
    retryDelayMs({ tries, retryAfterMs: null, random: 1 })
  )

  expect(delays).toEqual([
    1_000, 2_000, 4_000, 128_000, 256_000, 300_000, 300_000,
  ])
  expect(retryDelayMs({ tries: 10, retryAfterMs: null, random: 0 })).toBe(
    150_000
  )
})

it("never waits less than the collector asks for, and no more than an hour", () => {
  expect(retryDelayMs({ tries: 1, retryAfterMs: 30_000, random: 0.5 })).toBe(
    30_500
  )
  expect(retryDelayMs({ tries: 9, retryAfterMs: 9e9, random: 0 })).toBe(
    3_600_000
  )
})
