import { listedNames } from "./listed-names"

export type Fields = Record<string, unknown>

/** An object that is no list. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** What is read of a foreign value by name. Nothing where it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {} // any object may be read by key
}

/** Undefined where there is no such field, or where reading it throws: a getter or proxy of somebody's own. */
export function readField(value: unknown, key: string): unknown {
  try {
    return fieldsOf(value)[key]
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
