import type { Word } from "./words"
import type { FeedQuery } from "./feed-query"

/** Rows of a sample. A word that is in none of them hardly ever stands in more than 0.1 % of all rows. */
export const SAMPLE_ROWS = 3000
/** With fewer, a sample says nothing. */
export const SAMPLE_MIN = 400

/** How often words stand in rows that were looked through. */
export type Frequencies = {
  seen: number
  /** Of each word, in the order asked. */
  of: number[]
  /** Of all of them in one row. */
  together: number
}

/**
 * Rows from all over the table, by the page. Of `rows`, which is the planner's guess, about 3,000; the same ones
 * as long as the table is the same, so that who asks again is answered alike.
 */
export function sampleQuery(words: Word[], rows: number): FeedQuery {
  const percent = Math.min(100, (SAMPLE_ROWS / Math.max(rows, 1)) * 100)

  return frequencyQuery(words, {
    sql: "select * from activity_log tablesample system (?) repeatable (1) where deleted_at is null",
    values: [percent],
  })
}

/** How often words stand in the rows of a statement. */
export function frequencyQuery(words: Word[], rows: FeedQuery): FeedQuery {
  const looked = words.map(({ looked }) => looked)

  return {
    sql: `select count(*)::int as seen, (count(*) filter (where ${looked.map((_, at) => `w${at}`).join(" and ")}))::int as together,
      array[${looked.map((_, at) => `count(*) filter (where w${at})`).join(", ")}]::int[] as of
      from (select ${looked.map(({ sql }, at) => `coalesce(${sql}, false) as w${at}`).join(", ")}
        from (${rows.sql}) as activity_log offset 0) as looked`,
    values: [...looked.flatMap(({ values }) => values), ...rows.values],
  }
}
