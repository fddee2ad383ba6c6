import { useRef } from "react"
import { type Row, typeOfRow } from "../lib/groups"

/**
 * Types of the rows that this page has shown. Nobody declares what is posted with a type of its own; and what was offered
 * once stays, also where the list was narrowed since.
 */
export const useSeenTypes = (rows: Row[]): string[] => {
  const seen = useRef(new Set<string>())
  rows.forEach((row) => seen.current.add(typeOfRow(row)))
  return [...seen.current]
}
