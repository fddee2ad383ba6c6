import { listedNames } from "./listed-names"
import { isSecretKey, isTrackingKey, REDACTED } from "./redaction"
import { REMEMBERED_LENGTH, rememberedKey } from "./remembered-keys"
import { toStorableName, toStorableText } from "./storable-text"

/** Bounds of one payload: what a person can read, and what a row should weigh. */
const MAX_DEPTH = 8
const MAX_ENTRIES = 200
const MAX_STRING_LENGTH = 4000
const MAX_TOTAL_LENGTH = 32_000
/** What a value costs of it beside its text. */
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
      return storableString(value, walk)
    case "number":
      return Number.isFinite(value) ? value : String(value)
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

  if (text.length > maxLength) {
    walk.isTruncated = true
  }

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
    return storableRecord(describeError(value), walk, depth)
  }

  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) {
    return `[binary, ${value.byteLength} bytes]`
  }

  if (Array.isArray(value)) {
    return storableList(value, walk, depth)
  }

  if (value instanceof Set) {
    return storableList(firstOf(Set.prototype.values.call(value)), walk, depth)
  }

  if (value instanceof Map) {
    const entries = firstOf(Map.prototype.entries.call(value))

    return storableRecord(Object.fromEntries(entries) as object, walk, depth)
  }

  if (hasToJSON(value)) {
    return storable(value.toJSON(), walk, depth + 1)
  }

  return storableRecord(value, walk, depth)
}

/** Without the stack, which is long and names paths of the machine. `code` and the like are own properties. */
function describeError(error: Error): Record<string, unknown> {
  const { name, message, cause } = error
  // One more than is kept, so that the rest is missed.
  const own = listedNames(error).first.slice(0, MAX_ENTRIES + 1)

  return {
    name,
    message,
    cause,
    ...Object.fromEntries(
      own.map((key): [string, unknown] => [key, read(error, key)])
    ),
  }
}

/** One more than is kept, so that the rest is missed. */
function firstOf<T>(values: Iterable<T>): T[] {
  const first: T[] = []

  for (const value of values) {
    first.push(value)

    if (first.length > MAX_ENTRIES) {
      break
    }
  }

  return first
}

/** By index, never as a whole: a list may have a billion holes. */
function storableList(list: unknown[], walk: Walk, depth: number): unknown[] {
  const kept: unknown[] = []
  const length = Math.min(list.length, MAX_ENTRIES)

  while (kept.length < length && walk.budget > 0) {
    const item = read(list, String(kept.length))

    kept.push(storable(item, walk, depth + 1) ?? null)
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
  const record: Record<string, unknown> = Object.create(null) as Record<
    string,
    unknown
  >

  if (count > MAX_ENTRIES) {
    walk.isTruncated = true
  }

  for (const key of first.slice(0, MAX_ENTRIES)) {
    if (walk.budget <= 0) {
      walk.isTruncated = true
      break
    }

    const kept = storableField(key, read(value, key), { walk, depth })

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

  return typeof value === "string" && isTrackingKey(key)
    ? boundedString(value, walk, toStorableName)
    : storable(value, walk, depth + 1)
}

/** One throwing getter costs its own key, not its siblings. */
function read(value: object, key: string): unknown {
  try {
    return (value as Record<string, unknown>)[key] // any object may be read by key
  } catch {
    return "[unreadable]"
  }
}

function hasToJSON(value: object): value is { toJSON: () => unknown } {
  return "toJSON" in value && typeof value.toJSON === "function"
}
