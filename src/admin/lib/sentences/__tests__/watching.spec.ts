import type { OrderStep } from "../../../../types"
import { entryOf, languageNames, localeOf, readerOf } from "./readers"

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** Every step, so that a new one is not forgotten here. */
const steps = {
  submitted: 0,
  shipped: 0,
  delivered: 0,
  confirmation_sent: 0,
  return_received: 0,
  refunded: 0,
  edit_answered: 0,
} satisfies Record<OrderStep, 0>

const limits = [
  { limit_ms: DAY_MS },
  { limit_ms: 3 * DAY_MS },
  { limit_ms: 36 * HOUR_MS },
  { limit_ms: HOUR_MS },
  { limit_ms: 90 * 60_000 },
  { limit_ms: 60_000 },
  {},
]

const kinds = [
  { kind: "already_late", late: 1 },
  { kind: "already_late", late: 1200 },
  { kind: "already_late" },
  { kind: "rarely_done", late: 1, sampled: 1 },
  { kind: "rarely_done", late: 1188, sampled: 1190 },
  { kind: "rarely_done" },
]

const overdue = [
  ...[...Object.keys(steps), "painted", undefined].flatMap((step) =>
    limits.flatMap((limit) =>
      [true, false].map((is_business_time) => ({
        step,
        is_business_time,
        ...limit,
      }))
    )
  ),
  ...kinds.map((kind) => ({ step: "shipped", limit_ms: DAY_MS, ...kind })),
].map((payload) => entryOf("order.overdue", payload))

const others = [
  entryOf("payment.without_order", { provider: "Stripe" }),
  entryOf("payment.without_order", { provider: "manual payment" }),
  entryOf("payment.without_order", {}),
  entryOf("order.authorization_expiring", { amount: 5, currency_code: "eur" }),
  entryOf("order.authorization_expiring", { provider: "Stripe" }),
  entryOf("order.authorization_expiring", {}),
  entryOf("payment.webhooks_missing", { count: 1, days: 1, provider: "Adyen" }),
  entryOf("payment.webhooks_missing", { count: 1200, days: 7 }),
  entryOf("payment.webhooks_missing", {}),
  entryOf("shop.quiet", { orders: 2, hours: 3, expected_orders: 1240 }),
  entryOf("shop.quiet", { orders: 5, hours: 12, failed_checkouts: 1 }),
  entryOf("shop.quiet", {}),
  entryOf("job.overdue", { job: "nightly-report" }),
  entryOf("job.overdue", { schedule: "0 4 * * *" }),
  entryOf("job.overdue", {}),
]

/** What stays behind where a part of a text was left out without its space. */
const LEFT_OPEN = / [,،，、]| {2}|[[\]{}]/

describe("what watching found", () => {
  it.each(languageNames)(
    "is said in %s, of each step and deadline",
    async (language) => {
      const reader = await readerOf(language)

      const broken = [...overdue, ...others]
        .map((entry) => ({
          text: reader.messageOf(entry),
          locale: reader.wordsOf(entry).locale,
        }))
        .filter(
          ({ text, locale }) =>
            locale !== localeOf(language) || LEFT_OPEN.test(text)
        )

      expect(broken).toEqual([])
    }
  )

  it("is in English what is stored", async () => {
    const reader = await readerOf("en")
    const entries = [...overdue, ...others]

    expect(entries.map((entry) => reader.messageOf(entry))).toEqual(
      entries.map(({ message }) => message)
    )
  })

  it.each([
    ["de", 1, "Nicht innerhalb von 1 Tag versendet"],
    ["de", 3, "Nicht innerhalb von 3 Tagen versendet"],
    ["pl", 1, "Nie wysłano w ciągu 1 dnia"],
    ["pl", 3, "Nie wysłano w ciągu 3 dni"],
    ["ar", 2, "لم يتم الشحن خلال يومين"],
    ["ar", 11, "لم يتم الشحن خلال 11 يومًا"],
    ["he", 2, "לא נשלח בתוך יומיים"],
  ])("bends a deadline as %s does: %i", async (language, days, words) => {
    const reader = await readerOf(language)

    expect(
      reader.messageOf(
        entryOf("order.overdue", { step: "shipped", limit_ms: days * DAY_MS })
      )
    ).toBe(words)
  })

  it("tells working time from time", async () => {
    const reader = await readerOf("de")
    const late = { step: "submitted", limit_ms: 4 * HOUR_MS }

    expect(
      [true, false].map((is_business_time) =>
        reader.messageOf(
          entryOf("order.overdue", { ...late, is_business_time })
        )
      )
    ).toEqual([
      "Nicht innerhalb von 4 Arbeitsstunden übermittelt",
      "Nicht innerhalb von 4 Stunden übermittelt",
    ])
  })
})
