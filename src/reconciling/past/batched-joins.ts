import type { FactQuery } from "../../types"
import { grouped } from "./grouped"
import { SUMMARIES } from "./statements"

export type Row = Record<string, unknown>

/** What the joins of facts are answered from. */
export type Sources = {
  graph: (query: FactQuery & { withDeleted?: boolean }) => Promise<Row[]>
  select: <Answer>(sql: string, values: unknown[]) => Promise<Answer[]>
  /** Entries of the log. */
  recorded: {
    byKeys: (keys: string[]) => Promise<Row[]>
    ofOrders: (orderIds: string[], types: string[]) => Promise<Row[]>
  }
}

/** One way to answer many questions of a kind at once: rows by what each question asks for. */
type Way = {
  fits: (query: FactQuery) => boolean
  /** Questions with the same are asked together. */
  together: (query: FactQuery) => string
  /** What an answer is found by. */
  keyOf: (query: FactQuery) => string
  read: (queries: FactQuery[], sources: Sources) => Promise<Map<string, Row[]>>
}

const LOG = "activity_log"

/** The first that fits. What fits none is asked alone. */
const WAYS: readonly Way[] = [
  {
    fits: ({ entity, fields, filters }) =>
      entity === "order" &&
      fields.join() === "summary.*" &&
      "version" in filters,
    together: () => "summary",
    keyOf: ({ filters: { id, version } }) => `${String(id)} ${String(version)}`,
    read: async (queries, { select }) =>
      grouped(
        await select<{ order_id: string; version: number }>(SUMMARIES, [
          queries.map(({ filters }) => filters.id),
          queries.map(({ filters }) => filters.version),
        ]),
        ({ order_id, version }) => `${order_id} ${version}`
      ),
  },
  {
    fits: ({ entity, filters }) => entity === LOG && "dedupe_key" in filters,
    together: () => "recorded",
    keyOf: ({ filters }) => String(filters.dedupe_key),
    read: async (queries, { recorded }) =>
      grouped(
        await recorded.byKeys(
          queries.map(({ filters }) => String(filters.dedupe_key))
        ),
        ({ dedupe_key }) => String(dedupe_key)
      ),
  },
  {
    fits: ({ entity, filters }) => entity === LOG && "order_id" in filters,
    together: ({ filters }) => String(filters.event_type),
    keyOf: ({ filters }) => String(filters.order_id),
    read: async (queries, { recorded }) =>
      grouped(
        await recorded.ofOrders(
          queries.map(({ filters }) => String(filters.order_id)),
          [queries[0]?.filters.event_type].flat().map(String)
        ),
        ({ order_id }) => String(order_id)
      ),
  },
  {
    fits: ({ entity, filters }) =>
      entity !== LOG &&
      Object.keys(filters).length === 1 &&
      typeof Object.values(filters)[0] === "string",
    together: ({ entity, fields, filters }) =>
      [entity, fields.join(), columnOf(filters)].join("|"),
    keyOf: ({ filters }) => String(Object.values(filters)[0]),
    read: async (queries, { graph }) => {
      const [{ entity, fields, filters } = NOTHING] = queries
      const column = columnOf(filters)
      const rows = await graph({
        entity,
        fields: [...new Set([...fields, column])],
        filters: {
          [column]: [
            ...new Set(queries.map(({ filters: each }) => each[column])),
          ],
        },
      })

      return grouped(rows, (row) => String(row[column]))
    },
  },
]

const NOTHING: FactQuery = { entity: "", fields: [], filters: {} }

/** Each question's rows, in their order; a null has none. */
export async function answerJoins(
  queries: (FactQuery | null)[],
  sources: Sources
): Promise<Row[][]> {
  const asked = queries.map((query) => ({
    query,
    way: query && WAYS.find(({ fits }) => fits(query)),
  }))
  const answers = new Map<string, Map<string, Row[]>>()

  for (const [name, { way, questions }] of batches(asked)) {
    answers.set(name, await way.read(questions, sources))
  }

  const rows: Row[][] = []

  for (const { query, way } of asked) {
    if (!query) {
      rows.push([])
    } else if (way) {
      rows.push(answers.get(nameOf(query, way))?.get(way.keyOf(query)) ?? [])
    } else {
      rows.push(await sources.graph(query))
    }
  }

  return rows
}

type Asked = { query: FactQuery | null; way: Way | null | undefined }

function batches(
  asked: Asked[]
): Map<string, { way: Way; questions: FactQuery[] }> {
  const found = new Map<string, { way: Way; questions: FactQuery[] }>()

  for (const { query, way } of asked) {
    if (query && way) {
      const name = nameOf(query, way)
      const batch = found.get(name) ?? { way, questions: [] }

      batch.questions.push(query)
      found.set(name, batch)
    }
  }

  return found
}

function nameOf(query: FactQuery, way: Way): string {
  return `${WAYS.indexOf(way)} ${way.together(query)}`
}

function columnOf(filters: FactQuery["filters"]): string {
  return Object.keys(filters)[0] ?? ""
}
