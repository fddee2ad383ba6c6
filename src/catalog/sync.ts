import {
  countOf,
  durationWords,
  quantity,
  spoken,
  withCause,
  withDetail,
} from "../recording/wording/words"
import type { StalledPayload, SyncPayload } from "../types"
import { defineEntry } from "./define-entry"

type Phase = "started" | "completed" | "failed"

const sample: SyncPayload = { provider: "printify", run_id: "run_42" }

export const syncEntries = {
  "sync.started": defineEntry<SyncPayload>({
    level: "info",
    description: "An import, export or sync began.",
    message: (payload) => `${title(payload)} started`,
    samples: [sample],
    subject,
    emittedKey: (payload) => syncKey(payload, "started"),
  }),

  "sync.completed": defineEntry<SyncPayload>({
    level: "info",
    description: "An import, export or sync ended well.",
    message: (payload) =>
      withDetail(`${title(payload)} complete`, counted(payload)),
    samples: [
      { ...sample, counts: { products: 47, updated: 3 }, duration_ms: 92_000 },
      {
        provider: "medusa",
        action: "import",
        counts: { created: 2, updated: 1 },
      },
    ],
    resolves: ["sync.failed", "sync.stalled"],
    subject,
    emittedKey: (payload) => syncKey(payload, "completed"),
    begunBy: (payload) => syncKey(payload, "started"),
  }),

  "sync.failed": defineEntry<SyncPayload>({
    level: "error",
    description: "An import, export or sync failed.",
    message: (payload) =>
      withCause(`${title(payload)} failed`, payload.error ?? payload.cause),
    samples: [{ ...sample, error: "rate limit exceeded" }],
    resolves: ["sync.stalled"],
    subject,
    emittedKey: (payload) => syncKey(payload, "failed"),
    begunBy: (payload) => syncKey(payload, "started"),
    explain: {
      cause:
        "An import, export or sync broke off. Part of it may have been done already.",
      next_step:
        "Correct what the reason names, e.g. a row of the file or the access to the provider, then start it again.",
    },
  }),

  "sync.stalled": defineEntry<StalledPayload>({
    level: "warning",
    description:
      "A sync began and has not ended for longer than the option `sync.staleAfter`.",
    message: (payload) =>
      `${title(payload)} has not ended after ${durationWords(quantity(payload.waited_ms))}`,
    samples: [{ ...sample, waited_ms: 6 * 3_600_000 }],
    subject,
    explain: {
      cause: "A sync began, and its end was never reported.",
      next_step:
        "See at the provider whether it is still running. If it is not, start it again.",
    },
  }),
}

/** Natural key of one phase of a run; null where the run has no name. */
export function syncKey(
  { provider, run_id }: Partial<SyncPayload>,
  phase: Phase
): string | null {
  return typeof run_id === "string" || typeof run_id === "number"
    ? `sync:${typeof provider === "string" ? provider : ""}:${run_id}:${phase}`
    : null
}

/** Natural key of one phase of a workflow of Medusa's own, which has a name that is unique already. */
export function workflowSyncKey(transactionId: string, phase: Phase): string {
  return `sync:${transactionId}:${phase}`
}

/** Runs of one provider, of one sort, about one thing: what one closes for another. */
function subject({
  provider,
  action = "sync",
  subject: name = "Product",
}: Partial<SyncPayload>): string {
  return [provider, action, name].map(spoken).join(":").toLowerCase()
}

/** `Product sync`, `Product import` */
function title({ subject: name, action }: Partial<SyncPayload>): string {
  return `${typeof name === "string" && name ? name : "Product"} ${typeof action === "string" && action ? action : "sync"}`
}

/** Names of counts are nouns in the plural or participles, and read as they are: "47 products, 3 updated". */
function counted({ counts }: Partial<SyncPayload>): string {
  return Object.entries(counts ?? {})
    .filter(([, count]) => typeof count === "number")
    .map(([name, count]) => countOf(count, name, name))
    .join(", ")
}
