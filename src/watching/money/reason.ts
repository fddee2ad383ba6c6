import { PaymentActions } from "@medusajs/framework/utils"
import { readField } from "../../recording/storing/foreign-fields"

/** Why, as far as the provider said so. */
export type Reason = { cause: string; code?: string; decline_code?: string }

const SAID_BY_ACTION = new Map<string, string>([
  [PaymentActions.FAILED, "the provider reported that it failed"],
  [PaymentActions.CANCELED, "cancelled at the provider"],
  [PaymentActions.REQUIRES_MORE, "the customer has not confirmed it"],
])

/** Actions as text: a provider answers what it likes. */
const FAILED: string = PaymentActions.FAILED
const CANCELED: string = PaymentActions.CANCELED

/** Where reports say why: Stripe's intent. A report holds much that is nobody's business; only these are read. */
const ERRORS = [
  ["data", "object", "last_payment_error"],
  ["error"],
  ["last_payment_error"],
]
const CANCELLATIONS = [["data", "object", "cancellation_reason"]]

const LONGEST = 300

/** The reason in a report whose signature was checked. */
export function reasonOf(action: string, report: unknown): Reason {
  const error = action === FAILED ? errorIn(report) : null
  const said =
    textOf(error, "message") ??
    SAID_BY_ACTION.get(action) ??
    "the provider reported that it failed"
  const why =
    action === CANCELED
      ? (CANCELLATIONS.map((path) => valueAt(report, path)).find(isText) ??
        null)
      : null
  const code = textOf(error, "code")
  const decline_code = textOf(error, "decline_code")

  return {
    cause: (why ? `${said}: ${why.replaceAll("_", " ")}` : said).slice(
      0,
      LONGEST
    ),
    ...(code ? { code } : {}),
    ...(decline_code ? { decline_code } : {}),
  }
}

function errorIn(report: unknown): unknown {
  return ERRORS.map((path) => valueAt(report, path)).find(
    (each) => typeof each === "object" && each !== null
  )
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(readField, value)
}

function textOf(value: unknown, name: string): string | null {
  const text = readField(value, name)

  return isText(text) ? text.slice(0, LONGEST) : null
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== ""
}
