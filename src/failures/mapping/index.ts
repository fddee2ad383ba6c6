import { Modules } from "@medusajs/framework/utils"
import { MEDUSA_SYNCS } from "../../catalog/medusa-syncs"
import type { Failure } from "../failure"
import { actionFailure, callFailure } from "./action"
import type { FailureMapper } from "./failure-mapper"
import { notificationFailure } from "./notification"
import { paymentFailure } from "./payment"
import { submissionFailure } from "./submission"
import { syncFailure } from "./sync"
import { webhookFailure } from "./webhook"

/** Null: somebody else tells of it. */
type Mappers = Record<string, FailureMapper | null>

/** By the call that failed, whichever workflow made it. */
const BY_CALL: Mappers = {
  [`${Modules.FULFILLMENT}.createFulfillment`]: submissionFailure,
  [`${Modules.FULFILLMENT}.createReturnFulfillment`]: callFailure(
    "create-return-label"
  ),
  [`${Modules.FULFILLMENT}.cancelFulfillment`]:
    callFailure("cancel-fulfillment"),
  [`${Modules.NOTIFICATION}.createNotifications`]: notificationFailure,
  [`${Modules.PAYMENT}.createPaymentSession`]: paymentFailure("initiate"),
  [`${Modules.PAYMENT}.authorizePaymentSession`]: paymentFailure("authorize"),
  [`${Modules.PAYMENT}.capturePayment`]: paymentFailure("capture"),
  [`${Modules.PAYMENT}.refundPayment`]: paymentFailure("refund"),
  [`${Modules.PAYMENT}.cancelPayment`]: paymentFailure("cancel"),
  [`${Modules.PAYMENT}.getWebhookActionAndData`]: webhookFailure,
}

/** By the workflow that somebody asked for. */
const BY_WORKFLOW: Mappers = Object.fromEntries(
  Object.entries(MEDUSA_SYNCS).map(([workflow, sync]) => [
    workflow,
    syncFailure(sync),
  ])
)

/** By the step's own name. */
const BY_STEP: Mappers = {
  // An e-mail that failed is told by the call above.
  "send-notifications": null,
  "notify-on-failure": null,
}

/** Resolving and reopening by people: they see the answer, and the log must not tell of itself. */
const OWN_WORKFLOWS = /^activity-log-/

/** Who puts a failure into words; null where nobody here does. */
export function mapperOf({ call, step }: Failure): FailureMapper | null {
  const byCall = call && BY_CALL[call.name]

  if (byCall) {
    return byCall
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
