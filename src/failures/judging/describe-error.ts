import { isTellingCode } from "../../recording/cause/code"
import { bestCode } from "../../recording/cause/answer/codes"
import {
  fieldsOf,
  isList,
  keysOf,
  readField,
  text,
  type Fields,
} from "../../recording/storing/foreign-fields"
import { combined } from "../../recording/cause/answer/joined-words"
import { isSaying } from "../../recording/cause/answer/placed"
import type { Said } from "../../recording/cause/answer/said"
import { chainOf } from "./chain-of"
import { saidByError, statusOf } from "./said-by-error"

/** What an error says about itself, in the words of whoever raised it. */
export type ErrorFacts = {
  name: string
  message: string
  /** The provider's own code: `card_declined`, `ECONNREFUSED`. Never an HTTP client's. */
  code: string | null
  /** Medusa's or the provider's kind of error. */
  type: string | null
  /** HTTP status of the third party's answer, where the error has one. */
  status: number | null
  /** What lies behind it, the nearest first. */
  causes: { name: string; message: string; code: string | null }[]
  stack?: string
}

const FIELDS_MAX = 5
const MESSAGE_MAX_LENGTH = 1000
const STACK_MAX_LENGTH = 20_000
const NO_MESSAGE = "no message"

/** Never throws: errors are foreign, and what they hold may be anything. */
export function describeError(
  error: unknown,
  { includeStack }: { includeStack: boolean }
): ErrorFacts {
  const fields = fieldsOf(error)
  const chain = chainOf(error, causeOf)
  const [own = NOTHING_SAID, ...behind] = chain.map(saidByError)
  const stack = includeStack ? text(readField(fields, "stack")) : null

  return {
    name: nameOf(fields),
    message: messageOf(own, behind) ?? lastResort(error, own),
    code: bestCode([own, ...behind].flatMap(({ codes }) => codes)),
    type: text(readField(fields, "type")),
    status: statusOf(fields),
    causes: chain.slice(1).map((cause, index) => ({
      name: nameOf(fieldsOf(cause)),
      message: behind[index]?.words ?? NO_MESSAGE,
      code: bestCode(behind[index]?.codes ?? []),
    })),
    ...(stack ? { stack: stack.slice(0, STACK_MAX_LENGTH) } : {}),
  }
}

const NOTHING_SAID: Said = { words: null, codes: [] }

/**
 * The error's words, then those of each cause behind it: a wrapper around a wrapper says nothing that tells one cause
 * from another. An error that names a code speaks for itself; any other may be somebody's words around it.
 */
function messageOf(own: Said, behind: Said[]): string | null {
  const chain = [own, ...behind]
  const speaking = chain.findIndex(speaks)
  const read = speaking === -1 ? chain : chain.slice(0, speaking + 1)
  const [first = null, ...inner] = read.map(({ words }) => words)
  const cause = inner
    .filter(isSaying)
    .reduceRight<string | null>((said, words) => combined(words, said), null)
  const words =
    combined(first, cause) ?? behind.map((each) => each.words).find(Boolean)

  return words?.slice(0, MESSAGE_MAX_LENGTH) ?? null
}

function speaks({ codes, words }: Said): boolean {
  return codes.some(isTellingCode) && isSaying(words)
}

/** Names under which errors hang behind one another. */
const CAUSES = ["cause", "originalError", "innerError", "reason", "previous"]

/** A list of causes is read like an answer, see `said-by-error.ts`. */
function causeOf(error: unknown): unknown {
  return CAUSES.map((key) => readField(error, key)).find(
    (cause) => typeof cause === "object" && cause !== null && !isList(cause)
  )
}

function nameOf(fields: Fields): string {
  return text(readField(fields, "name")) ?? "Error"
}

/** No words at all: the code, the class, or what fields there are. */
function lastResort(error: unknown, { codes }: Said): string {
  const fields = fieldsOf(error)
  const names = [
    readField(fields, "name"),
    readField(readField(fields, "constructor"), "name"),
  ]
  const name = names.find(
    (each) => text(each) && each !== "Error" && each !== "Object"
  )

  return (
    bestCode(codes) ??
    text(name) ??
    fieldsInWords(fields) ??
    NO_MESSAGE
  ).slice(0, MESSAGE_MAX_LENGTH)
}

/** `available: 2, wanted: 5` */
function fieldsInWords(fields: Fields): string | null {
  const pairs = keysOf(fields, FIELDS_MAX).flatMap((key) => {
    const value = readField(fields, key)

    return ["string", "number", "boolean"].includes(typeof value)
      ? [`${key}: ${String(value).slice(0, 200)}`]
      : []
  })

  return pairs.join(", ") || null
}
