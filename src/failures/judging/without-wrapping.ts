import type { ErrorFacts } from "./describe-error"

/** Takes Medusa's own words off; null where they are others. */
type Unwrap = (facts: ErrorFacts) => Partial<ErrorFacts> | null

/** 2.21, `notification/dist/services/notification-module-service.js` */
const NOT_SENT = /^Failed to send notification with id \S+:\s*/
/** 2.21, `payment-stripe/dist/core/stripe-base.js`: the sentence, a full stop of its own, and at times a detail. */
const NOT_PAID = /^An error occurred in [^:]{1,80}: /
/** 2.21, `notification-sendgrid/dist/services/sendgrid.js` */
const NOT_MAILED = /^Failed to send email: (\S{1,40}) - /
/** What that says where there was no answer at all: the code before it says more. */
const NOTHING_SAID = "unknown error"

const UNWRAPPING: Unwrap[] = [
  ({ message }) =>
    NOT_SENT.test(message) ? { message: message.replace(NOT_SENT, "") } : null,

  ({ message }) =>
    NOT_PAID.test(message)
      ? { message: message.replace(NOT_PAID, "").replace(/\.$/, "") }
      : null,

  ({ message, status }) => {
    const [wrapping = "", code] = NOT_MAILED.exec(message) ?? []
    const words = message.slice(wrapping.length)

    return wrapping && words !== NOTHING_SAID
      ? { message: words, status: status ?? statusIn(code) }
      : null
  },
]

/** The third party's words, where Medusa or one of its providers has put its own around them. */
export function withoutWrapping(facts: ErrorFacts): ErrorFacts {
  return UNWRAPPING.reduce(
    (unwrapped, unwrap) => ({ ...unwrapped, ...unwrap(unwrapped) }),
    facts
  )
}

function statusIn(code: string | undefined): number | null {
  return /^[1-5]\d\d$/.test(code ?? "") ? Number(code) : null
}
