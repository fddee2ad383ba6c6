import { listedNames } from "../../storing/listed-names"

export type Fields = Record<string, unknown>

/** What is read of a foreign object by name. Nothing where it is no object, or cannot be read. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {} // any object may be read by key
}

/** A getter of somebody's own error class may throw. */
export function read(fields: Fields, key: string): unknown {
  try {
    return fields[key]
  } catch {
    return undefined
  }
}

/** Names of an object's own fields, bounded; none where even those cannot be read (a revoked proxy). */
export function keysOf(value: object, max: number): string[] {
  try {
    return listedNames(value).first.slice(0, max)
  } catch {
    return []
  }
}

/** An array of another realm is one too; a revoked proxy throws even here. */
export function isList(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

export function text(value: unknown): string | null {
  return typeof value === "string" && value.trim() ? value : null
}
