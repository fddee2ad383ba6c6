import type { MedusaContainer } from "@medusajs/framework/types"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import { recorderOf } from "../../recorder"
import { isFailureNews, meaningOf, outcomeOf } from "./meaning"
import { reasonOf, type Reason } from "./reason"
import type { Report } from "./read-report"
import { recordFailedPayment, recordWithoutOrder } from "./record-money"
import { findSession, type Settled } from "./session"

const PREFIX = "watching:reported:"

/** A report whose order, or whose other end, is waited for. */
type Remembered = {
  meaning: "unfinished" | "paid"
  at: string
  fingerprint: string
  reason: Reason
}

/**
 * Takes a report in.
 *
 * A failure is recorded. Money that is there, and money that the customer has yet to confirm, is _remembered_ where
 * there is no order yet, in a row that all processes share; it is _settled_ by `settleReported` once it had its
 * time, or taken back by a failure of the same session.
 */
export async function takeReport(
  report: Report,
  { container, at }: { container: MedusaContainer; at: Date }
): Promise<void> {
  const meaning = meaningOf(report.action)
  const session = meaning
    ? await findSession(
        report.session_id,
        recorderOf(container, "event").graph,
        new Date()
      )
    : null

  // It is of another shop that shares the account, or of a session that was given up.
  if (!meaning || !session) {
    return
  }

  const { state } =
    container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const key = `${PREFIX}${session.id}`

  if (meaning === "failed") {
    await state.remove(key)

    if (isFailureNews(session)) {
      await recordFailedPayment(
        { container, session },
        {
          reason: reasonOf(report.action, report.body),
          at,
          key: report.fingerprint,
        }
      )
    }

    return
  }

  if (outcomeOf(meaning, session) === "nothing") {
    return
  }

  const remembered: Remembered = {
    meaning,
    at: at.toISOString(),
    fingerprint: report.fingerprint,
    reason: reasonOf(report.action, report.body),
  }

  // Paid is paid: what comes late and says less changes nothing.
  if (!(await state.replace(key, remembered, null)) && meaning === "paid") {
    await state.set(key, remembered)
  }
}

/** Looks again at what was remembered and has had its time. */
export async function settleReported(
  container: MedusaContainer,
  { until, refundedBefore }: Settled
): Promise<void> {
  const { state } =
    container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)
  const { graph } = recorderOf(container, "reconcile")

  for (const [key, { value }] of await state.list(PREFIX)) {
    const { meaning, at, fingerprint, reason } = value as Remembered // written above
    const since = new Date(at)

    if (since > until) {
      continue
    }

    const session = await findSession(
      key.slice(PREFIX.length),
      graph,
      refundedBefore
    )
    const outcome = outcomeOf(meaning, session)

    if (session && outcome === "without_order") {
      await recordWithoutOrder({ container, session }, since)
    }

    if (session && outcome === "failed") {
      await recordFailedPayment(
        { container, session },
        { reason, at: since, key: fingerprint }
      )
    }

    await state.remove(key)
  }
}
