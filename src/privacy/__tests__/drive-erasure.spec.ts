import type { MedusaContainer } from "@medusajs/framework/types"
import { resumeErasures } from "../drive-erasure"

describe("erasures that a process left behind", () => {
  it("are gone on with although an older one fails", async () => {
    const worked: string[] = []
    const warnings: string[] = []
    const log = {
      erasures: {
        running: () =>
          Promise.resolve([{ id: "acters_1" }, { id: "acters_2" }]),
      },
      locks: {
        holding: (name: string) => {
          worked.push(name)

          return name === "erasure:acters_1"
            ? Promise.reject(new Error("no room on the disk"))
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

    await resumeErasures(container)

    expect(worked).toEqual(["erasure:acters_1", "erasure:acters_2"])
    expect(warnings).toEqual([
      "Activity log: erasure acters_1 was interrupted, and is gone on with within a minute (Error: no room on the disk).",
    ])
  })
})
