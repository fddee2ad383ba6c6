import { Enum, Type, type Field, type OneOf } from "protobufjs"

type Check = (value: unknown) => boolean

const isInteger =
  (least: bigint, most: bigint): Check =>
  (value) =>
    typeof value === "number" &&
    Number.isInteger(value) &&
    BigInt(value) >= least &&
    BigInt(value) <= most

/** 64 bits are text in OTLP's JSON: a number would lose its last digits. */
const isLong =
  (pattern: RegExp, least: bigint, most: bigint): Check =>
  (value) =>
    typeof value === "string" &&
    pattern.test(value) &&
    BigInt(value) >= least &&
    BigInt(value) <= most

const UNSIGNED = isLong(/^\d+$/, 0n, 2n ** 64n - 1n)

/** Scalar of protobuf → what may stand for it in JSON. */
const SCALARS: Record<string, Check> = {
  // Half a surrogate pair is no UTF-8.
  string: (value) => typeof value === "string" && !/\p{Surrogate}/u.test(value),
  bool: (value) => typeof value === "boolean",
  double: (value) => typeof value === "number" && Number.isFinite(value),
  uint32: isInteger(0n, 2n ** 32n - 1n),
  fixed32: isInteger(0n, 2n ** 32n - 1n),
  int32: isInteger(-(2n ** 31n), 2n ** 31n - 1n),
  fixed64: UNSIGNED,
  uint64: UNSIGNED,
  int64: isLong(/^-?\d+$/, -(2n ** 63n), 2n ** 63n - 1n),
  bytes: (value) => typeof value === "string" && /^[\w+/=-]*$/.test(value),
}

/** Ids are hex in OTLP's JSON, not base64. */
const HEX_FIELDS = new Set(["traceId", "spanId"])

/**
 * What is wrong with a message in OTLP's JSON (opentelemetry-proto, docs/specification.md, "JSON Protobuf
 * Encoding"), by its definition. Stricter than a receiver, which has to ignore names that it does not know.
 */
export function faultsIn(value: unknown, type: Type, at = type.name): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return [`${at} is no object`]
  }

  return [
    ...type.oneofsArray.flatMap((oneof) => oneofFaults(value, oneof, at)),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const field = type.fields[name]

      return field
        ? fieldFaults(inner, field.resolve(), `${at}.${name}`)
        : [`${at}.${name} is unknown`]
    }),
  ]
}

function oneofFaults(value: object, { oneof, name }: OneOf, at: string) {
  const given = oneof.filter((each) => each in value)

  return given.length > 1
    ? [`${at} has several of ${name}: ${given.join(", ")}`]
    : []
}

function fieldFaults(value: unknown, field: Field, at: string): string[] {
  if (!field.repeated) {
    return valueFaults(value, field, at)
  }

  return Array.isArray(value)
    ? value.flatMap((each, index) =>
        valueFaults(each, field, `${at}[${index}]`)
      )
    : [`${at} is no list`]
}

function valueFaults(value: unknown, field: Field, at: string): string[] {
  const { resolvedType } = field

  if (resolvedType instanceof Type) {
    return faultsIn(value, resolvedType, at)
  }

  return isScalar(value, field)
    ? []
    : [`${at} is ${JSON.stringify(value)}, which is no ${field.type}`]
}

function isScalar(value: unknown, { name, type, resolvedType }: Field) {
  if (resolvedType instanceof Enum) {
    return typeof value === "number" && value in resolvedType.valuesById
  }

  return HEX_FIELDS.has(name)
    ? typeof value === "string" && /^(?:[\da-f]{2})*$/i.test(value)
    : (SCALARS[type]?.(value) ?? false)
}
