import {
  TransactionOrchestrator,
  WorkflowManager,
} from "@medusajs/framework/orchestration"
import { isOneCopy, warnOfSecondCopy } from "../observing/check-copies"

const register = WorkflowManager as unknown as {
  getWorkflows: () => Map<string, { orchestrator: unknown }>
} // its type is lost in 2.21, see check-copies.ts

const ours = new TransactionOrchestrator({ id: "ours", definition: {} })

const warningsWith = (orchestrator: unknown): string[] => {
  const warnings: string[] = []
  jest
    .spyOn(register, "getWorkflows")
    .mockReturnValue(new Map([["a", { orchestrator }]]))

  warnOfSecondCopy((text) => void warnings.push(text))
  jest.advanceTimersByTime(10_000)

  return warnings
}

describe("warnOfSecondCopy", () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })

  afterEach(() => {
    jest.useRealTimers()
    jest.restoreAllMocks()
  })

  it("says nothing where Medusa's workflows run in the copy that is watched", () => {
    expect(warningsWith(ours)).toEqual([])
  })

  it("says nothing where the register has another shape", () => {
    jest.spyOn(register, "getWorkflows").mockImplementation(() => {
      throw new Error("moved")
    })
    expect(isOneCopy()).toBe(true)
  })

  it("warns where they run in another", () => {
    expect(warningsWith({ id: "of another copy" })).toEqual([
      expect.stringContaining("two copies of @medusajs/orchestration"),
    ])
  })
})
