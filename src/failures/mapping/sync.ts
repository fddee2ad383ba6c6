import { isMedusaSync, type MedusaSync } from "../../catalog/medusa-syncs"
import { workflowSyncKey } from "../../catalog/sync"
import type { ActivityPayload } from "../../types"
import type { FailedStep } from "../failure"
import { readField } from "../../recording/storing/foreign-fields"
import type { FailureMapper } from "./failure-mapper"

/**
 * Medusa's own imports and exports. Their transaction is the run, whichever workflow within it
 * failed: who reports its end names the same.
 */
export function syncFailure({ subject, action }: MedusaSync): FailureMapper {
  return {
    recordsEachAttempt: false,
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
          ...(action === "export" ? askedOf(failure.inputs) : {}),
        },
        ...(run_id ? { dedupe_key: workflowSyncKey(run_id, "failed") } : {}),
      })
    },
  }
}

/** Which rows and columns an export was asked for: it can be run again with the same. */
function askedOf(inputs: unknown[]): ActivityPayload {
  const asked = inputs.find((input) =>
    Array.isArray(readField(input, "select"))
  )

  return asked
    ? {
        select: readField(asked, "select"),
        filter: readField(asked, "filter") ?? {},
      }
    : {}
}

function runOf({
  root_workflow,
  root_transaction_id,
  transaction_id,
}: FailedStep): string {
  return isMedusaSync(root_workflow) ? root_transaction_id : transaction_id
}
