import type { ActivityEntry } from "../../../types"
import type { Sql } from "../connections/sql"
import { GROUP_KEY, NEEDS_ATTENTION } from "../table"
import { IS_AWAKE } from "./problem-states"

/** What those who are told of a problem want to know of it. */
type Problem = Pick<ActivityEntry, "id" | "order_id" | "level" | "source"> & {
  group: string
}

/** Problems as those are told of them who do not look. */
export class ProblemReader {
  constructor(private readonly sql: Sql) {}

  async byIds(ids: string[]): Promise<Map<string, Problem>> {
    const rows = await this.sql.rows<Problem>(
      `select id, order_id, level, source, ${GROUP_KEY} as "group"
       from activity_log where id = any(?::text[])`,
      [ids]
    )

    return new Map(rows.map((row) => [row.id, row]))
  }

  /** How many problems of each group have come, or come once more, since a moment of its own; without the snoozed ones. */
  async cameSince(since: Map<string, Date>): Promise<Map<string, number>> {
    if (!since.size) {
      return new Map()
    }

    const rows = await this.sql.rows<{ key: string; count: number }>(
      `select asked.key, count(*)::int as count
       from (select ${GROUP_KEY} as key, greatest(created_at, last_occurred_at) as came_at
             from activity_log where ${NEEDS_ATTENTION} and ${IS_AWAKE} and deleted_at is null) as open
       join unnest(?::text[], ?::timestamptz[]) as asked (key, since)
         on asked.key = open.key and open.came_at > asked.since
       group by asked.key`,
      [[...since.keys()], [...since.values()]]
    )

    return new Map(rows.map(({ key, count }) => [key, count]))
  }
}
