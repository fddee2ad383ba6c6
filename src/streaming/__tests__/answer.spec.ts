import { answerOf } from "../sending/answer"

const NOW = new Date("2026-02-16T10:00:00Z")

const answered = (
  status: number,
  body = "",
  retryAfter: string | null = null
) => answerOf({ status, body, retryAfter }, NOW)

it("is accepted, whatever the answer's words", () => {
  const accepted = { kind: "accepted", rejected: 0, words: null }

  expect(answered(200)).toEqual(accepted)
  expect(answered(200, "{}")).toEqual(accepted)
  expect(answered(202, "OK")).toEqual(accepted)
  expect(answered(200, '{"partialSuccess":{}}')).toEqual(accepted)
})

it("says what a collector rejects of what it accepts", () => {
  expect(
    answered(
      200,
      '{"partialSuccess":{"rejectedLogRecords":"3","errorMessage":"too old"}}'
    )
  ).toEqual({ kind: "accepted", rejected: 3, words: "too old" })
})

it.each([429, 502, 503, 504])("may be sent again after %i", (status) => {
  expect(answered(status, '{"message":"busy"}')).toEqual({
    kind: "unavailable",
    words: `HTTP ${status}: busy`,
    retryAfterMs: null,
  })
})

it.each([
  ["30", 30_000],
  ["Mon, 16 Feb 2026 10:01:00 GMT", 60_000],
  ["Mon, 16 Feb 2026 09:00:00 GMT", 0],
  ["-5", 0],
  ["soon", null],
  ["", null],
])("reads Retry-After %j", (retryAfter, retryAfterMs) => {
  expect(answered(503, "", retryAfter)).toMatchObject({ retryAfterMs })
})

it.each([
  [400, true],
  [413, true],
  [422, true],
  [401, false],
  [403, false],
  [404, false],
  [415, false],
  [500, false],
])("is refused for good by %i", (status, isAboutData) => {
  expect(answered(status)).toEqual({
    kind: "refused",
    words: `HTTP ${status}`,
    isAboutData,
  })
})

it("does not follow a redirect", () => {
  expect(answered(302)).toMatchObject({ kind: "refused", isAboutData: false })
})

it("keeps some words of a page", () => {
  const { words } = answered(500, `<h1>Bad\n gateway</h1>${"x".repeat(9_000)}`)

  expect(words).toMatch(/^HTTP 500: <h1>Bad gateway<\/h1>x/)
  expect(words?.length).toBeLessThan(320)
})
