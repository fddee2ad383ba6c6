import { LOOK_MAX } from "../../src/modules/activity-log/reading/word-search"
import { useActivityLog } from "../helpers/use-activity-log"

const ROWS = 90_000
/** The oldest entries, one in ten of which hold both words. */
const OLD = 5_000

/**
 * "alpha" stands in every second entry, "omega" in every other one, both together only among the
 * oldest: two frequent words that meet where no bounded look comes to.
 */
describe("two frequent words that hardly ever meet", () => {
  const log = useActivityLog()

  beforeEach(async () => {
    await log.query(
      `insert into activity_log (id, event_type, level, message, occurred_at)
       select 'actlog_' || lpad(n::text, 8, '0'), case when n % 3 = 0 then 'x.three' else 'x.y' end, 'info',
         case when n <= ${OLD} and n % 10 = 0 then 'Alpha and omega'
           when n % 2 = 0 then 'Alpha alone' else 'Omega alone' end,
         timestamptz '2026-01-01' + n * interval '1 minute'
       from generate_series(1, ${ROWS}) n`
    )
    await log.query("vacuum analyze activity_log")
    // The planner believes its statistics, and these say twenty million rows: too many to ask the index for.
    await log.query(
      "update pg_class set reltuples = 2e7, relpages = relpages where oid = 'activity_log'::regclass"
    )
  })

  const q = "alpha omega"

  /** Page by page to the end, whatever is on them. */
  const walk = async (filter: { event_type?: string[] }) => {
    const pages: string[][] = []
    let cursor: string | null = null

    do {
      const page = await log.service.listPage({
        ...filter,
        q,
        limit: 100,
        ...(cursor ? { cursor } : {}),
      })
      pages.push(page.entries.map(({ id }) => id))
      cursor = page.next_cursor
    } while (cursor && pages.length < 50)

    return pages
  }

  it("are found on the pages that go on where the look ended, each entry once and in order", async () => {
    const pages = await walk({})
    const expected = await log.query<{ id: string }>(
      "select id from activity_log where message = 'Alpha and omega' order by occurred_at desc"
    )

    expect(pages.flat()).toEqual(expected.map(({ id }) => id))
    expect(pages[0]).toEqual([])
    expect(pages.length).toBeLessThan(ROWS / LOOK_MAX + 7)
  })

  it("are found by several walks at once as well", async () => {
    const filter = { event_type: ["x.three", "x.y"] }

    const pages = await walk(filter)

    expect(pages.flat().length).toBe(OLD / 10)
    expect([...pages.flat()].sort().reverse()).toEqual(pages.flat())
  })

  it("lead back to the newest from a page that holds none", async () => {
    const first = await log.service.listPage({ q: "alpha", limit: 10 })
    const empty = await log.service.listPage({ q, limit: 10 })
    const second = await log.service.listPage({
      q,
      limit: 10,
      cursor: empty.next_cursor ?? "",
    })
    const back = await log.service.listPage({
      q: "alpha",
      limit: 200,
      cursor: second.previous_cursor ?? "",
    })

    expect(first.entries).toHaveLength(10)
    expect(second.entries).toEqual([])
    // The entries on the way back are the ones that were looked through.
    expect(back.entries).toHaveLength(200)
  })

  it("are counted as far as they were seen: that is nowhere among the newest, and no estimate of the rest", async () => {
    expect(await log.service.countMatching({ q })).toEqual({
      count: 0,
      count_is_estimate: true,
      count_is_lower_bound: true,
    })
    expect(await log.service.countMatching({ q: "alpha" })).toEqual({
      count: expect.any(Number),
      count_is_estimate: true,
    })
  })
})
