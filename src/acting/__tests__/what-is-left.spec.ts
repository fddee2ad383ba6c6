import { within } from "../submit-again"
import { leftToMove } from "../payment-row"

describe("what of an attempt is still open", () => {
  const open = new Map([
    ["ordli_1", 2],
    ["ordli_2", 0],
  ])

  it.each([
    [[{ id: "ordli_1", quantity: 1 }], [{ id: "ordli_1", quantity: 1 }]],
    [[{ id: "ordli_1", quantity: 5 }], [{ id: "ordli_1", quantity: 2 }]],
    [
      [
        { id: "ordli_1", quantity: 1 },
        { id: "ordli_1", quantity: 3 },
      ],
      [{ id: "ordli_1", quantity: 2 }],
    ],
    [[{ id: "ordli_2", quantity: 1 }], []],
    [[{ id: "ordli_gone", quantity: 1 }], []],
  ])("of lines %j: %j", (asked, left) => {
    expect(within(asked, open)).toEqual(left)
  })

  it.each([
    [12, 28, 12],
    [28, 12, 12],
    [0.3 - 0.1, 1, 0.2],
    [0, 28, null],
    [-3, 28, null],
    [12, 0, null],
    [12, 1e-9, null],
  ])("of %d, with %d open: %p", (wanted, left, amount) => {
    expect(leftToMove(wanted, left)).toBe(amount)
  })
})
