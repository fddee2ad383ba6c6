/**
 * MikroORM and knex put the statement with all its values before PostgreSQL's own words, and the
 * values of the row behind them: addresses and e-mails of customers, and nothing that a reader wants.
 */
const STATEMENT = /^(?:select|insert into|update|delete from|with)\s/i
const BEFORE_ROW_VALUES = "\n - detail: "
const BEFORE_WORDS = " - "

/**
 * Medusa's and its providers' words around those of a third party (2.21, `payment-stripe/dist/core/stripe-base.js`,
 * `notification/dist/services/notification-module-service.js`).
 */
const WRAPPERS: readonly RegExp[] = [
  /^An error occurred in \w{1,60}(?: (?:during|when) [^:\n]{1,120})?: /,
  /^Failed to send notification with id \S{1,100}:\s{1,5}/,
]

/** `13 INTERNAL: `, as gRPC puts its status before the words. */
const GRPC_STATUS = /^\d{1,2} ([A-Z][A-Z_]{1,30}): /

const WORDS_MAX_LENGTH = 100_000

/** What an error's message says without what libraries put around it. Cut before anything is searched for. */
export function ownWords(message: string): string {
  const bare = WRAPPERS.reduce((words, wrapper) => {
    const rest = words.replace(wrapper, "")

    return rest === words ? words : rest.replace(/\.{1,3}\s{0,3}$/, ".")
  }, withoutStatement(message))

  return bare.replace(GRPC_STATUS, "")
}

/** The name of gRPC's status, which stands in its message only. */
export function grpcStatus(message: string): string | null {
  return GRPC_STATUS.exec(message)?.[1] ?? null
}

/** A statement may be longer than all that is kept of a message: its end is searched for, by position alone. */
function withoutStatement(message: string): string {
  const rowAt = message.indexOf(BEFORE_ROW_VALUES)
  const rest = rowAt === -1 ? message : message.slice(0, rowAt)
  const wordsAt =
    STATEMENT.test(rest.slice(0, 20)) && rest.includes('"')
      ? rest.lastIndexOf(BEFORE_WORDS)
      : -1

  return (
    wordsAt === -1 ? rest : rest.slice(wordsAt + BEFORE_WORDS.length)
  ).slice(0, WORDS_MAX_LENGTH)
}
