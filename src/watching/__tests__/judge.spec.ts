import {
  isJudgedNow,
  isRarelyDone,
  saidOf,
  type Progress,
} from "../deadlines/judge"

const NOW = new Date("2026-11-28T12:00Z")
const progress = (given: Partial<Progress> = {}): Progress => ({
  until: "2026-11-28T08:00:00.000Z",
  limit: "4h",
  is_off: false,
  judged_at: "2026-11-28T11:30:00.000Z",
  ...given,
})

it.each([
  [{ sampled: 0, late: 0 }, false],
  [{ sampled: 1, late: 1 }, false],
  [{ sampled: 9, late: 9 }, false],
  [{ sampled: 10, late: 5 }, false],
  [{ sampled: 10, late: 6 }, true],
  [{ sampled: 1000, late: 30 }, false],
  [{ sampled: 1000, late: 1000 }, true],
])("of %j orders a step is hardly ever taken: %p", (sample, expected) => {
  expect(isRarelyDone(sample)).toBe(expected)
})

describe("what is late is said", () => {
  const few = { sampled: 100, late: 3 }
  const most = { sampled: 100, late: 90 }

  it.each([
    ["first", null, few, "summary"],
    ["first, in a shop that never does it", null, most, "suggestion"],
    ["later", progress(), null, "each"],
    ["later, when it was judged again", progress(), few, "each"],
    [
      "after most orders did not take it any more",
      progress(),
      most,
      "suggestion",
    ],
    ["while it is off", progress({ is_off: true }), null, "nothing"],
    ["when it is taken again", progress({ is_off: true }), few, "each"],
    ["with another deadline", progress({ limit: "1h" }), few, "summary"],
  ] as const)("%s: %j, %j, as %s", (...[, before, sample, said]) => {
    expect(saidOf({ before, limit: "4h", sample })).toBe(said)
  })
})

it.each([
  ["the first time", null, 0, true],
  ["with another deadline", progress({ limit: "1h" }), 0, true],
  [
    "where nothing is late",
    progress({ judged_at: "2026-11-20T00:00Z" }),
    0,
    false,
  ],
  ["half an hour after the last time", progress(), 5, false],
  ["an hour after it", progress({ judged_at: "2026-11-28T11:00Z" }), 5, true],
  [
    "off since this morning",
    progress({ is_off: true, judged_at: "2026-11-28T08:00Z" }),
    5,
    false,
  ],
  [
    "off since yesterday",
    progress({ is_off: true, judged_at: "2026-11-27T12:00Z" }),
    0,
    true,
  ],
] as const)(
  "what the shop usually does is read %s: %j",
  (...[, before, late, expected]) => {
    expect(isJudgedNow(before, { now: NOW, limit: "4h", late })).toBe(expected)
  }
)
