import type { ActivityPayload } from "../../../types"
import type { Runs } from "./runs"
import { spoken } from "./runs"
import { providerOf } from "./provider"
import type { Sentence, Writer } from "./writer"

export const fulfillmentSentences = {
  "order.submitted": (payload, write) => {
    const provider = providerOf(payload, write)
    const id = write.name(payload.external_id)
    return provider
      ? write.text("submittedTo", { provider, id })
      : write.text("submitted", { id })
  },
  "order.submission_failed": (payload, write) =>
    write.because(
      write.text("submissionFailed", { provider: providerOf(payload, write) }),
      payload.cause
    ),
  "order.submission_retried": ({ attempt, max_attempts }, write) =>
    write.detailed(
      write.text("submissionRetried"),
      typeof attempt === "number"
        ? write.text("attempt", {
            attempt: write.name(attempt),
            most:
              typeof max_attempts === "number"
                ? write.name(max_attempts)
                : null,
          })
        : null
    ),
  "order.production": (payload, write) =>
    write.text("inProduction", { provider: providerOf(payload, write) }),
  "order.shipped": (payload, write) =>
    write.detailed(
      write.text(payload.return_id ? "returnShipped" : "shipped", {
        carrier: carrierOf(payload, write),
      }),
      trackingOf(payload, write)
    ),
  "order.tracking_updated": (payload, write) =>
    write.detailed(
      write.text(
        payload.return_id ? "returnTrackingUpdated" : "trackingUpdated",
        { carrier: carrierOf(payload, write) }
      ),
      write.list([trackingOf(payload, write), previousOf(payload, write)])
    ),
  "order.delivered": ({ return_id }, write) =>
    write.text(return_id ? "returnDelivered" : "delivered"),
  "order.fulfillment_cancelled": (payload, write) =>
    write.text(
      payload.return_id ? "returnShipmentCancelled" : "fulfillmentCancelled",
      { provider: providerOf(payload, write) }
    ),
} satisfies Record<string, Sentence>

const carrierOf = ({ carrier }: ActivityPayload, write: Writer) =>
  typeof carrier === "string" ? write.name(carrier) : null

const trackingOf = (payload: ActivityPayload, write: Writer): Runs | null => {
  const tracking = write.name(nowOf(payload))
  return tracking && write.text("tracking", { tracking })
}

/** What it was before, where it is another than now. */
const previousOf = (payload: ActivityPayload, write: Writer): Runs | null => {
  const before =
    spoken(payload.previous_tracking_number) ??
    spoken(payload.previous_tracking_url)
  const tracking = before === nowOf(payload) ? null : write.name(before)
  return tracking && write.text("before", { tracking })
}

/** The link where there is no number. */
const nowOf = ({ tracking_number, tracking_url }: ActivityPayload) =>
  spoken(tracking_number) ?? spoken(tracking_url)
