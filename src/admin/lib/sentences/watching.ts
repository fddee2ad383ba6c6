import type { ActivityPayload, OrderStep } from "../../../types"
import type { CountedKey, SentenceKey } from "../../i18n/sentences/en"
import { paid, providerOf } from "./provider"
import { quantity, type Runs } from "./runs"
import { inLargestUnit, type Sentence, type Unit, type Writer } from "./writer"

const LATE = new Map<unknown, SentenceKey>(
  Object.entries({
    submitted: "notSubmitted",
    shipped: "notShipped",
    delivered: "notDelivered",
    confirmation_sent: "confirmationNotSent",
    return_received: "returnNotReceived",
    refunded: "notRefunded",
    edit_answered: "editNotAnswered",
  } satisfies Record<OrderStep, SentenceKey>)
)

const WITHIN = {
  day: "withinDays",
  hour: "withinHours",
  minute: "withinMinutes",
} as const satisfies Record<Unit, CountedKey>

const WITHIN_BUSINESS = {
  day: "withinBusinessDays",
  hour: "withinBusinessHours",
  minute: "withinBusinessMinutes",
} as const satisfies Record<Unit, CountedKey>

export const watchingSentences = {
  "payment.without_order": (payload, write) => {
    const money = write.money(payload)
    const provider = providerOf(payload, write)
    return money
      ? write.text("moneyWithoutOrder", { money, provider })
      : write.text("paidWithoutOrder", { provider })
  },
  "payment.webhooks_missing": (payload, write) =>
    write.countedAll("webhooksMissing", payload.count, {
      provider: providerOf(payload, write),
      days: write.duration(quantity(payload.days), "day"),
    }),
  "order.authorization_expiring": (payload, write) =>
    write.text("authorizationExpiring", paid(payload, write)),
  "order.overdue": (payload, write) =>
    write.detailed(lateOf(payload, write), lateOrdersOf(payload, write)),
  "shop.quiet": (payload, write) =>
    write.detailed(
      write.countedAll("ordersCame", payload.orders, {
        hours: write.countedAll("lastHours", payload.hours),
        // The stored text has it without separators.
        expected: write.name(quantity(payload.expected_orders)),
      }),
      write.counted("checkoutsFailed", payload.failed_checkouts)
    ),
  "job.overdue": ({ job, schedule }, write) => {
    const name = write.name(job)
    return write.detailed(
      name ? write.text("jobOverdue", { name }) : write.text("aJobOverdue"),
      write.name(schedule)
    )
  },
} satisfies Record<string, Sentence>

/** `Not shipped within 3 business days`, `Points confirmed: not within 2 days` */
const lateOf = (
  { step, limit_ms, is_business_time }: ActivityPayload,
  write: Writer
): Runs | null => {
  const { count, unit } = inLargestUnit(limit_ms)
  const units = is_business_time === true ? WITHIN_BUSINESS : WITHIN
  const within = write.countedAll(units[unit], count)
  const type = write.typeLabel(step)
  return type
    ? write.text("notFollowed", { type, within })
    : write.text(LATE.get(step) ?? "notDone", { within })
}

/** What is said of a step as a whole: how much was late from the start, or that it is not watched. */
const lateOrdersOf = (
  { kind, late, sampled }: ActivityPayload,
  write: Writer
): Runs | null => {
  if (kind === "already_late") {
    return write.countedAll("lateAlready", late)
  }
  return kind === "rarely_done"
    ? write.countedAll("notWatched", sampled, {
        part: write.name(quantity(late)),
      })
    : null
}
