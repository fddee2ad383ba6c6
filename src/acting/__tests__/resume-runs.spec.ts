import type { MedusaContainer } from "@medusajs/framework/types"
import { resumeRuns } from "../drive-run"

describe("actions over groups that a process left behind", () => {
  it("are gone on with although an older one fails", async () => {
    const worked: string[] = []
    const warnings: string[] = []
    const log = {
      runs: {
        running: () =>
          Promise.resolve([{ id: "actrun_1" }, { id: "actrun_2" }]),
      },
      actionLocks: {
        holding: (name: string) => {
          worked.push(name)

          return name === "run:actrun_1"
            ? Promise.reject(new Error("no connection was left"))
            : Promise.resolve({ isHeld: false })
        },
      },
    }
    const parts: Record<string, unknown> = {
      activity_log: log,
      logger: { warn: (words: string) => warnings.push(words) },
    }
    // What it asks the container for.
    const container = {
      resolve: (name: string) => parts[name],
    } as unknown as MedusaContainer

    await resumeRuns(container)

    expect(worked).toEqual(["run:actrun_1", "run:actrun_2"])
    expect(warnings).toEqual([
      "Activity log: run actrun_1 broke off (Error: no connection was left)",
    ])
  })
})
