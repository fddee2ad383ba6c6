/** OTLP's JSON of one value: 64 bit integers are text, see the specification, "JSON Protobuf Encoding". */
export type AnyValue =
  | { stringValue: string }
  | { boolValue: boolean }
  | { intValue: string }
  | { doubleValue: number }
  | { arrayValue: { values: AnyValue[] } }

export type KeyValue = { key: string; value: AnyValue }

/** As OpenTelemetry's own SDKs bound a record by default (`OTEL_ATTRIBUTE_COUNT_LIMIT`). */
const ATTRIBUTES_MAX = 128
/** A collector may refuse a batch for one long text; the entry in the shop has the whole. */
const TEXT_MAX_LENGTH = 4_000
const LIST_MAX_LENGTH = 50

export type Attributes = { attributes: KeyValue[]; dropped: number }

/**
 * Attributes of a record, flat: `{ amount: { value: 5 } }` under `medusa.payload` is
 * `medusa.payload.amount.value`. What has no value is left out, what exceeds the bounds is counted.
 */
export function toAttributes(named: Record<string, unknown>): Attributes {
  const all = Object.entries(named).flatMap(([key, value]) => flat(key, value))

  return {
    attributes: all.slice(0, ATTRIBUTES_MAX),
    dropped: Math.max(0, all.length - ATTRIBUTES_MAX),
  }
}

export function textValue(text: string): AnyValue {
  return { stringValue: cut(text) }
}

function flat(key: string, value: unknown): KeyValue[] {
  if (value === null || value === undefined) {
    return []
  }

  if (typeof value === "object" && !Array.isArray(value)) {
    return Object.entries(value).flatMap(([name, inner]) =>
      flat(`${key}.${name}`, inner)
    )
  }

  return [{ key, value: Array.isArray(value) ? listOf(value) : one(value) }]
}

/** Lists of numbers or words stay lists; a list of objects has no form that each backend reads, so it is JSON. */
function listOf(list: unknown[]): AnyValue {
  return list.every((each) => each !== null && typeof each !== "object")
    ? { arrayValue: { values: list.slice(0, LIST_MAX_LENGTH).map(one) } }
    : textValue(JSON.stringify(list))
}

function one(value: unknown): AnyValue {
  if (typeof value === "boolean") {
    return { boolValue: value }
  }

  if (typeof value === "number" && Number.isFinite(value)) {
    return Number.isSafeInteger(value)
      ? { intValue: String(value) }
      : { doubleValue: value }
  }

  return textValue(String(value))
}

/** Half of a pair of surrogates is no UTF-8, whether it came so or was cut there. */
function cut(text: string): string {
  const kept = text
    .slice(0, TEXT_MAX_LENGTH)
    .replace(/\p{Surrogate}/gu, "\uFFFD")

  return text.length > TEXT_MAX_LENGTH ? `${kept}…` : kept
}
