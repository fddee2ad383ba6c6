import { ownCode } from "../../recording/cause/code"
import { saysNothing } from "../../recording/cause/empty-words"
import {
  fieldsOf,
  isList,
  keysOf,
  readField,
  type Fields,
} from "../../recording/storing/foreign-fields"
import { jsonIn } from "../../recording/cause/answer/parsed"
import { saidIn, type Said } from "../../recording/cause/answer/said"
import { grpcStatus, ownWords } from "./own-words"

/** Where clients put what was answered, the answer itself first. */
const RESPONSES: readonly (readonly string[])[] = [
  ["response", "data"],
  ["response", "body"],
  ["response", "_data"],
  ["response", "text"],
  ["response"],
]

/** The same on an error. On an object that is no error these are fields like any other. */
const ANSWERS: readonly (readonly string[])[] = [
  ...RESPONSES,
  ...[
    "body",
    "data",
    "raw",
    "error",
    "result",
    "responseBody",
    "responseText",
    "responseData",
    "rawResponse",
    "payload",
    "networkError",
  ].map((key) => [key]),
]

/** What of an error itself is read like an answer. The rest of it is how it was asked. */
const OWN_FIELDS = [
  "code",
  "decline_code",
  "errorCode",
  "ErrorCode",
  "error_code",
  "errors",
  "details",
  "description",
  "error_description",
  "issues",
  "violations",
  "graphQLErrors",
  "userErrors",
  "routine",
]

/** "Forbidden" and longer says more than `{ "status": "error" }`. */
const STATUS_WORDS_LENGTH = 8

/** What one error says: the third party's answer behind it, else its own words. */
export function saidByError(error: unknown): Said {
  if (typeof error !== "object" || error === null) {
    return saidIn(primitive(error))
  }

  const fields = fieldsOf(error)
  const status = statusOf(fields)
  const isError = typeof readField(fields, "stack") === "string"
  const answers = (isError ? ANSWERS : RESPONSES).map((path) =>
    saidIn(path.reduce<unknown>(readField, error), status)
  )
  const own = saidByItself(fields, { status, isError })
  const words = [...answers, own]
    .map((said) => said.words)
    .filter((each) => each !== null)

  return {
    words:
      words.find((each) => !saysNothing(each)) ??
      words.find((each) => each.length >= STATUS_WORDS_LENGTH) ??
      words.at(-1) ??
      null,
    codes: [...own.codes, ...answers.flatMap(({ codes }) => codes)],
  }
}

function saidByItself(
  fields: Fields,
  { status, isError }: { status: number | null; isError: boolean }
): Said {
  const message = readField(fields, "message")
  const words = typeof message === "string" ? ownWords(message) : ""
  const json = jsonIn(words)
  const keys = isError
    ? OWN_FIELDS
    : keysOf(fields, 60).filter((key) => key !== "response" && key !== "cause")
  const own = Object.fromEntries(
    keys.map((key) => [key, readField(fields, key)])
  )
  const said = saidIn(
    {
      ...own,
      message: typeof message === "string" ? withoutJson(words, json) : message,
      // A list of causes is none of an error's own: see `describe-error.ts`.
      ...(isList(readField(fields, "cause"))
        ? { causes: readField(fields, "cause") }
        : {}),
      ...(json ? { error: json } : {}),
    },
    status
  )
  const isOfService =
    readField(fields, "$metadata") ?? readField(fields, "$fault")
  const service = isOfService ? ownCode(readField(fields, "name")) : null
  const grpc = typeof message === "string" ? grpcStatus(message) : null

  return {
    words: said.words,
    codes: [service, ...said.codes, grpc].filter((code) => code !== null),
  }
}

/** HTTP status of the third party's answer. */
export function statusOf(fields: Fields): number | null {
  const answer = readField(fields, "response")
  const candidates = [
    readField(answer, "status"),
    readField(answer, "statusCode"),
    readField(fields, "status"),
    readField(fields, "statusCode"),
    readField(fields, "httpStatus"),
    readField(readField(fields, "$metadata"), "httpStatusCode"),
  ]

  return (
    candidates.find(
      (each): each is number =>
        typeof each === "number" && Number.isFinite(each)
    ) ?? null
  )
}

function withoutJson(words: string, json: object | null): string {
  return json ? words.slice(0, words.search(/[{[]/)) : words
}

function primitive(value: unknown): string | null {
  if (typeof value === "string") {
    return ownWords(value)
  }

  return ["number", "boolean", "bigint", "symbol"].includes(typeof value)
    ? String(value)
    : null
}
