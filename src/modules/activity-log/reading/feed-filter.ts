import type { ActivityFilter } from "../../../types"
import { GROUP_KEY, NEEDS_ATTENTION } from "../table"
import { isOpenOnly, stateSql } from "./problem-states"

/** A piece of a WHERE clause with `?` for its values, as knex binds them. */
export type Condition = { sql: string; values: unknown[] }

const OPERATORS = { gte: ">=", gt: ">", lte: "<=", lt: "<" } as const

/**
 * Conditions of the feed, without level, type and kind of actor: those choose the index, see `feed-walks.ts`.
 */
export function conditionsOf(filter: ActivityFilter): Condition[] {
  const conditions: Condition[] = [{ sql: "deleted_at is null", values: [] }]

  // Also where it follows from another condition: saying so lets the attention index serve.
  if (isOpenOnly(filter)) {
    conditions.push({ sql: NEEDS_ATTENTION, values: [] })
  }

  const state = stateSql(filter)

  if (state) {
    conditions.push({ sql: state, values: [] })
  }

  if (filter.group !== undefined) {
    conditions.push({ sql: `${GROUP_KEY} = ?`, values: [filter.group] })
  }

  if (filter.order_id !== undefined) {
    conditions.push({
      sql: "order_id = any(?::text[])",
      values: [[filter.order_id].flat()],
    })
  }

  if (filter.actor_id !== undefined) {
    conditions.push({ sql: "actor_id = ?", values: [filter.actor_id] })
  }

  if (filter.caused_by !== undefined) {
    conditions.push({ sql: "caused_by = ?", values: [filter.caused_by] })
  }

  if (filter.q !== undefined) {
    conditions.push(wordCondition({ ...filter, q: filter.q }))
  }

  for (const [name, operator] of Object.entries(OPERATORS)) {
    const date = filter.occurred_at?.[name as keyof typeof OPERATORS] // the literal's own keys

    if (date) {
      conditions.push({ sql: `occurred_at ${operator} ?`, values: [date] })
    }
  }

  return conditions
}

export function whereOf(conditions: Condition[]): string {
  return conditions.map(({ sql }) => sql).join(" and ")
}

export function valuesOf(conditions: Condition[]): unknown[] {
  return conditions.flatMap(({ values }) => values)
}

/** ASCII punctuation. Words stand between it, in the question as in the index. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g

/** What no stored message holds (see `recording/storing/storable-text.ts`), and PostgreSQL refuses in a question. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu

/**
 * Every word of the question must be the prefix of a word in the message: `insuf stock` finds
 * "insufficient stock". An order that the question names matches with all its entries.
 */
export function wordCondition({
  q,
  orders_of_q: orders = [],
}: Pick<ActivityFilter, "orders_of_q"> & { q: string }): Condition {
  const lexemes = q
    .replace(UNSTORABLE, " ")
    .replace(PUNCTUATION, " ")
    .split(/\s+/)
    .filter(Boolean)
    .map((lexeme) => `'${lexeme}':*`)

  const words = `${SEARCH_VECTOR} @@ to_tsquery('simple', ?)`
  const asked = lexemes.join(" & ")

  return orders.length
    ? {
        sql: `(order_id = any(?::text[]) or ${words})`,
        values: [orders, asked],
      }
    : { sql: words, values: [asked] }
}

/**
 * The indexed expression, letter for letter as in the migration: PostgreSQL uses an expression
 * index only for the expression it was made of. `translate` (immutable in every collation) takes
 * away what would make PostgreSQL's parser see one e-mail address or path instead of its words.
 */
const SEARCH_VECTOR = `to_tsvector('simple', translate(message, '-./@:_+&=%#<>~', '              '))`
