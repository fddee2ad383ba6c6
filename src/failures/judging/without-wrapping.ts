import type { ErrorFacts } from "./describe-error"

/** Medusa's words around SendGrid's, with the status (2.21, `notification-sendgrid/dist/services/sendgrid.js`). */
const NOT_MAILED = /^Failed to send email: (\S{1,40}) - /
/** What that says where there was no answer at all: the code before it says more. */
const NOTHING_SAID = "unknown error"

/**
 * The facts with the status that Medusa's SendGrid provider has put into the message. What other wrappings there are
 * hold nothing but words: `own-words.ts` takes them off.
 */
export function withoutWrapping(facts: ErrorFacts): ErrorFacts {
  const { message, status } = facts
  const [wrapping = "", code] = NOT_MAILED.exec(message) ?? []
  const words = message.slice(wrapping.length)

  return wrapping && words !== NOTHING_SAID
    ? { ...facts, message: words, status: status ?? statusIn(code) }
    : facts
}

function statusIn(code: string | undefined): number | null {
  return /^[1-5]\d\d$/.test(code ?? "") ? Number(code) : null
}
