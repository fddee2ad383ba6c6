/** The part of the store's knex connection that the log uses. Placeholders are `?`. */
export type RawConnection = {
  raw: (sql: string, values: readonly unknown[]) => PromiseLike<unknown>
}

type RawResult<Row> = { rows: Row[]; rowCount: number | null }

type ExplainRow = { "QUERY PLAN": { Plan: { "Plan Rows": number } }[] }

/** Statements on the store's own connection, typed once. */
export class Sql {
  constructor(private readonly connection: RawConnection) {}

  async rows<Row>(sql: string, values: readonly unknown[]): Promise<Row[]> {
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

  private async run<Row>(
    sql: string,
    values: readonly unknown[]
  ): Promise<RawResult<Row>> {
    // knex types what raw() answers by the driver; ours is always pg.
    return (await this.connection.raw(
      sql,
      values.map(askable)
    )) as RawResult<Row>
  }
}

/** NUL, which PostgreSQL refuses in text with an error, becomes what no row holds: an id with it is simply unknown. */
function askable(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(askable)
  }

  return typeof value === "string" ? value.replace(/\0/g, "\uFFFD") : value
}
