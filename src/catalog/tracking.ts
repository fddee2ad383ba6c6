import { asDate } from "../recording/wording/as-date"
import { carrierOf } from "../recording/wording/carrier"
import { spoken, word } from "../recording/wording/words"
import type { FactTrace, ShipmentPayload, TrackingPayload } from "../types"
import type {
  FulfillmentFact,
  Label,
  RecordedTracking,
} from "./facts/fulfillment"
import { naturalKey } from "./retrace"

/** From the moment that Medusa calls the shipping until it has written the labels. */
const SHIPPING_MS = 2_000

/** What is written at once, is dated within so little. */
const WRITTEN_TOGETHER_MS = 50

/** What its labels said when it was shipped; those that came or were corrected later have an entry of their own. */
export function trackingAsShipped(
  fulfillment: FulfillmentFact,
  announcedAt: Date
): ShipmentPayload {
  const until = Math.max(announcedAt.getTime(), shippedUntil(fulfillment))

  return trackingOf(
    fulfillment,
    (fulfillment.labels ?? []).filter((label) => changedAt(label) <= until)
  )
}

/**
 * What changed on its labels after it was shipped, and when. Null where nothing did, or where the
 * log says the same already.
 */
export function trackingUpdate(
  fulfillment: FulfillmentFact
): { at: Date; payload: TrackingPayload } | null {
  const labels = fulfillment.labels ?? []
  const at = latest(labels)
  const isLater = at > shippedUntil(fulfillment)
  const tracking = trackingOf(fulfillment, labels)
  const previous = fulfillment.recorded?.find(
    ({ payload }) => payload.fulfillment_id === fulfillment.id
  )?.payload

  if (
    !asDate(fulfillment.shipped_at) ||
    !tracking.trackings?.length ||
    (previous ? isSame(tracking, previous) : !isLater)
  ) {
    return null
  }

  return {
    at: new Date(at),
    payload: {
      ...tracking,
      ...(previous
        ? {
            previous_tracking_number: previous.tracking_number ?? null,
            previous_tracking_url: previous.tracking_url ?? null,
          }
        : {}),
    },
  }
}

export const shipmentKey = naturalKey("shipment")

/** Natural key of the state of a fulfillment's labels: each has the time of its latest change. */
export function trackingKey(fulfillmentId: string, at: Date): string {
  return `tracking:${fulfillmentId}:${at.getTime()}`
}

/** Labels that were written together with the shipping are part of its entry. */
export function findTrackingUpdate(
  fulfillment: Pick<
    FulfillmentFact,
    "id" | "shipped_at" | "updated_at" | "labels"
  >
): FactTrace | null {
  const { id, labels = [] } = fulfillment
  const at = new Date(latest(labels))

  return asDate(fulfillment.shipped_at) && labels.length
    ? {
        id,
        happened_at: at,
        dedupe_key:
          at.getTime() > shippedUntil(fulfillment)
            ? trackingKey(id, at)
            : shipmentKey(id),
      }
    : null
}

/** `tracking: 1Z999AA10123456784`; the link where there is no number. */
export function trackingWords({
  tracking_number,
  tracking_url,
}: Partial<ShipmentPayload>): string {
  return word("tracking:", spoken(tracking_number) || spoken(tracking_url))
}

/** `before: 1Z999AA10123456784`, where it is another than now. */
export function previousWords({
  tracking_number,
  tracking_url,
  previous_tracking_number,
  previous_tracking_url,
}: Partial<TrackingPayload>): string {
  const now = spoken(tracking_number) || spoken(tracking_url)
  const before =
    spoken(previous_tracking_number) || spoken(previous_tracking_url)

  return before === now ? "" : word("before:", before)
}

function trackingOf(
  fulfillment: FulfillmentFact,
  labels: Label[]
): ShipmentPayload {
  const trackings = labels
    .map(({ tracking_number, tracking_url }) => ({
      tracking_number: tracking_number || null,
      tracking_url: linkOf(tracking_url),
    }))
    .filter((each) => each.tracking_number ?? each.tracking_url)
  const [first] = trackings

  return {
    carrier: carrierOf({ ...fulfillment, ...first }),
    tracking_number:
      trackings.flatMap((each) => each.tracking_number ?? []).join(", ") ||
      null,
    tracking_url: first?.tracking_url ?? null,
    trackings,
  }
}

/** "#" is what Medusa's admin stores where there is no link. */
function linkOf(url: unknown): string | null {
  return typeof url === "string" &&
    URL.canParse(url) &&
    /^https?:$/.test(new URL(url).protocol)
    ? url
    : null
}

/**
 * Until when its labels belong to the shipping: they are written together with `shipped_at`, which
 * is taken a moment before. A later change of the labels does not touch the fulfillment's own row.
 */
function shippedUntil({
  shipped_at,
  updated_at,
}: Pick<FulfillmentFact, "shipped_at" | "updated_at">): number {
  const shipped = timeOf(shipped_at)
  const written = asDate(updated_at)?.getTime()

  return Math.min(
    shipped + SHIPPING_MS,
    written === undefined
      ? Infinity
      : Math.max(shipped, written) + WRITTEN_TOGETHER_MS
  )
}

function isSame(a: RecordedTracking, b: RecordedTracking): boolean {
  return stateOf(a) === stateOf(b)
}

function stateOf({
  tracking_number,
  tracking_url,
  trackings,
}: RecordedTracking): string {
  const each = Array.isArray(trackings)
    ? trackings
    : [{ tracking_number, tracking_url }]

  return JSON.stringify(
    each
      .map((one) => [one.tracking_number ?? null, one.tracking_url ?? null])
      .sort()
  )
}

function latest(labels: Pick<Label, "created_at" | "updated_at">[]): number {
  return Math.max(0, ...labels.map(changedAt))
}

function changedAt({
  created_at,
  updated_at,
}: Pick<Label, "created_at" | "updated_at">): number {
  return Math.max(timeOf(created_at), timeOf(updated_at))
}

function timeOf(value: unknown): number {
  return asDate(value)?.getTime() ?? 0
}
