import { PaymentActions } from "@medusajs/framework/utils"
import { parseOptions } from "../../modules/activity-log/options/parse-options"
import { termOf } from "../money/expiring"
import {
  isFailureNews,
  meaningOf,
  outcomeOf,
  takesMoney,
} from "../money/meaning"
import { reasonOf } from "../money/reason"
import type { Session } from "../money/session"

const DAY_MS = 86_400_000

const session = (given: Partial<Session> = {}): Session => ({
  id: "payses_1",
  amount: 43,
  currency_code: "gbp",
  provider_id: "pp_stripe_stripe",
  is_authorized: false,
  payment_id: null,
  is_released: false,
  order_id: null,
  cart: { id: "cart_1", email: "ada@example.com", customer_id: null },
  ...given,
})

it.each([
  [PaymentActions.FAILED, "failed"],
  [PaymentActions.CANCELED, "failed"],
  [PaymentActions.REQUIRES_MORE, "unfinished"],
  [PaymentActions.AUTHORIZED, "paid"],
  [PaymentActions.SUCCESSFUL, "paid"],
  // Slow methods, and steps on the way.
  [PaymentActions.PENDING, null],
  [PaymentActions.PENDING_AUTHORIZATION, null],
  [PaymentActions.NOT_SUPPORTED, null],
  ["something new", null],
])("a report that says %s means %s", (action, meaning) => {
  expect(meaningOf(action)).toBe(meaning)
})

it.each([
  ["paid", session(), "without_order"],
  ["paid", session({ is_authorized: true }), "without_order"],
  ["paid", session({ order_id: "order_1" }), "nothing"],
  ["paid", session({ is_released: true }), "nothing"],
  ["paid", session({ cart: null }), "nothing"],
  ["paid", session({ provider_id: "pp_system_default" }), "nothing"],
  ["paid", null, "nothing"],
  ["unfinished", session(), "failed"],
  ["unfinished", session({ is_authorized: true }), "without_order"],
  ["unfinished", session({ order_id: "order_1" }), "nothing"],
  ["unfinished", null, "nothing"],
] as const)(
  "10 minutes after %s, %j comes to %s",
  (meaning, found, outcome) => {
    expect(outcomeOf(meaning, found)).toBe(outcome)
  }
)

it.each([
  [session(), true],
  [session({ order_id: "order_1", cart: null }), true],
  // Medusa's own cancellation, and the first of two attempts, reported late.
  [session({ is_released: true }), false],
  [session({ is_authorized: true }), false],
  [session({ cart: null }), false],
])("a failure that is reported of %j is news: %p", (of, expected) => {
  expect(isFailureNews(of)).toBe(expected)
})

it.each([
  ["pp_system_default", false],
  ["pp_system", false],
  ["pp_systempay_systempay", true],
  ["pp_stripe_stripe", true],
])("%s takes money: %p", (provider, expected) => {
  expect(takesMoney(provider)).toBe(expected)
})

describe("the reason of a report", () => {
  const stripe = (object: unknown) => ({ data: { object } })

  it("is the provider's own, with its codes", () => {
    const report = stripe({
      client_secret: "pi_secret",
      last_payment_error: {
        message: "Your card was declined.",
        code: "card_declined",
        decline_code: "lost_card",
        payment_method: { card: { last4: "4242" } },
      },
    })

    expect(reasonOf(PaymentActions.FAILED, report)).toEqual({
      cause: "Your card was declined.",
      code: "card_declined",
      decline_code: "lost_card",
    })
  })

  it("of a cancellation says who gave it up", () => {
    const report = stripe({ cancellation_reason: "requested_by_customer" })

    expect(reasonOf(PaymentActions.CANCELED, report)).toEqual({
      cause: "cancelled at the provider: requested by customer",
    })
  })

  it.each([null, "text", 7, [], {}, { data: null }, { error: "text" }])(
    "of %j is said in words of our own",
    (report) => {
      expect(reasonOf(PaymentActions.FAILED, report)).toEqual({
        cause: "the provider reported that it failed",
      })
    }
  )

  it("is no longer than a line", () => {
    const report = { error: { message: "x".repeat(5_000_000) } }

    expect(reasonOf(PaymentActions.FAILED, report).cause).toHaveLength(300)
  })
})

describe("the term of an authorization", () => {
  const options = parseOptions({
    payments: {
      authorizationTerms: { pp_paypal_paypal: "29d", pp_own_own: false },
    },
  }).payments

  it.each([
    ["pp_stripe_stripe", 7 * DAY_MS],
    ["pp_paypal_paypal", 29 * DAY_MS],
    ["pp_own_own", null],
    ["pp_system_default", null],
    ["constructor", 7 * DAY_MS],
  ])("of %s is %p", (provider, term) => {
    expect(options && termOf(provider, options)).toBe(term)
  })
})

describe("options of watching", () => {
  it.each([
    [{ deadlines: { shipped: "3 days" } }, /deadlines\.shipped/],
    [{ deadlines: { sent: "3d" } }, /sent/],
    [{ deadlines: { business: { from: "9" } } }, /from/],
    [{ deadlines: { business: { from: "17:00", to: "09:00" } } }, /end after/],
    [{ deadlines: { business: { timeZone: "Berlin" } } }, /time zone/],
    [{ deadlines: { business: { holidays: ["25.12."] } } }, /holidays/],
    [{ deadlines: { schedule: "hourly" } }, /cron/],
    [{ payments: { withoutOrderAfter: 10 } }, /withoutOrderAfter/],
    [{ payments: { authorizationTerms: { pp_a_a: "7" } } }, /duration/],
    [{ payments: true }, /payments/],
  ])("%j stop the boot and say which it is", (given, said) => {
    expect(() => parseOptions(given)).toThrow(said)
  })

  it("have each step by default, and are off where they are false", () => {
    const { deadlines } = parseOptions({ deadlines: { delivered: false } })

    expect(deadlines).toMatchObject({
      delivered: false,
      submitted: "4d",
      confirmation_sent: "1h",
    })
    expect(parseOptions({ deadlines: false, payments: false })).toMatchObject({
      deadlines: false,
      payments: false,
    })
  })

  it("know working hours", () => {
    const { deadlines } = parseOptions({
      deadlines: { business: { from: "09:30", timeZone: "Europe/Berlin" } },
    })

    expect(deadlines).toMatchObject({
      business: {
        days: [1, 2, 3, 4, 5],
        from: 570,
        to: 1440,
        timeZone: "Europe/Berlin",
        holidays: [],
      },
    })
  })
})
