import { isMedusaSync, type MedusaSync } from "../../catalog/medusa-syncs"
import { workflowSyncKey } from "../../catalog/sync"
import type { FailedStep } from "../failure"
import type { FailureMapper } from "./failure-mapper"

/**
 * Medusa's own imports and exports. Their transaction is the run, whichever workflow within it
 * failed: who tells of its end names the same.
 */
export function syncFailure({ subject, action }: MedusaSync): FailureMapper {
  return {
    tellsEachAttempt: false,
    read({ failure, error }) {
      const run_id = failure.step && runOf(failure.step)

      return Promise.resolve({
        type: "sync.failed",
        order_id: null,
        payload: {
          provider: "medusa",
          subject,
          action,
          run_id,
          error: error.message,
        },
        ...(run_id ? { dedupe_key: workflowSyncKey(run_id, "failed") } : {}),
      })
    },
  }
}

function runOf({
  root_workflow,
  root_transaction_id,
  transaction_id,
}: FailedStep): string {
  return isMedusaSync(root_workflow) ? root_transaction_id : transaction_id
}
