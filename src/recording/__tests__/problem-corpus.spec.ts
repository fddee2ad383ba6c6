import { scoreCorpus } from "./problem-corpus/score"

describe("errors as third parties really send them", () => {
  const score = scoreCorpus()

  it("are three hundred and more, with near misses by the hundred", () => {
    expect(score.cases).toBeGreaterThanOrEqual(300)
    expect(score.apart).toBeGreaterThanOrEqual(300)
  })

  it("are read without a fault, and differ", () => {
    expect(score.faults).toEqual([])
  })
})
