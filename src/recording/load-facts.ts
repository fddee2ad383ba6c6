import type { FactFilters, FactSource } from "../types"

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
): Promise<Record<string, unknown>[]> {
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
  row: Record<string, unknown>
): Promise<Record<string, unknown>> {
  const wanted = join?.read(row)

  if (!join || !wanted) {
    return row
  }

  const { data } = await graph({ ...wanted, fields: [...wanted.fields] })

  return { ...row, [join.as]: data.filter(isRow) }
}

function isRow(row: unknown): row is Record<string, unknown> {
  return typeof row === "object" && row !== null
}
