import { MedusaErrorTypes } from "@medusajs/framework/utils"
import { readField } from "../../recording/storing/foreign-fields"
import type { CallOutcome } from "../../types"
import type { Failure } from "../failure"
import { chainOf } from "./chain-of"

/** No connection came about: Node's, undici's and OpenSSL's codes. */
const NOT_REACHED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EHOSTDOWN",
  "ENETDOWN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ERR_INVALID_URL",
  "ERR_TLS_CERT_ALTNAME_INVALID",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
])

/** A connection was there, and no answer came over it: of Node, undici, axios, nodemailer and gRPC. */
const NOT_ANSWERED = new Set([
  "ECONNRESET",
  "ECONNABORTED",
  "EPIPE",
  "ETIMEDOUT",
  "ESOCKETTIMEDOUT",
  "ESOCKET",
  "ETIME",
  "ERR_CANCELED",
  "ERR_NETWORK",
  "ERR_STREAM_PREMATURE_CLOSE",
  "ABORT_ERR",
  "UND_ERR_HEADERS_TIMEOUT",
  "UND_ERR_BODY_TIMEOUT",
  "UND_ERR_SOCKET",
  "UND_ERR_ABORTED",
  "UND_ERR_CLOSED",
  "UND_ERR_DESTROYED",
  "DEADLINE_EXCEEDED",
  "UNAVAILABLE",
])

/** Names of errors that say the same. `TypeError` and its like are faults of the provider's own code. */
const NOT_ANSWERED_NAMES = new Set([
  "AbortError",
  "TimeoutError",
  "StripeConnectionError",
  "StripeAPIError",
  "TypeError",
  "ReferenceError",
  "RangeError",
  "SyntaxError",
])

const NOT_ANSWERED_WORDS =
  /time[ds]? ?-?out|socket hang up|no (?:answer|response)|did not (?:answer|respond)|network error|connection (?:reset|closed|lost|aborted|terminated)|premature close/i

const CODE_IN_WORDS = /\b(?:E[A-Z]{4,20}|UND_ERR_[A-Z_]{4,20})\b/g

/** What Medusa throws before it asks anybody: the input, or what it is about, is not as it must be. */
const NEVER_ASKED: ReadonlySet<unknown> = new Set([
  MedusaErrorTypes.INVALID_DATA,
  MedusaErrorTypes.INVALID_ARGUMENT,
  MedusaErrorTypes.NOT_FOUND,
  MedusaErrorTypes.NOT_ALLOWED,
])

/** Where the next error with a code or a status hangs; `detail` is Stripe's. Words are searched for elsewhere, see `describe-error.ts`. */
const CAUSES = ["cause", "detail", "originalError", "innerError", "error"]

/** What is searched of an error's words: they may be megabytes. */
const WORDS_LENGTH = 500

const REQUEST_TIMEOUT = 408

/**
 * Judges one failed call. Where nothing shows it, it is `refused` if the third party said something,
 * and `unknown` if it did not: to act on the wrong one costs money only one way.
 */
export function outcomeOf(
  { call, refusals }: Pick<Failure, "call" | "refusals">,
  { raised, status }: { raised: unknown; status: number | null }
): CallOutcome | null {
  if (!call) {
    return null
  }

  const answered = refusals.at(-1)

  if (!answered && NEVER_ASKED.has(readField(raised, "type"))) {
    return "not_sent"
  }

  if (answered && answered.status !== null) {
    return "refused"
  }

  // Words of Medusa's own, e.g. of its database after the third party took it, refuse nothing.
  const judged = outcomeOfError(raised, status)

  return answered || judged !== "refused" || isStatusKnown(raised, status)
    ? judged
    : "unknown"
}

function isStatusKnown(raised: unknown, status: number | null): boolean {
  return (
    status !== null || chainOf(raised, causeOf).some((each) => statusOf(each))
  )
}

/** The same for one error that a third party is known to have raised. */
export function outcomeOfError(
  raised: unknown,
  known: number | null = null
): CallOutcome {
  const chain = chainOf(raised, causeOf)
  const codes = chain.flatMap(codesIn)

  if (codes.some((code) => NOT_REACHED.has(code)) || isOfConnecting(chain)) {
    return "not_sent"
  }

  const status = known ?? chain.map(statusOf).find(Boolean) ?? null

  if (status !== null) {
    return isRefusal(status) ? "refused" : "unknown"
  }

  const isUnanswered =
    codes.some((code) => NOT_ANSWERED.has(code)) ||
    chain.some((each) => NOT_ANSWERED_NAMES.has(textIn(each, "name"))) ||
    chain.some((each) => NOT_ANSWERED_WORDS.test(wordsOf(each)))

  return isUnanswered || !isSaying(raised) ? "unknown" : "refused"
}

/** `connect ETIMEDOUT`: the same code says that a request was sent where another call timed out. */
function isOfConnecting(chain: unknown[]): boolean {
  return chain.some((each) => readField(each, "syscall") === "connect")
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== REQUEST_TIMEOUT
}

function causeOf(error: unknown): unknown {
  return CAUSES.map((key) => readField(error, key)).find(
    (cause) => typeof cause === "object" && cause !== null
  )
}

function codesIn(error: unknown): string[] {
  const code = textIn(error, "code")

  return [code, ...(wordsOf(error).match(CODE_IN_WORDS) ?? [])].filter(Boolean)
}

function statusOf(error: unknown): number | null {
  const response = readField(error, "response")
  const metadata = readField(error, "$metadata")
  const candidates = [
    readField(response, "status"),
    readField(response, "statusCode"),
    readField(error, "statusCode"),
    readField(error, "status"),
    readField(error, "httpStatus"),
    readField(error, "responseCode"),
    readField(metadata, "httpStatusCode"),
  ]

  return (
    candidates.find(
      (each): each is number => typeof each === "number" && each >= 100
    ) ?? null
  )
}

function isSaying(error: unknown): boolean {
  return (
    wordsOf(error).trim() !== "" ||
    textIn(error, "code") !== "" ||
    (typeof error === "string" && error.trim() !== "")
  )
}

function wordsOf(error: unknown): string {
  return (typeof error === "string" ? error : textIn(error, "message")).slice(
    0,
    WORDS_LENGTH
  )
}

function textIn(error: unknown, key: string): string {
  const value = readField(error, key)

  return typeof value === "string" ? value : ""
}
