import { parseArguments } from "../arguments"
import { SUITE_NAMES } from "../suites"

describe("the words after npm test --", () => {
  it("pick suites, which run in their own order", () => {
    expect(parseArguments(["http", "unit"])).toEqual({
      suites: ["unit", "http"],
      jestArguments: [],
    })
  })

  it("go to Jest from the first that names no suite", () => {
    expect(parseArguments(["unit", "-t", "http"])).toEqual({
      suites: ["unit"],
      jestArguments: ["-t", "http"],
    })
  })

  it("stand for every suite that has specs where they name none", () => {
    const { suites } = parseArguments([])

    expect(suites).toContain("unit")
    expect(SUITE_NAMES).toEqual(expect.arrayContaining(suites))
  })
})
