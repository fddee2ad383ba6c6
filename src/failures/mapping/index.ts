import { MEDUSA_SYNCS } from "../../catalog/medusa-syncs"
import { watchedCall } from "../calls"
import type { Failure } from "../failure"
import { actionFailure } from "./action"
import type { FailureMapper } from "./failure-mapper"
import { syncFailure } from "./sync"

/** Null: it is recorded elsewhere. */
type Mappers = Record<string, FailureMapper | null>

/** Mappers by the name of the workflow that was asked for. */
const BY_WORKFLOW: Mappers = Object.fromEntries(
  Object.entries(MEDUSA_SYNCS).map(([workflow, sync]) => [
    workflow,
    syncFailure(sync),
  ])
)

/** Mappers by the step's own name. */
const BY_STEP: Mappers = {
  // An e-mail that failed is recorded by the call above.
  "send-notifications": null,
  "notify-on-failure": null,
}

/** Resolving and reopening by people: they see the answer, and the log must not record itself. */
const OWN_WORKFLOWS = /^activity-log-/

/** Who puts a failure into words; null where nobody here does. */
export function mapperOf({ call, step }: Failure): FailureMapper | null {
  const byCall = call && watchedCall(call.name)

  if (byCall) {
    return byCall.mapper
  }

  if (!step || OWN_WORKFLOWS.test(step.root_workflow)) {
    return null
  }

  const candidates = [
    BY_STEP[step.step],
    BY_WORKFLOW[step.root_workflow],
    BY_WORKFLOW[step.workflow],
  ]
  const known = candidates.find((mapper) => mapper !== undefined)

  return known === undefined ? actionFailure : known
}
