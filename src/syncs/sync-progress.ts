import {
  MEDUSA_SYNCS,
  isMedusaSync,
  type MedusaSyncWorkflow,
} from "../catalog/medusa-syncs"
import { isRecord } from "../recording/storing/foreign-fields"
import type { SyncPayload } from "../types"

/** What the workflow engine sends to those who subscribe to a workflow (2.21, `workflow-engine-inmemory/dist/services/workflow-orchestrator.js`). */
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
 * The step that is the first of an import's real work: until somebody confirms it, an upload is no
 * import. Of an export the engine does not see the start: a route runs it itself, up to its
 * first step in the background.
 */
const FIRST_STEPS: Partial<Record<MedusaSyncWorkflow, string>> = {
  "import-products-as-chunks": "process-import-chunks",
  "import-products": "notify-on-failure",
}

/** What the engine does not see, and the route's answer shows. */
export const ROUTE_ANSWERED = "routeAnswered"

export const SYNC_WORKFLOWS = Object.keys(MEDUSA_SYNCS)

/** How far an import or export has come; null for all that happens in between. Pure. */
export function toSyncProgress(message: WorkflowMessage): SyncProgress | null {
  const { workflowId, transactionId } = message

  if (!isMedusaSync(workflowId)) {
    return null
  }

  const payload: SyncPayload = {
    provider: "medusa",
    ...MEDUSA_SYNCS[workflowId],
    run_id: transactionId,
    workflow: workflowId,
  }

  if (message.eventType === ROUTE_ANSWERED) {
    return { phase: "started", payload }
  }

  if (
    message.eventType === "onStepBegin" &&
    message.step?.definition?.action === (FIRST_STEPS[workflowId] ?? null)
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
