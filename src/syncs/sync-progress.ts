import type { SyncPayload } from "../catalog/sync"

/** What the workflow engine tells those who subscribe to a workflow (2.21, `workflow-engine-inmemory/dist/services/workflow-orchestrator.js`). */
export type WorkflowMessage = {
  workflowId: string
  transactionId: string
  eventType: string
  step?: { id?: string; definition?: { action?: string } }
  result?: unknown
  errors?: unknown
}

export type SyncProgress = {
  phase: "started" | "completed" | "failed"
  payload: SyncPayload
}

/**
 * Workflows of Medusa's own that run for long, and the step that is the first of the real work.
 * Null where the engine does not see the beginning: what a route runs itself, up to its first
 * step in the background.
 */
const SYNCS: Record<
  string,
  { action: "import" | "export"; firstStep: string | null }
> = {
  // Until somebody confirms it, an upload is no import.
  "import-products-as-chunks": {
    action: "import",
    firstStep: "process-import-chunks",
  },
  "import-products": { action: "import", firstStep: "notify-on-failure" },
  "export-products": { action: "export", firstStep: null },
}

/** What the engine cannot tell, and the route's answer does. */
export const ROUTE_ANSWERED = "routeAnswered"

export const SYNC_WORKFLOWS = Object.keys(SYNCS)

/** How far an import or export has come; null for all that happens in between. Pure. */
export function toSyncProgress(message: WorkflowMessage): SyncProgress | null {
  const sync = SYNCS[message.workflowId]

  if (!sync) {
    return null
  }

  const payload: SyncPayload = {
    provider: "medusa",
    action: sync.action,
    run_id: message.transactionId,
    workflow: message.workflowId,
  }

  if (message.eventType === ROUTE_ANSWERED) {
    return { phase: "started", payload }
  }

  if (
    message.eventType === "onStepBegin" &&
    message.step?.definition?.action === sync.firstStep
  ) {
    return { phase: "started", payload }
  }

  if (message.eventType !== "onFinish") {
    return null
  }

  const cause = causeOf(message.errors)

  return cause === null
    ? { phase: "completed", payload: { ...payload, ...countsOf(message) } }
    : { phase: "failed", payload: { ...payload, cause } }
}

/** Imports answer a summary: `{ toCreate: 2, toUpdate: 1 }`. */
function countsOf({
  result,
}: WorkflowMessage): { counts: Record<string, number> } | null {
  if (!isRecord(result)) {
    return null
  }

  const { toCreate, toUpdate } = result

  return typeof toCreate === "number" && typeof toUpdate === "number"
    ? { counts: { created: toCreate, updated: toUpdate } }
    : null
}

/** The first error's own words. Null where there was none. */
function causeOf(errors: unknown): string | null {
  if (!Array.isArray(errors) || !errors.length) {
    return null
  }

  const [first] = errors as unknown[]
  const error = isRecord(first) && "error" in first ? first.error : first

  return isRecord(error) && typeof error.message === "string"
    ? error.message
    : String(error)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
