/** What an error says about itself, in the words of whoever raised it. */
export type ErrorFacts = {
  name: string
  message: string
  /** The provider's own code: `card_declined`, `ECONNREFUSED`. */
  code: string | null
  /** Medusa's or the provider's kind of error. */
  type: string | null
  /** HTTP status of the third party's answer, where the error tells. */
  status: number | null
  /** What lies behind it, the nearest first. */
  causes: { name: string; message: string; code: string | null }[]
  stack?: string
}

const CAUSES_MAX = 5
const MESSAGE_MAX_LENGTH = 1000
const NO_MESSAGE = "no message"

/**
 * MikroORM and knex put the statement with all its values before PostgreSQL's own words, and the
 * values of the row behind them: addresses and e-mails of customers, and nothing that a reader wants.
 */
const STATEMENT =
  /^(?:select|insert into|update|delete from|with)\s[^]*"[^]* - /i
const ROW_VALUES = /\n - detail: [^]*$/

type Fields = Record<string, unknown>

/** Never throws: errors are foreign, and what they hold may be anything. */
export function describeError(
  error: unknown,
  { includeStack }: { includeStack: boolean }
): ErrorFacts {
  const fields = fieldsOf(error)
  const answer = fieldsOf(read(fields, "response"))

  return {
    name: text(read(fields, "name")) ?? "Error",
    message: messageOf(error),
    code: codeOf(fields),
    type: text(read(fields, "type")),
    status:
      number(read(answer, "status")) ??
      number(read(fields, "status")) ??
      number(read(fields, "statusCode")),
    causes: causesOf(fields),
    ...(includeStack && text(read(fields, "stack"))
      ? { stack: String(read(fields, "stack")) }
      : {}),
  }
}

/**
 * The third party's own words, where a client library has put them behind its own: "Request failed
 * with status code 422" helps nobody.
 */
function messageOf(error: unknown): string {
  const fields = fieldsOf(error)
  const data = read(fieldsOf(read(fields, "response")), "data")
  const inner = fieldsOf(read(fieldsOf(data), "error"))
  const said =
    text(read(fieldsOf(data), "message")) ??
    text(read(inner, "message")) ??
    text(read(fieldsOf(data), "error")) ??
    text(read(fields, "message")) ??
    (typeof error === "string" ? error : null)

  return (said ?? NO_MESSAGE)
    .replace(ROW_VALUES, "")
    .replace(STATEMENT, "")
    .slice(0, MESSAGE_MAX_LENGTH)
}

function codeOf(fields: Fields): string | null {
  const data = fieldsOf(read(fieldsOf(read(fields, "response")), "data"))
  const candidates = [
    read(data, "code"),
    read(fieldsOf(read(data, "error")), "code"),
    read(fields, "code"),
  ]

  for (const candidate of candidates) {
    if (typeof candidate === "number" || text(candidate)) {
      return String(candidate)
    }
  }

  return null
}

function causesOf(fields: Fields): ErrorFacts["causes"] {
  const causes: ErrorFacts["causes"] = []
  const seen = new Set<unknown>()
  let cause = read(fields, "cause")

  while (cause && !seen.has(cause) && causes.length < CAUSES_MAX) {
    const inner = fieldsOf(cause)

    seen.add(cause)
    causes.push({
      name: text(read(inner, "name")) ?? "Error",
      message: messageOf(cause),
      code: codeOf(inner),
    })
    cause = read(inner, "cause")
  }

  return causes
}

function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {} // any object may be read by key
}

/** A getter of somebody's own error class may throw. */
function read(fields: Fields, key: string): unknown {
  try {
    return fields[key]
  } catch {
    return undefined
  }
}

function text(value: unknown): string | null {
  return typeof value === "string" && value ? value : null
}

function number(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null
}
