import { Modules } from "@medusajs/framework/utils"
import { callFailure } from "./mapping/action"
import type { FailureMapper } from "./mapping/failure-mapper"
import { notificationFailure } from "./mapping/notification"
import { paymentFailure } from "./mapping/payment"
import { submissionFailure } from "./mapping/submission"
import { webhookFailure } from "./mapping/webhook"

/** One method of one of Medusa's modules, which reaches a third party. */
export type WatchedCall = {
  module: string
  method: string
  /** Who puts its failure into words, whichever workflow, step or subscriber made the call. */
  mapper: FailureMapper
  /** Whether its beginning is recorded as well, where it is tried once more. */
  isAttempt: boolean
  /** Whether its success must be seen here: no event announces it. */
  isAwaited: boolean
}

/**
 * Calls that reach a third party. Medusa's own steps swallow some of their errors (2.21,
 * `core-flows/dist/payment/steps/{refund-payments,cancel-payment,authorize-payment-session}.js`),
 * so that only the caller of the module ever has them.
 *
 * What is watched and what is recorded stand in one row: neither can be without the other.
 */
export const WATCHED_CALLS: readonly WatchedCall[] = [
  watched(Modules.FULFILLMENT, {
    createFulfillment: { mapper: submissionFailure, isAttempt: true },
    createReturnFulfillment: { mapper: callFailure("create-return-label") },
    cancelFulfillment: { mapper: callFailure("cancel-fulfillment") },
  }),
  watched(Modules.NOTIFICATION, {
    createNotifications: { mapper: notificationFailure },
  }),
  watched(Modules.PAYMENT, {
    createPaymentSession: { mapper: paymentFailure("initiate") },
    authorizePaymentSession: { mapper: paymentFailure("authorize") },
    capturePayment: { mapper: paymentFailure("capture") },
    refundPayment: { mapper: paymentFailure("refund") },
    cancelPayment: { mapper: paymentFailure("cancel") },
    getWebhookActionAndData: { mapper: webhookFailure, isAwaited: true },
  }),
].flat()

/** `payment.capturePayment`: as a call is named in a failure. */
export function nameOf({
  module,
  method,
}: Pick<WatchedCall, "module" | "method">): string {
  return `${module}.${method}`
}

const BY_NAME = new Map(WATCHED_CALLS.map((call) => [nameOf(call), call]))

export function watchedCall(name: string): WatchedCall | null {
  return BY_NAME.get(name) ?? null
}

type Row = { mapper: FailureMapper; isAttempt?: boolean; isAwaited?: boolean }

function watched(module: string, rows: Record<string, Row>): WatchedCall[] {
  return Object.entries(rows).map(
    ([method, { mapper, isAttempt = false, isAwaited = false }]) => ({
      module,
      method,
      mapper,
      isAttempt,
      isAwaited,
    })
  )
}
