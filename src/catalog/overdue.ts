import {
  countOf,
  durationWords,
  quantity,
  spoken,
  withDetail,
} from "../recording/wording/words"
import type { OrderStep, OverduePayload } from "../types"
import { defineEntry } from "./define-entry"

const LATE = {
  submitted: "Not submitted",
  shipped: "Not shipped",
  delivered: "Not delivered",
  confirmation_sent: "Confirmation not sent",
  return_received: "Return not received",
  refunded: "Not refunded",
  edit_answered: "Edit not answered",
} satisfies Record<OrderStep, string>

const DAY_MS = 86_400_000

const sample = {
  step: "shipped",
  limit_ms: 3 * DAY_MS,
  is_business_time: false,
} as const satisfies OverduePayload

export const overdueEntries = {
  "order.overdue": defineEntry<OverduePayload>({
    level: "warning",
    description:
      "A step of the order is late (option `deadlines`). The step closes it. Without an order: what was late already when a deadline was turned on, or a step that most orders never take; each is said once.",
    message: (payload) => {
      const late = `${lateWords(payload.step)} within ${limitWords(payload)}`

      if (payload.kind === "already_late") {
        return withDetail(
          late,
          `${countOf(quantity(payload.late), "order was", "orders were")} late already when this deadline began`
        )
      }

      return payload.kind === "rarely_done"
        ? withDetail(
            late,
            `${quantity(payload.late)} of ${countOf(quantity(payload.sampled), "order")}: this deadline is not watched`
          )
        : late
    },
    samples: [
      { ...sample, display_id: 1042 },
      {
        ...sample,
        step: "submitted",
        limit_ms: 14_400_000,
        is_business_time: true,
      },
      { ...sample, kind: "already_late", late: 12 },
      {
        ...sample,
        step: "delivered",
        limit_ms: 14 * DAY_MS,
        kind: "rarely_done",
        late: 88,
        sampled: 90,
      },
    ],
    subject: ({ step, kind }) =>
      [spoken(kind), spoken(step)].filter(Boolean).join(":") || null,
    // What is late together stands together.
    problem: ({ step, kind }) =>
      [spoken(kind), spoken(step)].filter(Boolean).join(":") || null,
    explain: {
      cause:
        "A step of the order should have been taken by now, by the deadline that the shop has set.",
      next_step:
        "Look at the order, and at whoever takes this step. If the shop works to other times, change the option deadlines.",
    },
  }),
}

function lateWords(step: unknown): string {
  return typeof step === "string" && isStep(step) ? LATE[step] : "Not done"
}

function isStep(step: string): step is OrderStep {
  return Object.hasOwn(LATE, step)
}

/** `3 business days`: the option's own number, whatever the clock says it came to. */
export function limitWords({
  limit_ms,
  is_business_time,
}: Partial<OverduePayload>): string {
  const limit = durationWords(quantity(limit_ms))

  return is_business_time === true
    ? limit.replace(/ (?=\w+$)/, " business ")
    : limit
}
