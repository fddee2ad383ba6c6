import type { QueryResult, QueryResultRow } from "@medusajs/framework/pg"
import type { Querying } from "./session"

type ExplainRow = { "QUERY PLAN": { Plan: { "Plan Rows": number } }[] }

/** Statements whose values stand as `?`, typed once. */
export class Sql {
  constructor(private readonly connection: Querying) {}

  async rows<Row extends QueryResultRow>(
    sql: string,
    values: readonly unknown[]
  ): Promise<Row[]> {
    return (await this.run<Row>(sql, values)).rows
  }

  /** How many rows a statement changed. */
  async changed(sql: string, values: readonly unknown[]): Promise<number> {
    return (await this.run(sql, values)).rowCount ?? 0
  }

  /** How many rows the planner expects, without reading them. */
  async estimate(sql: string, values: readonly unknown[]): Promise<number> {
    const [row] = await this.rows<ExplainRow>(
      `explain (format json) ${sql}`,
      values
    )

    return row?.["QUERY PLAN"][0]?.Plan["Plan Rows"] ?? 0
  }

  private async run<Row extends QueryResultRow>(
    sql: string,
    values: readonly unknown[]
  ): Promise<QueryResult<Row>> {
    return await this.connection.query<Row>({
      text: numbered(sql),
      values: values.map(askable),
    })
  }
}

/** `id = ?` → `id = $1`, as PostgreSQL has it: pieces of a statement need not know their place. */
function numbered(sql: string): string {
  let place = 0

  return sql.replace(/\?/g, () => `$${(place += 1)}`)
}

/** NUL, which PostgreSQL refuses in text with an error, becomes what no row holds: an id with it is simply unknown. */
function askable(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(askable)
  }

  return typeof value === "string" ? value.replace(/\0/g, "\uFFFD") : value
}
