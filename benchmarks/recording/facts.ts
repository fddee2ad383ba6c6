import { toEntryRow } from "../../src/recording/entry-row"
import type { ActivityEntry, LogEventOptions } from "../../src/types"

/** What a subscriber hands to `logEvent`. */
export type Fact = { type: string; message: string; options: LogEventOptions }

let told = 0

/** No two alike. */
export function facts(count: number): Fact[] {
  return Array.from({ length: count }, () => {
    told += 1

    return {
      type: "order.shipped",
      message: `Shipped via DHL — tracking: JD${14_600_000_000_000 + told}`,
      options: {
        order_id: `order_${ulidOf(told)}`,
        payload: {
          provider: "printify",
          fulfillment_id: `ful_${ulidOf(told)}`,
          tracking: [`JD${14_600_000_000_000 + told}`],
        },
        dedupe_key: `fulfillment_shipped:ful_${ulidOf(told)}`,
        occurred_at: new Date(),
        actor: { type: "system", id: null },
        source: "event",
      },
    }
  })
}

/** The rows that `logEvent` would write of such facts. */
export function rows(count: number): ActivityEntry[] {
  return facts(count).map(({ type, message, options }) => {
    return toEntryRow(
      { event_type: type, message, options },
      { id: `actlog_${options.order_id?.slice(-26)}`, now: new Date() }
    )
  })
}

function ulidOf(number: number): string {
  return `01KAP${String(number).padStart(21, "0")}`
}
