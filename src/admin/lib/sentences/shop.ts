import type { ActivityPayload } from "../../../types"
import type { SentenceKey } from "../../i18n/sentences/en"
import { failedAction } from "./order"
import { quantity, type Runs, spoken } from "./runs"
import type { Sentence, Writer } from "./writer"

const GAP_REASONS: ReadonlyMap<unknown, SentenceKey> = new Map([
  ["database", "gapDatabase"],
  ["row", "gapRow"],
  ["pace", "gapPace"],
  ["failures", "gapFailures"],
])

const ACTIONS: ReadonlyMap<unknown, SentenceKey> = new Map([
  ["submit_again", "actionSubmit"],
  ["capture_again", "actionCapture"],
  ["refund_again", "actionRefund"],
  ["send_again", "actionSend"],
  ["complete_cart", "actionComplete"],
  ["run_again", "actionRun"],
])

export const shopSentences = {
  "abandoned_cart.created": (payload, write) =>
    write.detailed(
      write.text("cartAbandoned"),
      write.list([write.name(payload.email), write.money(payload)])
    ),
  "abandoned_cart.recovered": ({ display_id }, write) => {
    const number = write.name(display_id)
    return write.detailed(
      write.text("cartRecovered"),
      number
        ? write.text("orderNumberPlaced", { number })
        : write.text("anOrderPlaced")
    )
  },
  "system.action_failed": failedAction,
  "activity_log.pruned": ({ removed, days }, write) =>
    write.countedAll("pruned", removed, {
      age: write.duration(quantity(days), "day"),
    }),
  "activity_log.gap": ({ count, from, to, reason, cause }, write) => {
    const lost = write.countedAll("lost", count, {
      from: write.clock(from),
      to: write.clock(to),
    })
    const key = GAP_REASONS.get(reason)
    const why = key ? write.text(key) : null
    const said = write.quote(cause)
    const head =
      lost && why ? write.text("because", { head: lost, cause: why }) : lost
    return head && said ? write.text("bracketed", { head, said }) : head
  },
  "activity_log.erased": ({ entries }, write) =>
    write.countedAll("erased", entries),
  "activity_log.exported": ({ subject, format }, write) =>
    write.text(subject === "evidence" ? "exportedEvidence" : "exported", {
      name: write.name(spoken(format)?.toUpperCase()),
    }),
  "activity_log.run_completed": (payload, write) => {
    const head = write.detailed(
      write.countedAll(
        payload.reason ? "runStopped" : "runEnded",
        payload.total,
        { name: actionOf(payload, write) }
      ),
      write.text("runCounts", {
        succeeded: write.name(quantity(payload.succeeded)),
        failed: write.name(quantity(payload.failed)),
        skipped: write.name(quantity(payload.skipped)),
      })
    )
    const cause = whyStopped(payload, write)
    return head && cause
      ? write.text("because", { head, cause })
      : write.because(head, payload.reason)
  },
} satisfies Record<string, Sentence>

/** An action that a plugin brought has no words of ours. */
const actionOf = ({ action }: ActivityPayload, write: Writer): Runs | null => {
  const key = ACTIONS.get(action)
  return key ? write.text(key) : write.name(action)
}

const STOPPED_BY: ReadonlyMap<unknown, SentenceKey> = new Map([
  ["person", "runByPerson"],
  ["failures", "runOutage"],
  ["erasure", "runErased"],
])

/** Null for an entry that says it in English alone, as all did at first. */
const whyStopped = (
  { stopped_by, in_a_row, cause }: ActivityPayload,
  write: Writer
): Runs | null => {
  const key = STOPPED_BY.get(stopped_by)
  return key
    ? write.text(key, { n: write.number(in_a_row), cause: write.quote(cause) })
    : null
}
