import { countOf, withCause, withDetail } from "../recording/words"
import type { ActivityPayload } from "../types"
import { defineEntry } from "./define-entry"

type SyncPayload = ActivityPayload & {
  /** What is synced. Default: products. */
  subject?: string
  provider?: string
  run_id?: string
  /** `{ products: 47, updated: 3 }` */
  counts?: Record<string, number>
  error?: string
  cause?: string
}

const sample: SyncPayload = { provider: "printify", run_id: "run_42" }

export const syncEntries = {
  "sync.started": defineEntry<SyncPayload>({
    level: "info",
    description: "An import, export or sync began.",
    message: (payload) => `${subject(payload)} sync started`,
    samples: [sample],
  }),

  "sync.completed": defineEntry<SyncPayload>({
    level: "info",
    description: "An import, export or sync ended well.",
    message: (payload) =>
      withDetail(`${subject(payload)} sync complete`, counted(payload)),
    samples: [{ ...sample, counts: { products: 47, updated: 3 } }],
    resolves: ["sync.failed"],
  }),

  "sync.failed": defineEntry<SyncPayload>({
    level: "error",
    description: "An import, export or sync failed.",
    message: (payload) =>
      withCause(
        `${subject(payload)} sync failed`,
        payload.error ?? payload.cause
      ),
    samples: [{ ...sample, error: "rate limit exceeded" }],
  }),
}

function subject({ subject: name }: Partial<SyncPayload>): string {
  return typeof name === "string" && name ? name : "Product"
}

/** Names of counts are nouns in the plural or participles, and read as they are: "47 products, 3 updated". */
function counted({ counts }: Partial<SyncPayload>): string {
  return Object.entries(counts ?? {})
    .filter(([, count]) => typeof count === "number")
    .map(([name, count]) => countOf(count, name, name))
    .join(", ")
}
