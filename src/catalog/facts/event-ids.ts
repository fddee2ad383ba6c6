import type { BusEvent, FactFilters } from "../../types"

type Data = BusEvent["data"]

/** Filters by the id that an event carries in this field; null where it carries none. */
export function idIn(field: string, as = "id") {
  return (data: Data): FactFilters | null => {
    const id = textIn(data, field)

    return id ? { [as]: id } : null
  }
}

function textIn(data: Data, field: string): string | null {
  const value = data[field]

  return typeof value === "string" && value ? value : null
}
