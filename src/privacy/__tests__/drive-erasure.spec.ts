import type { MedusaContainer } from "@medusajs/framework/types"
import { resumeErasures } from "../drive-erasure"

/** A container with what is asked of it, and what it warned of. */
function containerOf(log: object) {
  const warnings: string[] = []
  const parts: Record<string, unknown> = {
    activity_log: log,
    logger: { warn: (words: string) => warnings.push(words) },
  }

  return {
    container: {
      resolve: (name: string) => parts[name],
    } as unknown as MedusaContainer,
    warnings,
  }
}

describe("erasures that a process left behind", () => {
  it("are gone on with although an older one fails", async () => {
    const worked: string[] = []
    const { container, warnings } = containerOf({
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
    })

    await resumeErasures(container)

    expect(worked).toEqual(["erasure:acters_1", "erasure:acters_2"])
    expect(warnings).toEqual([
      "Activity log: erasure acters_1 was interrupted, and is gone on with within a minute (Error: no room on the disk).",
    ])
  })

  it.each([
    { stopped: "before its first batch", after_id: "", erased: ["Ada"] },
    { stopped: "behind it", after_id: "actlog_1", erased: [] },
  ])(
    "are erased from actions over groups, too, where they stopped $stopped",
    async ({ after_id, erased: expected }) => {
      const erased: string[] = []
      const { container, warnings } = containerOf({
        erasures: {
          running: () => Promise.resolve([{ id: "acters_1" }]),
          retrieve: () =>
            Promise.resolve({
              id: "acters_1",
              state: "running",
              person: "Ada",
              after_id,
            }),
          advance: () => Promise.resolve({ state: "completed" }),
        },
        eraser: { next: () => Promise.resolve({ isLast: false }) },
        runs: {
          erase: (person: string) => Promise.resolve(erased.push(person)),
        },
        locks: { holding: (_: string, work: () => unknown) => work() },
      })

      await resumeErasures(container)

      expect(erased).toEqual(expected)
      expect(warnings).toEqual([])
    }
  )
})
