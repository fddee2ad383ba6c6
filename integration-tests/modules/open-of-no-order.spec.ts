import { Client } from "pg"
import { statementsOf } from "../helpers/statements-of"
import { useActivityLog } from "../helpers/use-activity-log"

/** Checkouts that were declined and given up: nothing ever closes them. */
const GIVEN_UP = 20_000

/** 8 kB each. Reading what is open from end to end takes several times as many. */
const PAGES_MAX = 100

type Explained = {
  "QUERY PLAN": [{ Plan: { "Shared Hit Blocks": number } }]
}

describe("in a shop where very much is open of no order", () => {
  const log = useActivityLog()

  beforeEach(async () => {
    await log.query(
      `insert into activity_log (id, event_type, level, message, occurred_at, last_occurred_at, problem_key)
       select 'actlog_' || lpad(n::text, 8, '0'), 'order.payment_failed', 'error', 'Payment failed',
         now() - interval '1 day', now() - interval '1 day', 'order.payment_failed||' || md5(n::text) || '|declined'
       from generate_series(1, $1::int) n`,
      [GIVEN_UP]
    )
    await log.query("vacuum analyze activity_log")
  })

  /** The second time in one session: the first one reads the catalogs as well. */
  const pagesOf = async (text: string, values: unknown[]): Promise<number> => {
    const client = new Client({ connectionString: log.databaseUrl })
    const explain = () =>
      client.query<Explained>(
        `explain (analyze, buffers, format json) ${text}`,
        values
      )

    await client.connect()
    await explain()
    const { rows } = await explain()
    await client.end()

    return rows[0]?.["QUERY PLAN"][0].Plan["Shared Hit Blocks"] ?? Infinity
  }

  it("an entry that could close some of it does not look through all", async () => {
    const ask = "select activity_log_has_open('{}', $1, 0) as found"
    const pages = await pagesOf(ask, [["order.payment_failed||gone|"]])

    expect(pages).toBeLessThan(PAGES_MAX)
  })

  it("one of it is closed without looking through the others", async () => {
    const [one] = await log.query<{ id: string; problem_key: string }>(
      "select id, problem_key from activity_log where id = 'actlog_00004711'"
    )
    const prefix = one?.problem_key.replace(/[^|]*$/, "") ?? ""

    const statements = await statementsOf(() =>
      log.service.logEvent("checkout.done", "Done", { resolves: [prefix] })
    )
    const find = statements.find(
      ({ text }) => text.includes("as closer") || text.includes("with closer")
    )
    const pages = await pagesOf(find?.text ?? "", find?.values ?? [])

    expect(await log.service.retrieve(one?.id ?? "")).toMatchObject({
      resolved_by: "system",
    })
    expect(await log.service.countNeedingAttention()).toBe(10_000)
    expect(pages).toBeLessThan(PAGES_MAX)
  })

  it("the count of what is open says no more than was seen", async () => {
    expect(await log.service.countMatching({ attention: true })).toEqual({
      count: 10_001,
      count_is_estimate: true,
      count_is_lower_bound: true,
    })
  })
})
