import fc from "fast-check"
import type { Stake } from "../../../types"
import { isWithin, leftOf, toStake, together } from "../stake"

describe("leftOf", () => {
  it.each<[string, Stake | null, (Stake | null)[], Stake | null]>([
    ["nothing done", { a: 3 }, [], { a: 3 }],
    ["a part", { a: 3 }, [{ a: 1 }], { a: 2 }],
    ["all of it in parts", { a: 3 }, [{ a: 1 }, { a: 2 }], null],
    ["another thing", { a: 3 }, [{ b: 3 }], { a: 3 }],
    ["one of two things", { a: 1, b: 1 }, [{ b: 1 }], { a: 1 }],
    ["money of no payment", { a: 0.3 }, [{ "*": 0.1 }, { "*": 0.2 }], null],
    ["money owed for no payment", { "*": 5 }, [{ a: 2 }, { b: 3 }], null],
    ["everything", { a: 3 }, [null], null],
    ["anything, of nothing named", null, [{ a: 1 }], null],
    ["nothing, of nothing named", null, [], {}],
  ])("is what stays after %s", (...[, stake, done, left]) => {
    expect(leftOf(stake, done)).toEqual(left)
  })
})

it("keeps what is at stake where it is tried again, and adds what comes on top", () => {
  const stakes: Stake[] = [{ a: 3 }, { a: 1, b: 2 }]

  expect(together(stakes, { isAdded: false })).toEqual({ a: 3, b: 2 })
  expect(together(stakes, { isAdded: true })).toEqual({ a: 4, b: 2 })
})

it("is within another where that names all its things", () => {
  expect(isWithin({ a: 9 }, { a: 1, b: 1 })).toBe(true)
  expect(isWithin({ a: 1, b: 1 }, { a: 1 })).toBe(false)
})

it("makes a stake of anything, or none", () => {
  fc.assert(
    fc.property(fc.anything(), (given) => {
      const stake = toStake(given)

      expect(Object.values(stake ?? {}).every(Number.isFinite)).toBe(true)
    })
  )
})
