import { readField } from "../../recording/storing/foreign-fields"

/**
 * What became of a request.
 *
 * - `accepted`: the collector has it. Some of it may be refused for good ("partial success").
 * - `unavailable`: it may be sent again, not before `retryAfterMs` where the collector said so
 * - `refused`: sending the same again is of no use. Of what is in it, or of whoever sends it (`isAboutData`)
 */
export type Answer =
  | { kind: "accepted"; rejected: number; words: string | null }
  | { kind: "unavailable"; words: string; retryAfterMs: number | null }
  | { kind: "refused"; words: string; isAboutData: boolean }

type Response = { status: number; retryAfter: string | null; body: string }

/** OTLP 1.11, "Retryable Response Codes"; all others must not be retried. */
const RETRYABLE = new Set([429, 502, 503, 504])

/** Too large, or not to be understood: fewer entries, or others, may be taken. */
const ABOUT_DATA = new Set([400, 413, 422])

const WORDS_MAX_LENGTH = 300

/** What a response means. @param now for a `Retry-After` that is a date */
export function answerOf(
  { status, retryAfter, body }: Response,
  now: Date
): Answer {
  if (status >= 200 && status < 300) {
    return acceptedOf(body)
  }

  const said = wordsOf(body)
  const words = `HTTP ${status}${said ? `: ${said}` : ""}`

  if (RETRYABLE.has(status)) {
    return {
      kind: "unavailable",
      words,
      retryAfterMs: retryAfterMs(retryAfter, now),
    }
  }

  return status >= 300 && status < 400
    ? {
        kind: "refused",
        words: `HTTP ${status}: redirects are not followed, since headers may be secret`,
        isAboutData: false,
      }
    : { kind: "refused", words, isAboutData: ABOUT_DATA.has(status) }
}

/** Seconds, or a date (RFC 9110, 10.2.3). */
function retryAfterMs(text: string | null, now: Date): number | null {
  if (text === null || text.trim() === "") {
    return null
  }

  const seconds = Number(text)
  const ms = Number.isNaN(seconds)
    ? Date.parse(text) - now.getTime()
    : seconds * 1000

  return Number.isNaN(ms) ? null : Math.max(0, ms)
}

function acceptedOf(body: string): Answer {
  const partial = readField(parsed(body), "partialSuccess")
  const rejected = Number(readField(partial, "rejectedLogRecords") ?? 0)
  const words = readField(partial, "errorMessage")

  return {
    kind: "accepted",
    rejected: Number.isFinite(rejected) ? rejected : 0,
    words: typeof words === "string" && words ? cut(words) : null,
  }
}

/** The message of a `google.rpc.Status`, else the text as it is. */
function wordsOf(body: string): string {
  const message = readField(parsed(body), "message")

  return cut(typeof message === "string" ? message : body)
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown
  } catch {
    // Plain text, or a gateway's HTML: shown as it is.
    return null
  }
}

function cut(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, WORDS_MAX_LENGTH)
}
