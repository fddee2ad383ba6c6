/** A piece of a WHERE clause with `?` for its values, as knex binds them. */
export type Condition = { sql: string; values: unknown[] }

export function whereOf(conditions: Condition[]): string {
  return conditions.map(({ sql }) => sql).join(" and ")
}

export function valuesOf(conditions: Condition[]): unknown[] {
  return conditions.flatMap(({ values }) => values)
}
