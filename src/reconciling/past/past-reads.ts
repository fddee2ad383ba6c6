import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ACTIVITY_LOG_MODULE } from "../../modules/activity-log"
import type ActivityLogModuleService from "../../modules/activity-log/service"
import type { FactSource } from "../../types"
import { answerJoins, type Row, type Sources } from "./batched-joins"
import { readRows } from "../read-rows"
import { statementOf } from "./statements"

/** Entries of one batch of orders; none has more parcels than this. */
const RECORDED_MAX = 5_000

/**
 * The facts of one batch of orders: rows of one kind by one read, joins of one kind by one read. What was
 * read is remembered, since several types are made from the same rows; so it is for one batch alone.
 */
export class PastReads {
  private readonly known = new Map<string, Map<string, Row>>()
  private readonly sources: Sources

  constructor(private readonly container: MedusaContainer) {
    this.sources = sourcesOf(container)
  }

  /** Rows of a statement that answers one fact a row, as `fact`. */
  async select(statement: string, ids: readonly string[]): Promise<Row[]> {
    const rows = ids.length
      ? await readRows<{ fact: Row }>(this.container, statement, [ids])
      : []

    return rows.map(({ fact }) => fact)
  }

  /** The facts without their joins. */
  async plain(facts: FactSource, ids: readonly string[]): Promise<Row[]> {
    const statement = statementOf(facts)
    const name =
      statement ?? [facts.entity, facts.withDeleted, ...facts.fields].join()
    const known = this.known.get(name) ?? new Map<string, Row>()
    const missing = [...new Set(ids)].filter((id) => !known.has(id))

    this.known.set(name, known)

    if (missing.length) {
      const rows = statement
        ? await this.select(statement, missing)
        : await this.sources.graph({ ...facts, filters: { id: missing } })

      rows.forEach((row) => known.set(String(row.id), row))
    }

    return ids.map((id) => known.get(id)).filter((row) => row !== undefined)
  }

  async whole(facts: FactSource, ids: readonly string[]): Promise<Row[]> {
    const rows = (await this.plain(facts, ids)).map((row) => ({ ...row }))

    for (const { as, read } of facts.joins ?? []) {
      const wanted = rows.map((row) => read(row))
      const answers = await answerJoins(wanted, this.sources)

      wanted.forEach((query, index) => {
        if (query) {
          Object.assign(rows[index] ?? {}, { [as]: answers[index] ?? [] })
        }
      })
    }

    return rows
  }
}

function sourcesOf(container: MedusaContainer): Sources {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const log = container.resolve<ActivityLogModuleService>(ACTIVITY_LOG_MODULE)

  return {
    graph: async ({ entity, fields, filters, withDeleted = false }) => {
      const { data } = await query.graph({
        entity,
        fields: [...fields],
        filters: filters as never, // the generated type of these filters knows no operators
        ...(withDeleted ? { withDeleted } : {}),
      })

      return data as Row[] // rows, of whatever entity
    },
    select: (sql, values) => readRows(container, sql, values),
    recorded: {
      byKeys: (keys) => log.recall.byDedupeKeys(keys),
      ofOrders: (order_id, event_type) =>
        log.listRecent({ order_id, event_type, limit: RECORDED_MAX }),
    },
  }
}
