import { LIST_STATE } from "../../src/modules/activity-log/state/state-store"
import { idSince } from "../../src/recording/wording/medusa-ids"
import { DEADLINE_RULES } from "../../src/watching/deadlines/rules"
import {
  lateSql,
  sampleSql,
  valuesOf,
} from "../../src/watching/deadlines/statements"
import {
  NEWEST_ORDERS,
  newestOrdersValues,
} from "../../src/watching/health/bus-state"
import { NOT_CAPTURED } from "../../src/watching/money/expiring"
import { PAID_BY_PROVIDER } from "../../src/watching/money/silent-webhooks"
import { PAID_WITHOUT_ORDER, sweepValues } from "../../src/watching/money/sweep"
import {
  COUNTS,
  FAILED_CHECKOUTS,
  LAST_ORDER,
  lastOrderValues,
  SPANS_MS,
} from "../../src/watching/pulse/count-orders"
import { rangesAt } from "../../src/watching/pulse/ranges"

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** How long before now the searches of each step end, as the options have it. */
const AGES_MS: Record<string, number> = {
  submitted: 4 * 3_600_000,
  shipped: 3 * DAY_MS,
  delivered: 14 * DAY_MS,
  confirmation_sent: 3_600_000,
  return_received: 30 * DAY_MS,
  refunded: 5 * DAY_MS,
  edit_answered: 5 * DAY_MS,
}

/** What is asked, and how often. */
export type Search = {
  name: string
  often: string
  sql: string
  values: unknown[]
}

export function searchesAt(now: Date): Search[] {
  const before = (ms: number) => new Date(now.getTime() - ms)
  const each = DEADLINE_RULES.flatMap((rule) => {
    const until = before(AGES_MS[rule.step] ?? DAY_MS)
    const name = `${rule.step}, by ${rule.prefix}`

    return [
      {
        name,
        often: "5 minutes",
        sql: lateSql(rule),
        values: valuesOf(rule, {
          after: new Date(until.getTime() - 5 * MINUTE_MS),
          until,
        }),
      },
      {
        name: `${name}: what the shop usually does`,
        often: "at most an hour",
        sql: sampleSql(rule),
        values: valuesOf(rule, {
          after: new Date(until.getTime() - 30 * DAY_MS),
          until,
        }),
      },
    ]
  })

  return [
    ...each,
    {
      name: "money without an order",
      often: "minute",
      sql: PAID_WITHOUT_ORDER,
      values: sweepValues({
        from: before(12 * MINUTE_MS),
        to: before(10 * MINUTE_MS),
      }),
    },
    {
      name: "money without an order, after a start",
      often: "start",
      sql: PAID_WITHOUT_ORDER,
      values: sweepValues({ from: before(DAY_MS), to: before(10 * MINUTE_MS) }),
    },
    {
      name: "authorizations that end",
      often: "minute",
      sql: NOT_CAPTURED,
      values: [
        idSince("pay", before(6 * DAY_MS + 2 * MINUTE_MS)),
        idSince("pay", before(6 * DAY_MS)),
      ],
    },
    {
      name: "providers that report nothing",
      often: "day",
      sql: PAID_BY_PROVIDER,
      values: [idSince("pay", before(7 * DAY_MS))],
    },
    ...pulseAt(now),
    {
      name: "jobs: when each ran last",
      often: "20 seconds",
      sql: LIST_STATE,
      values: ["watching:job:"],
    },
    {
      name: "health: the newest orders",
      often: "when it is asked",
      sql: NEWEST_ORDERS,
      values: newestOrdersValues(now),
    },
  ]
}

/** Where orders come, and where none came for a day: whatever is read, a window more. */
function pulseAt(now: Date): Search[] {
  const counts = (name: string, windows: number[]): Search => ({
    name,
    often: "minute",
    sql: COUNTS,
    values: [JSON.stringify(rangesAt(now, { windows, weeks: 8 }))],
  })

  return [
    counts("orders of the last hours, and of the same in 8 weeks", SPANS_MS),
    counts("the same, where none came for 30 hours", [
      30 * HOUR_MS,
      ...SPANS_MS,
    ]),
    {
      name: "the last order",
      often: "minute",
      sql: LAST_ORDER,
      values: lastOrderValues(now),
    },
    {
      name: "checkouts that failed",
      often: "minute",
      sql: FAILED_CHECKOUTS,
      values: [
        JSON.stringify(
          SPANS_MS.map((ms) => ({ ms, since: new Date(now.getTime() - ms) }))
        ),
      ],
    },
  ]
}
