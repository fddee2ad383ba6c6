import type { BusEvent } from "../types"
import { clockOffsetIn, originIn } from "./origin"
import { isRecord } from "./storing/foreign-fields"
import { asDate } from "./wording/as-date"

/**
 * A bus message as Medusa hands it to subscribers (2.21, `utils/dist/event-bus/index.js`):
 * `metadata.created_at` is a date in process and text after Redis; `data` is a bare string for
 * some module events.
 */
export function toBusEvent({
  name,
  data,
  metadata,
}: {
  name: string
  data: unknown
  metadata?: Record<string, unknown> | undefined
}): BusEvent {
  const origin = originIn(metadata)
  const clock_offset_ms = clockOffsetIn(metadata)

  return {
    name,
    data: isRecord(data) ? data : {},
    createdAt: asDate(metadata?.created_at) ?? new Date(),
    ...(origin ? { origin } : {}),
    ...(clock_offset_ms === null ? {} : { clock_offset_ms }),
  }
}
