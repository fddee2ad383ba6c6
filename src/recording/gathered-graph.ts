import DataLoader from "dataloader"
import type { Graph } from "./load-facts"
import { isRecord } from "./storing/foreign-fields"

type Question = Parameters<Graph>[0]
type Row = Record<string, unknown>

/** One row that somebody waits for. */
type Wanted = Pick<Question, "fields" | "statement"> & { id: string }

/** Runs a statement of a fact source. Null where this store cannot answer it. */
export type Select = (statement: string, ids: string[]) => Promise<Row[] | null>

/** What belongs together is announced one event after the other, within this. */
const GATHER_MS = 5
/** Rows that are read at once. */
const BATCH_MAX = 50

/**
 * A graph that reads what is asked within a moment in one go: rows of one entity by their ids, with
 * all the fields that any of the questions wants. Where the source of the facts has a statement for
 * them, the rows come from that, and from the graph only where it does not have them.
 *
 * Whatever is asked in another way goes to the graph as it is. A read that fails for several is
 * tried for each alone: one bad question fails alone.
 */
export function gatheredGraph(
  graph: Graph,
  select: Select,
  later: (run: () => void) => void = (run) => void setTimeout(run, GATHER_MS)
): Graph {
  const loaders = new Map<string, DataLoader<Wanted, Row | null>>()

  return async (question) => {
    const { entity, fields, statement, withDeleted = false } = question
    const ids = idsIn(question)

    if (!ids) {
      return await graph(question)
    }

    const key = `${entity}|${withDeleted}`
    const loader =
      loaders.get(key) ??
      new DataLoader<Wanted, Row | null>(
        (wanted) =>
          readTogether(wanted, { entity, withDeleted, graph, select }),
        { cache: false, maxBatchSize: BATCH_MAX, batchScheduleFn: later }
      )

    loaders.set(key, loader)

    const rows = await Promise.all(
      ids.map((id) => loader.load({ id, fields, statement }))
    )

    return { data: rows.filter((row) => row !== null) }
  }
}

type Reading = {
  entity: string
  withDeleted: boolean
  graph: Graph
  select: Select
}

/** In the order of the questions, as the loader wants it; an error in the place of its row. */
async function readTogether(
  wanted: readonly Wanted[],
  reading: Reading
): Promise<(Row | null | Error)[]> {
  try {
    const rows = await readRows(wanted, reading)

    return wanted.map(({ id }) => rows.get(id) ?? null)
  } catch (error) {
    return wanted.length > 1
      ? (
          await Promise.all(wanted.map((each) => readTogether([each], reading)))
        ).flat()
      : [error instanceof Error ? error : new Error(String(error))]
  }
}

async function readRows(
  wanted: readonly Wanted[],
  { entity, withDeleted, graph, select }: Reading
): Promise<Map<string, Row>> {
  const ids = [...new Set(wanted.map(({ id }) => id))]
  const statements = new Set(wanted.map(({ statement }) => statement))
  const [statement] = statements
  const quick =
    statement && statements.size === 1 ? await select(statement, ids) : null
  const rows = byId(quick ?? [])
  const missing = ids.filter((id) => !rows.has(id))

  if (missing.length) {
    const { data } = await graph({
      entity,
      fields: [...new Set(wanted.flatMap(({ fields }) => fields))],
      filters: { id: missing },
      ...(withDeleted ? { withDeleted } : {}),
    })

    byId(data.filter(isRecord)).forEach((row, id) => rows.set(id, row))
  }

  return rows
}

function byId(rows: Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [String(row.id), row]))
}

/** Null where something else is asked than rows by their ids. */
function idsIn({ fields, filters }: Question): string[] | null {
  const { id, ...others } = filters
  const ids: unknown[] = [id].flat()
  const texts = ids.filter((each) => typeof each === "string")

  return fields.includes("id") &&
    texts.length > 0 &&
    texts.length === ids.length &&
    !Object.keys(others).length
    ? [...new Set(texts)]
    : null
}
