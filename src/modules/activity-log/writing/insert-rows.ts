import type { ActivityEntry } from "../../../types"

/** Column → PostgreSQL type, in the order of the statement. Arrays: one statement for any number of rows. */
const INSERTED_COLUMNS = {
  id: "text",
  event_type: "text",
  level: "text",
  order_id: "text",
  payload: "jsonb",
  message: "text",
  occurred_at: "timestamptz",
  actor_type: "text",
  actor_id: "text",
  actor_label: "text",
  caused_by: "text",
  dedupe_key: "text",
  source: "text",
  problem_key: "text",
  occurrences: "integer",
  last_occurred_at: "timestamptz",
  created_at: "timestamptz",
  updated_at: "timestamptz",
} as const satisfies Partial<Record<keyof ActivityEntry, string>>

export const INSERTED_NAMES = Object.keys(
  INSERTED_COLUMNS
) as (keyof typeof INSERTED_COLUMNS)[] // the literal's own keys

/** Its values are `$1` to `$n`, one array a column. */
export const INSERT_ROWS = `
  insert into activity_log (${INSERTED_NAMES.join(", ")})
  select * from unnest(${INSERTED_NAMES.map(
    (name, index) => `$${index + 1}::${INSERTED_COLUMNS[name]}[]`
  ).join(", ")})`

export function insertValues(
  writable: { row: ActivityEntry; payloadJson: string }[]
): unknown[][] {
  return INSERTED_NAMES.map((name) =>
    writable.map(({ row, payloadJson }) =>
      name === "payload" ? payloadJson : row[name]
    )
  )
}
