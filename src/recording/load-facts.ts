import type { FactFilters, FactQuery, FactSource } from "../types"
import { isRecord } from "./storing/foreign-fields"

type Row = Record<string, unknown>

/** `query.graph`, as far as it is used here, and the statement that may stand for it. */
export type Graph = (query: {
  entity: string
  fields: string[]
  filters: FactFilters
  withDeleted?: boolean
  /** As in `FactSource`. */
  statement?: string | undefined
}) => Promise<{ data: unknown[] }>

/**
 * Reads the facts behind an event. None where they are gone: `order.placed` has been seen for
 * orders that were taken back (medusajs/medusa issue 15122).
 */
export async function loadFacts(
  graph: Graph,
  facts: FactSource,
  filters: FactFilters
): Promise<Row[]> {
  const { data } = await graph({
    entity: facts.entity,
    fields: [...facts.fields],
    filters,
    ...(facts.withDeleted ? { withDeleted: true } : {}),
    ...(facts.statement ? { statement: facts.statement } : {}),
  })
  const rows: Row[] = []

  // One after the other: a page of facts must not hold all the connections that the sale uses.
  for (const row of data.filter(isRecord)) {
    rows.push(await withJoins(graph, facts, row))
  }

  return rows
}

async function withJoins(
  graph: Graph,
  { joins = [] }: FactSource,
  row: Row
): Promise<Row> {
  const joined: Row = { ...row }

  for (const { as, read } of joins) {
    const wanted = read(row)

    if (wanted) {
      joined[as] = await rowsOf(graph, wanted)
    }
  }

  return joined
}

async function rowsOf(graph: Graph, query: FactQuery): Promise<Row[]> {
  const { data } = await graph({ ...query, fields: [...query.fields] })

  return data.filter(isRecord)
}
