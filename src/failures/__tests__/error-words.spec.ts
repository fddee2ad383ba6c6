import { isAmong } from "../observing/error-words"

describe("isAmong", () => {
  const circular: Record<string, unknown> = {}
  circular.self = circular
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()

  const CASES: [string, unknown[], unknown, boolean][] = [
    ["the same object without words", [circular], circular, true],
    ["another without words", [{}], {}, false],
    ["the same text", ["jammed"], "jammed", true],
    [
      "an error made anew from it",
      [new Error("no paper")],
      { message: "no paper", stack: "" },
      true,
    ],
    [
      "one that wraps it",
      [new Error("no paper")],
      new Error("late", { cause: new Error("no paper") }),
      true,
    ],
    ["other words", [new Error("no paper")], new Error("no ink"), false],
    ["nothing", [undefined], undefined, true],
    ["a proxy that throws", [new Error("no paper")], revoked.proxy, false],
    [
      "a text of megabytes with other words around it",
      [new Error("x".repeat(5_000_000))],
      new Error(`late: ${"x".repeat(5_000_000)}`),
      true,
    ],
  ]

  it.each(CASES)("%s", (...[, known, error, expected]) => {
    expect(isAmong(known, error)).toBe(expected)
  })
})
