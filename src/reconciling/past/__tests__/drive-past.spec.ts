import type { MedusaContainer } from "@medusajs/framework/types"
import { settlePendingWork } from "../../../modules/activity-log/writing/pending-work"
import { PastDriver } from "../drive-past"

const SHIFTS = 3

/** A past of three shifts, each of which ends when it is told to. */
function pastOfThreeShifts() {
  let begun = 0
  let endShift = () => {}
  const holding = () =>
    new Promise((resolve) => {
      const isLast = ++begun === SHIFTS

      endShift = () => resolve({ isHeld: true, result: isLast })
    })
  const log = { options: { backfill: "all" }, locks: { holding } }
  // All that is resolved here.
  const container = { resolve: () => log } as unknown as MedusaContainer

  new PastDriver(() => Promise.resolve()).start(container)

  return {
    /** The next one begins, where one does, before this is over. */
    endShift: async () => {
      endShift()
      await new Promise(setImmediate)
    },
    begun: () => begun,
  }
}

describe("reading the past", () => {
  it("goes on where a process that lives on waits for what it recorded", async () => {
    const past = pastOfThreeShifts()

    expect(await settlePendingWork(5_000, { isEnding: false })).toBe(0)

    await past.endShift()
    await past.endShift()
    await past.endShift()
    expect(past.begun()).toBe(SHIFTS)
  })

  it("stops where the process is to end", async () => {
    const past = pastOfThreeShifts()
    const settled = settlePendingWork(5_000, { isEnding: true })

    await past.endShift()

    expect(await settled).toBe(0)
    expect(past.begun()).toBe(1)
  })
})
