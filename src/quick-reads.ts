import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { gatheredGraph, type Select } from "./recording/gathered-graph"
import type { Graph } from "./recording/load-facts"

/** What PostgreSQL answers where the tables are others than Medusa's own: no such table, no such column, no right to read it. */
const FOREIGN_TABLES = ["42P01", "42703", "42501"]

/** One for each store of this process: what its events ask in one moment is read together. */
const graphs = new WeakMap<object, Graph>()

/** `query.graph`, gathered, and with statements where they can stand for it. */
export function quickGraph(container: MedusaContainer): Graph {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const known = graphs.get(query)

  if (known) {
    return known
  }

  const graph = gatheredGraph(
    // The statement is ours, and none of what Medusa knows.
    async ({ statement: _, ...question }) => await query.graph(question),
    selectOver(container)
  )

  graphs.set(query, graph)

  return graph
}

/**
 * Over the store's own connection, as the graph reads. Where a module keeps its rows elsewhere, the
 * statement is given up for good, and said once; any other error is left to the graph.
 */
function selectOver(container: MedusaContainer): Select {
  const connection = container.resolve(
    ContainerRegistrationKeys.PG_CONNECTION,
    {
      allowUnregistered: true,
    }
  )
  const logger: Pick<Logger, "warn" | "debug"> = container.resolve(
    ContainerRegistrationKeys.LOGGER
  )
  const givenUp = new Set<string>()

  return async (statement, ids) => {
    if (!connection || givenUp.has(statement)) {
      return null
    }

    try {
      const { rows } = await connection.raw<{
        rows: { fact: Record<string, unknown> }[]
      }>(statement, [ids])

      return rows.map(({ fact }) => fact)
    } catch (error) {
      if (FOREIGN_TABLES.includes(codeOf(error))) {
        givenUp.add(statement)
        logger.warn(
          `Activity log: what happened is read from Medusa's modules alone, which costs more, since its tables are others than expected (${error instanceof Error ? error.message : String(error)})`
        )
      }

      return null
    }
  }
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error
    ? String(error.code)
    : ""
}
