import type { ActivityPayload } from "../../types"
import { money } from "./money"
import { fullDate } from "./time"

export type PayloadField = { name: string; value: string }

/** Deeper than this a reader is better served by the raw data. */
const MAX_DEPTH = 2
const MAX_FIELDS = 40

const ISO_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d/

/** A payload as lines to read: `tracking · number` → `1Z999…`. */
export const payloadFields = (
  payload: ActivityPayload,
  locale: string
): PayloadField[] =>
  fieldsOf(joinMoney(payload, locale), [], locale)
    .filter(isFirstOfItsKind)
    .slice(0, MAX_FIELDS)

/** `tracking_number` → `Tracking number`. */
export const nameInWords = (name: string): string => {
  const words = name.replace(/[_-]+/g, " ").trim()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const fieldsOf = (
  value: unknown,
  path: string[],
  locale: string
): PayloadField[] => {
  if (isEmpty(value)) {
    return []
  }
  const line = asLine(value, locale)
  if (line !== null) {
    return [{ name: path.join(".") || "value", value: line }]
  }
  if (path.length > MAX_DEPTH) {
    return [{ name: path.join("."), value: JSON.stringify(value) }]
  }
  return Object.entries(value ?? {}).flatMap(([name, inner]) =>
    fieldsOf(
      inner,
      [...path, Array.isArray(value) ? ordinal(name) : name],
      locale
    )
  )
}

const asLine = (value: unknown, locale: string): string | null => {
  if (typeof value === "string") {
    return ISO_DATE.test(value) ? fullDate(value, locale) : value
  }
  if (typeof value !== "object" || value === null) {
    return String(value)
  }
  if (isMoney(value)) {
    return money(value, locale)
  }
  const isFlatList =
    Array.isArray(value) && value.every((item) => typeof item !== "object")
  return isFlatList ? value.join(", ") : null
}

/** Payloads carry an amount beside its currency: two facts that are one to a reader. */
const joinMoney = (
  payload: ActivityPayload,
  locale: string
): ActivityPayload => {
  const { amount, currency_code, ...rest } = payload
  return typeof amount === "number" && typeof currency_code === "string"
    ? { amount: money({ amount, currency_code }, locale), ...rest }
    : payload
}

/** `trackings.1.tracking_number` says nothing new after the same `tracking_number`. */
const isFirstOfItsKind = (
  field: PayloadField,
  index: number,
  fields: PayloadField[]
): boolean => {
  const leaf = (name: string) => name.split(".").at(-1)
  return (
    index ===
    fields.findIndex(
      (other) =>
        other.value === field.value && leaf(other.name) === leaf(field.name)
    )
  )
}

const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === "" ||
  (typeof value === "object" && Object.keys(value).length === 0)

const isMoney = (
  value: object
): value is { amount: number; currency_code: string } =>
  "amount" in value &&
  typeof value.amount === "number" &&
  "currency_code" in value &&
  typeof value.currency_code === "string" &&
  Object.keys(value).length === 2

const ordinal = (index: string) => String(Number(index) + 1)
