import { workflowSyncKey } from "../../catalog/sync"
import type { MedusaSync } from "../../catalog/medusa-syncs"
import type { FailureMapper } from "./failure-mapper"

/** Medusa's own imports and exports. Their transaction is the run: who tells of its end names the same. */
export function syncFailure({ subject, action }: MedusaSync): FailureMapper {
  return {
    tellsEachAttempt: false,
    read({ failure, error }) {
      const run_id = failure.step?.transaction_id

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
