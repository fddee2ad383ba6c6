import type { ActivityFilter } from "../../src/types"
import { written } from "../report/words"
import { asked } from "./asked"
import type { BenchLog } from "./open-log"

const DAY_MS = 86_400_000
const GOAL_MS = 5

/** The feed by what the activity page lets people choose. */
export async function filters(log: BenchLog, rows: number): Promise<string> {
  const {
    rows: [middle],
  } = await log.client.query<{ order_id: string; occurred_at: Date }>(
    `select order_id, occurred_at from activity_log
     where order_id is not null and occurred_at > now() - interval '18 months'
     order by occurred_at limit 1`
  )
  const from = middle?.occurred_at ?? new Date()
  const span = (days: number): ActivityFilter["occurred_at"] => ({
    gte: from,
    lt: new Date(from.getTime() + days * DAY_MS),
  })
  const table = await asked(
    log,
    [
      { name: "nothing", filter: {} },
      { name: "errors", filter: { level: ["error"] } },
      { name: "warnings and errors", filter: { level: ["warning", "error"] } },
      { name: "a rare type", filter: { event_type: ["order.claim_created"] } },
      { name: "a common type", filter: { event_type: ["order.shipped"] } },
      {
        name: "a rare and a common type",
        filter: { event_type: ["order.claim_created", "order.shipped"] },
      },
      {
        name: "a type that never came",
        filter: { event_type: ["sync.failed"] },
      },
      { name: "one order", filter: { order_id: middle?.order_id ?? "" } },
      { name: "what needs attention", filter: { attention: true } },
      {
        name: "what needs one user's attention",
        filter: {
          attention: true,
          state: ["open"],
          assigned_to: ["user_01", null],
        },
      },
      {
        name: "what needs attention of one type",
        filter: { attention: true, event_type: ["order.submission_failed"] },
      },
      { name: "a day, long ago", filter: { occurred_at: span(1) } },
      { name: "three months, long ago", filter: { occurred_at: span(90) } },
      {
        name: "errors of that day",
        filter: { level: ["error"], occurred_at: span(1) },
      },
    ],
    { subject: "feed, filtered in any way", goalMs: GOAL_MS }
  )

  return `## The feed, filtered

The first page of 50 and the count beside it, in a log of ${written(rows)} rows. Beyond 10,000 the count is an estimate.

${table}
`
}
