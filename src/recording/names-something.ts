import type { BusEvent, CatalogEntry } from "../types"
import { text } from "./storing/foreign-fields"

/**
 * Whether data under a name of the catalog says what it is about: the order, or, where the type is
 * of no order, anything that its payload knows. A shop's own event may carry the same name.
 */
export function namesSomething(
  { name, data }: BusEvent,
  { samples }: Pick<CatalogEntry, "samples">
): boolean {
  if (isOfOrder(name)) {
    return text(data.order_id) !== null
  }

  const known = ["order_id", "message", ...samples.flatMap(Object.keys)]

  return known.some((field) => isGiven(data[field]))
}

/** Whether every entry of a type belongs to an order. */
export function isOfOrder(type: string): boolean {
  return type.startsWith("order.")
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== ""
}
