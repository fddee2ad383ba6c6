import { fieldsOfError, firstOf, hasToJSON, read } from "./foreign-values"
import { listedNames } from "./listed-names"
import { REDACTED } from "./redaction"
import { REMEMBERED_LENGTH, rememberedKey } from "./remembered-keys"
import { toStorableNumber } from "./storable-number"
import { isCountedKey, isSecretKey, isTrackingKey } from "./secret-keys"
import { isSecretBeside, namesSecret } from "./secrets-in-lists"
import { toStorableName, toStorableText } from "./storable-text"
import { costOfJson, jsonOf } from "./text-as-json"

/** Bounds of one payload: what a person can read, and what a row should weigh. */
const MAX_DEPTH = 8
const MAX_ENTRIES = 200
const MAX_STRING_LENGTH = 4000
const MAX_TOTAL_LENGTH = 32_000
/** What a value costs beside its text. */
const VALUE_COST = 4

type Walk = { budget: number; ancestors: Set<object>; isTruncated: boolean }

/** Plain JSON of whatever was handed in, and whether it lost something to the bounds. Never throws. */
export function toStorableValue(given: unknown): {
  value: unknown
  isTruncated: boolean
} {
  const walk: Walk = {
    budget: MAX_TOTAL_LENGTH,
    ancestors: new Set(),
    isTruncated: false,
  }
  const value = storable(given, walk, 0)

  return { value, isTruncated: walk.isTruncated }
}

function storable(value: unknown, walk: Walk, depth: number): unknown {
  // Every value costs something, null too: a list of lists of nothing would have no end.
  walk.budget -= VALUE_COST

  switch (typeof value) {
    case "string":
      return storableJson(value, walk, depth) ?? storableString(value, walk)
    case "number":
      return toStorableNumber(value)
    case "boolean":
      return value
    case "bigint":
      return storableString(value.toString(), walk)
    case "object":
      return value === null ? null : storableObject(value, walk, depth)
    default:
      // undefined, functions and symbols are not JSON.
      return undefined
  }
}

/** An object that is written as a text holds what an object holds. Null for any other text. */
function storableJson(text: string, walk: Walk, depth: number): string | null {
  const cost = costOfJson(text)

  if (cost > walk.budget) {
    return null
  }

  walk.budget -= cost

  const given = jsonOf(text)

  if (!given) {
    return null
  }

  const inner: Walk = { ...walk, ancestors: new Set(), isTruncated: false }
  const kept = JSON.stringify(storable(given, inner, depth + 1))

  walk.budget = inner.budget

  // As it was written, where nothing in it had to go: a number of 20 digits is another once it was read.
  const isAsGiven = !inner.isTruncated && kept === JSON.stringify(given)
  const whole = isAsGiven ? text : kept

  walk.isTruncated ||= inner.isTruncated || whole.length > MAX_STRING_LENGTH

  return toStorableName(whole, MAX_STRING_LENGTH)
}

function storableKey(key: string, walk: Walk): string {
  if (key.length > Math.min(REMEMBERED_LENGTH, walk.budget)) {
    return storableString(key, walk)
  }

  const text = rememberedKey(key)
  walk.budget -= text.length

  return text
}

function storableString(text: string, walk: Walk): string {
  return boundedString(text, walk, toStorableText)
}

function boundedString(
  text: string,
  walk: Walk,
  toText: (text: string, maxLength: number) => string
): string {
  const maxLength = Math.min(MAX_STRING_LENGTH, Math.max(walk.budget, 1))
  walk.isTruncated ||= text.length > maxLength

  const kept = toText(text, maxLength)
  walk.budget -= kept.length

  return kept
}

function storableObject(value: object, walk: Walk, depth: number): unknown {
  if (walk.ancestors.has(value)) {
    return "[circular]"
  }

  if (depth >= MAX_DEPTH || walk.budget <= 0) {
    walk.isTruncated = true

    return "[truncated]"
  }

  walk.ancestors.add(value)

  try {
    return contentsOf(value, walk, depth)
  } catch {
    // Only foreign code throws here: a getter, a proxy, a toJSON. What it hides cannot be kept.
    return "[unreadable]"
  } finally {
    walk.ancestors.delete(value)
  }
}

/** Built-in methods by their prototypes: an object's own may lie, or have no end. */
function contentsOf(value: object, walk: Walk, depth: number): unknown {
  if (value instanceof Date) {
    return Number.isNaN(Date.prototype.getTime.call(value))
      ? "[invalid date]"
      : Date.prototype.toISOString.call(value)
  }

  if (value instanceof Error) {
    return storableRecord(fieldsOfError(value, MAX_ENTRIES), walk, depth)
  }

  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    return `[binary, ${value.byteLength} bytes]`
  }

  if (Array.isArray(value)) {
    return storableList(value, walk, depth)
  }

  if (value instanceof Set) {
    return storableList(
      firstOf(Set.prototype.values.call(value), MAX_ENTRIES),
      walk,
      depth
    )
  }

  if (value instanceof Map) {
    const entries = firstOf(Map.prototype.entries.call(value), MAX_ENTRIES)

    return storableRecord(Object.fromEntries(entries) as object, walk, depth)
  }

  if (hasToJSON(value)) {
    return storable(value.toJSON(), walk, depth + 1)
  }

  return storableRecord(value, walk, depth)
}

/** Reads a list by index, never as a whole: it may have a billion holes. */
function storableList(list: unknown[], walk: Walk, depth: number): unknown[] {
  const kept: unknown[] = []
  const length = Math.min(list.length, MAX_ENTRIES)

  while (kept.length < length && walk.budget > 0) {
    const item = read(list, String(kept.length))
    const before = kept.length ? read(list, String(kept.length - 1)) : null

    kept.push(
      isSecretBeside(before, item)
        ? REDACTED
        : (storable(item, walk, depth + 1) ?? null)
    )
  }

  if (kept.length < list.length) {
    walk.isTruncated = true
  }

  return kept
}

function storableRecord(
  value: object,
  walk: Walk,
  depth: number
): Record<string, unknown> {
  const { first, count } = listedNames(value)
  // Without a prototype a key named __proto__ is a key like any other.
  const record = Object.create(null) as Record<string, unknown>

  if (count > MAX_ENTRIES) {
    walk.isTruncated = true
  }

  for (const key of first.slice(0, MAX_ENTRIES)) {
    if (walk.budget <= 0) {
      walk.isTruncated = true
      break
    }

    const kept = namesSecret(key, (name) => read(value, name))
      ? REDACTED
      : storableField(key, read(value, key), { walk, depth })

    if (kept !== undefined) {
      record[storableKey(key, walk)] = kept
    }
  }

  return record
}

function storableField(
  key: string,
  value: unknown,
  { walk, depth }: { walk: Walk; depth: number }
): unknown {
  if (isSecretKey(key)) {
    return REDACTED
  }

  if (typeof value === "string" && isTrackingKey(key)) {
    return boundedString(value, walk, toStorableName)
  }

  return typeof value === "number" && isCountedKey(key)
    ? value
    : storable(value, walk, depth + 1)
}
