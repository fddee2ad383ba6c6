import { isBack, isQuiet, type Hours } from "../is-quiet"

const OPTIONS = { minimumOrders: 12 }

describe("fewer orders", () => {
  const usual = { orders: 400, before: [400, 380, 440, 410] }
  const hours = (said: Partial<Hours>): Hours[] => [
    {
      hours: 1,
      orders: 0,
      before: [40, 38, 44, 41],
      failed: 0,
      dayBefore: usual,
      ...said,
    },
  ]

  it.each<[string, Partial<Hours>, boolean]>([
    ["none where forty are usual", {}, true],
    ["three where forty are usual", { orders: 3 }, true],
    ["ten: a weak day", { orders: 10 }, false],
    ["ten, while twelve checkouts failed", { orders: 10, failed: 12 }, true],
    ["thirty, while forty checkouts failed", { orders: 30, failed: 40 }, false],
    ["none in a shop of three weeks", { before: [40, 38, 44] }, false],
    ["none where five are usual", { before: [5, 6, 5, 4] }, false],
    [
      "none where sixteen are usual, in a week of half the orders",
      {
        before: [20, 20, 20, 20],
        hours: 8,
        dayBefore: { orders: 200, before: usual.before },
      },
      false,
    ],
    [
      "none, with a holiday four weeks ago",
      { before: [40, 38, 44, 41, 40, 0, 39, 42] },
      true,
    ],
  ])("%s", (_, said, expected) => {
    expect(isQuiet(hours(said), OPTIONS) !== null).toBe(expected)
  })
})

describe("orders that come again", () => {
  const dayBefore = { orders: 100, before: [100, 100, 100, 100] }
  const window = (hours: number, orders: number, failed: number): Hours => ({
    hours,
    orders,
    failed,
    before: [6 * hours, 6 * hours, 6 * hours, 6 * hours],
    dayBefore,
  })

  it.each<[string, { sinceAlarm: number; windows: Hours[] }, boolean]>([
    [
      "four of six, and none failed",
      { sinceAlarm: 4, windows: [window(1, 4, 0)] },
      true,
    ],
    [
      "two since it was told",
      { sinceAlarm: 2, windows: [window(1, 4, 0)] },
      false,
    ],
    [
      "forty per cent, while the others fail",
      { sinceAlarm: 10, windows: [window(1, 3, 4), window(2, 5, 7)] },
      false,
    ],
    [
      "all of them, after hours in which most failed",
      {
        sinceAlarm: 12,
        windows: [window(1, 6, 0), window(2, 11, 2), window(8, 25, 30)],
      },
      true,
    ],
  ])("%s", (_, said, expected) => {
    const lastHour = said.windows[0] ?? window(1, 0, 0)

    expect(isBack({ ...said, lastHour })).toBe(expected)
  })
})
