import fs from "node:fs/promises"
import { setTimeout } from "node:timers/promises"
import { feedOf } from "../helpers/feed"
import { adminClient } from "../helpers/api-client"
import { anna } from "../helpers/shop/open-shop"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const ROWS = 200_000
const LINE_FEED = 10
const MEGABYTE = 1024 * 1024

/**
 * Of the process, in megabytes. Node collects nothing before it has to: without a bound its memory says how
 * large the machine is. The file is larger than this, so whoever kept it would end the process.
 */
const HEAP_MAX = 400

describe("a file of 200,000 entries", () => {
  const store = useStore({
    env: { NODE_OPTIONS: `--max-old-space-size=${HEAP_MAX}` },
  })

  // A long key: values would be indexed, word by word, for minutes.
  beforeAll(async () => {
    await store.query(
      `insert into activity_log (id, event_type, level, message, payload, occurred_at, created_at, updated_at)
       select 'actlog_' || lpad(n::text, 8, '0'), 'sheet.printed', 'info', 'Sheet ' || n,
         jsonb_build_object(repeat('sheet', 480), true),
         '2026-01-01T00:00:00Z'::timestamptz + n * interval '1 second', now(), now()
       from generate_series(1, $1::int) as n`,
      [ROWS]
    )
  }, 240_000)

  /** Of the process, in bytes. */
  const memory = async (): Promise<number> => {
    const status = await fs.readFile(`/proc/${store.pid}/status`, "utf8")

    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024
  }

  /** The beginning of a download, as bytes come. */
  const download = async (query: string, signal?: AbortSignal) => {
    const { token } = await fetch(`${store.shop.url}/auth/user/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(anna),
    }).then((answer) => answer.json() as Promise<{ token: string }>)
    const response = await fetch(
      `${store.shop.url}/admin/activity/export?${query}`,
      { headers: { authorization: `Bearer ${token}` }, signal: signal ?? null }
    )

    if (!response.body) throw new Error("no file")

    // Of bytes, whatever its type says.
    return response.body as ReadableStream<Uint8Array>
  }

  it("takes no more memory than a small one", async () => {
    // What is loaded once is not the file's.
    await store.shop.admin.get<string>(
      "/admin/activity/export?format=ndjson&occurred_at[lt]=2026-01-01T00:30:00Z"
    )
    const before = await memory()
    let lines = 0
    let bytes = 0
    let most = 0

    for await (const chunk of await download("format=ndjson")) {
      // A line feed ends each line, and none has another.
      lines += chunk.filter((byte: number) => byte === LINE_FEED).length
      bytes += chunk.length
      most = Math.max(most, await memory())
    }

    expect(lines).toBeGreaterThanOrEqual(ROWS)
    expect(bytes).toBeGreaterThan(1.2 * HEAP_MAX * MEGABYTE)
    expect(most - before).toBeLessThan(0.75 * HEAP_MAX * MEGABYTE)
  }, 300_000)

  it("is read no further than a client takes it, and no more when the client goes", async () => {
    const gone = new AbortController()
    const body = await download("format=csv", gone.signal)
    const reader = body.getReader()
    await reader.read()
    gone.abort()
    await until(() => store.logs().includes("an export ended early"), {
      what: "the end of the walk",
    })
    const [, read] =
      /an export ended early, after (\d+) entries/.exec(store.logs()) ?? []

    // But for the page that was being read when the client went.
    await setTimeout(1_000)
    const lastPage = async (): Promise<number> => {
      const [row] = await store.query<{ at: Date | null }>(
        `select max(query_start) as at from pg_stat_activity
         where application_name = 'activity-log' and query ~ 'from activity_log.*order by occurred_at'`
      )

      return row?.at?.getTime() ?? 0
    }
    const ended = await lastPage()
    await setTimeout(2_000)

    expect(ended).toBeGreaterThan(0)
    expect(await lastPage()).toBeLessThanOrEqual(ended)
    expect(Number(read)).toBeGreaterThan(0)
    expect(Number(read)).toBeLessThan(ROWS / 4)
  }, 120_000)

  it("ends as what is not whole where the process is killed, and nothing is broken after", async () => {
    const reader = (await download("format=csv")).getReader()
    await reader.read()

    await store.kill()
    const rest = (async () => {
      while (!(await reader.read()).done) {
        // As a browser saves it.
      }
    })()

    await expect(rest).rejects.toThrow()
    await store.restart()
    const again = await (
      await adminClient(store.shop.url, anna)
    ).get<string>(
      "/admin/activity/export?format=csv&event_type=sheet.printed&occurred_at[lt]=2026-01-01T00:10:00Z"
    )
    // A head, 599 entries, and what follows the last line break.
    expect(again.split("\r\n")).toHaveLength(601)
    const exports = await feedOf(store, "activity_log.exported")
    expect(exports.map(({ payload }) => payload.format)).toContain("csv")
  }, 180_000)
})
