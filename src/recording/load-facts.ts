import type { FactFilters, FactQuery, FactSource } from "../types"

type Row = Record<string, unknown>

/** `query.graph`, as far as it is used here. */
export type Graph = (query: {
  entity: string
  fields: string[]
  filters: FactFilters
  withDeleted?: boolean
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
  const rival = facts.unless?.(filters)

  if (rival && (await rowsOf(graph, rival)).length) {
    return []
  }

  const { data } = await graph({
    entity: facts.entity,
    fields: [...facts.fields],
    filters,
    ...(facts.withDeleted ? { withDeleted: true } : {}),
  })
  const rows = data.filter(isRow)

  return await Promise.all(rows.map((row) => withJoin(graph, facts, row)))
}

async function withJoin(
  graph: Graph,
  { join }: FactSource,
  row: Row
): Promise<Row> {
  const wanted = join?.read(row)

  if (!join || !wanted) {
    return row
  }

  return { ...row, [join.as]: await rowsOf(graph, wanted) }
}

async function rowsOf(graph: Graph, query: FactQuery): Promise<Row[]> {
  const { data } = await graph({ ...query, fields: [...query.fields] })

  return data.filter(isRow)
}

function isRow(row: unknown): row is Row {
  return typeof row === "object" && row !== null
}
