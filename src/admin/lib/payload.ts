import type { ActivityPayload } from "../../types"
import { editedLine } from "./edited-line"
import { joinFacts } from "./join-facts"
import { money } from "./money"
import { fieldRank } from "./payload-fields"
import { fullDate, isIsoDate, timeTaken } from "./time"

/** Where in the payload it stands, and what to read there. */
export type PayloadField = { path: string[]; value: string }

/** How the reader writes dates and amounts, and says yes and no. */
export type Reader = { locale: string; yes: string; no: string }

/** Deeper than this a reader is better served by the raw data. */
const MAX_DEPTH = 2
const MAX_FIELDS = 40

const MILLISECONDS = /_ms$/

/** A payload as lines to read, what matters most first: `tracking_number` → `1Z999…`. */
export const payloadFields = (
  payload: ActivityPayload,
  reader: Reader
): PayloadField[] =>
  withoutRepeats(fieldsOf(joinFacts(payload, reader.locale), [], reader)).slice(
    0,
    MAX_FIELDS
  )

/** For names that have no label: `batch_number` → `Batch number`. */
export const nameInWords = (name: string): string => {
  const words = name.replace(MILLISECONDS, "").replace(/[_-]+/g, " ").trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const fieldsOf = (
  value: unknown,
  path: string[],
  reader: Reader
): PayloadField[] => {
  if (isEmpty(value)) {
    return []
  }
  const line = asLine(value, path.at(-1) ?? "", reader)
  if (line !== null) {
    return [{ path, value: line }]
  }
  if (path.length > MAX_DEPTH) {
    return [{ path, value: JSON.stringify(value) }]
  }
  return inReadingOrder(value).flatMap(([name, inner]) =>
    fieldsOf(inner, [...path, name], reader)
  )
}

/** The database keeps a payload's names in no order of anybody's. */
const inReadingOrder = (value: unknown): [string, unknown][] =>
  Array.isArray(value)
    ? value.map((item, index) => [String(index + 1), item])
    : Object.entries(value ?? {}).sort(
        ([a], [b]) => fieldRank(a) - fieldRank(b)
      )

const asLine = (
  value: unknown,
  name: string,
  reader: Reader
): string | null => {
  if (typeof value === "string") {
    return isIsoDate(value) ? fullDate(value, reader.locale) : value
  }
  if (typeof value === "boolean") {
    return value ? reader.yes : reader.no
  }
  if (typeof value === "number" && MILLISECONDS.test(name)) {
    return timeTaken(value, reader.locale)
  }
  if (typeof value !== "object" || value === null) {
    return String(value)
  }
  return Array.isArray(value)
    ? asList(value, reader)
    : asThing(value, reader.locale)
}

/** One line, where each item is a word of it. */
const asList = (items: unknown[], reader: Reader): string | null => {
  const words = items
    .filter((item) => !isEmpty(item))
    .map((item) => asLine(item, "", reader))
  return words.every((word) => word !== null) ? words.join(", ") : null
}

/** Things that have a form of their own to be read in. */
const asThing = (thing: object, locale: string): string | null =>
  asMoney(thing, locale) ??
  asPiece(thing) ??
  editedLine(thing, locale) ??
  asError(thing)

const asMoney = (thing: object, locale: string): string | null => {
  const { amount, currency_code, ...rest }: ActivityPayload = { ...thing }
  return isEmpty(rest) &&
    typeof amount === "number" &&
    typeof currency_code === "string"
    ? money({ amount, currency_code }, locale)
    : null
}

/** `2 × M / Black (shirt-m-black)`; `2 × ordli_01…` where a line of the order is all that is known. */
const asPiece = (thing: object): string | null => {
  const { title, sku, quantity, id, line_item_id, ...rest }: ActivityPayload = {
    ...thing,
  }
  const known = title || sku ? [title, sku] : [id ?? line_item_id]
  const names = known.filter((name) => name && typeof name === "string")
  const [name, number] = names.map(String)
  return isEmpty(rest) && name && typeof quantity === "number"
    ? `${quantity} × ${name}${number ? ` (${number})` : ""}`
    : null
}

/** The error behind an error, in its own words. */
const asError = (thing: object): string | null => {
  const { name, message, code, ...rest }: ActivityPayload = { ...thing }
  return isEmpty(rest) &&
    typeof name === "string" &&
    typeof message === "string"
    ? withCode(message, code)
    : null
}

const withCode = (message: string, code: unknown): string => {
  const isSaid = typeof code !== "string" || message.includes(code)
  return isSaid ? message : `${message} (${code})`
}

/**
 * `trackings.1.tracking_number` says nothing new after the same `tracking_number`. Two nested fields are never
 * repeats: each is of its own item, or of another side.
 */
const withoutRepeats = (fields: PayloadField[]): PayloadField[] => {
  const onTop = new Map(
    fields
      .filter(({ path }) => path.length === 1)
      .map(({ path, value }) => [path[0], value])
  )
  return fields.filter(
    ({ path, value }) => path.length === 1 || onTop.get(path.at(-1)) !== value
  )
}

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === "" ||
  (typeof value === "object" && Object.keys(value).length === 0)
