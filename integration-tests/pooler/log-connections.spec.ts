import { Client } from "pg"
import {
  openLogConnections,
  type LogConnections,
} from "../../src/modules/activity-log/connections/log-connections"
import { Sql } from "../../src/modules/activity-log/connections/sql"
import { EntryReader } from "../../src/modules/activity-log/reading/entry-reader"
import { insertEntries } from "../../src/modules/activity-log/writing/insert-entries"
import { toEntryRow } from "../../src/recording/entry-row"
import type { WritableRow } from "../../src/recording/writable-row"
import { startPgBouncer, type PgBouncer } from "../helpers/pgbouncer"
import { until } from "../helpers/until"
import { useActivityLog } from "../helpers/use-activity-log"

describe("behind a pooler that shares sessions", () => {
  const log = useActivityLog()
  let bouncer: PgBouncer | undefined
  let url: string
  let connections: LogConnections

  beforeAll(async () => {
    bouncer = await startPgBouncer(log.databaseUrl)
    url = bouncer.url
  })

  afterAll(() => bouncer?.stop())

  beforeEach(() => {
    connections = openLogConnections({
      client: {
        config: {
          connection: { connectionString: url },
          searchPath: "public",
        },
      },
    })
  })

  afterEach(() => connections.close())

  const writable = (id: string, problem_key?: string): WritableRow => ({
    row: toEntryRow(
      {
        event_type: "x.y",
        message: id,
        options: {
          order_id: "order_1",
          ...(problem_key ? { level: "error", problem_key } : {}),
        },
      },
      { id, now: new Date() }
    ),
    payloadJson: "{}",
    resolves: [],
  })

  const insert = (...rows: WritableRow[]) =>
    insertEntries(connections.writing, rows)

  const messages = async () => {
    const reader = new EntryReader(new Sql(connections.reading))
    const entries = await reader.timeline("order_1")

    return entries.map(({ message }) => message).sort()
  }

  /** The session's settings, as the next client of the pooler finds them. */
  const settingsLeft = async () => {
    const next = new Client({ connectionString: url })
    await next.connect()
    const { rows } = await next.query(
      "select name, setting from pg_settings where name in ('lock_timeout', 'statement_timeout') order by name"
    )
    await next.end()
    return rows as unknown
  }

  it("writes and reads, one entry, several, and problems", async () => {
    await Promise.all([
      insert(writable("actlog_1")),
      insert(writable("actlog_2"), writable("actlog_3")),
      insert(writable("actlog_4", "stock"), writable("actlog_5")),
    ])

    expect(await messages()).toEqual([1, 2, 3, 4, 5].map((n) => `actlog_${n}`))
  })

  it("leaves none of its time limits to the sale that comes next", async () => {
    await insert(writable("actlog_1"))
    await insert(writable("actlog_2", "stock"))
    await messages()

    expect(await settingsLeft()).toEqual([
      { name: "lock_timeout", setting: "0" },
      { name: "statement_timeout", setting: "0" },
    ])
  })

  it("waits for a lock no longer than elsewhere", async () => {
    const other = new Client({ connectionString: log.databaseUrl })
    await other.connect()
    await other.query("begin; lock table activity_log in access exclusive mode")

    const [written, read] = await Promise.allSettled([
      insert(writable("actlog_1")),
      messages(),
    ])
    await other.query("rollback")
    await other.end()

    for (const { status, reason } of [written, read] as {
      status: string
      reason?: unknown
    }[]) {
      expect([status, String(reason)]).toEqual([
        "rejected",
        expect.stringContaining("lock timeout"),
      ])
    }
  })

  it("goes on when it is handed another session", async () => {
    await insert(writable("actlog_1"))
    // PgBouncer opens another, which knows no statement that was prepared in this one.
    await log.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and application_name = 'activity-log'`
    )

    await until(() => insert(writable("actlog_2")), {
      what: "the pooler's new session",
    })

    expect(await messages()).toEqual(["actlog_1", "actlog_2"])
  })
})
