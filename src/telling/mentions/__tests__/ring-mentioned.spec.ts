import type { MedusaContainer } from "@medusajs/framework/types"
import { ringMentioned } from "../ring-mentioned"

it("says in the shop's log that nobody could be notified where the note cannot be read, and never throws", async () => {
  const warnings: string[] = []
  const things: Record<string, unknown> = {
    activity_log: {
      retrieve: () => Promise.reject(new Error("lock\ntimeout")),
    },
    logger: { warn: (words: string) => void warnings.push(words) },
  }
  // All that it resolves before it fails.
  const container = {
    resolve: (name: string) => things[name],
  } as unknown as MedusaContainer

  await ringMentioned("actlog_1", ["user_1"], container)

  expect(warnings).toEqual([
    "Activity log: whom note actlog_1 mentions could not be notified: lock timeout",
  ])
})
