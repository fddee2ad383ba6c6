import type { ActivityFilter } from "../../src/types"
import { NEWEST_MAX } from "../../src/modules/activity-log/reading/word-search"
import { fillWith } from "../helpers/rows"
import { useActivityLog } from "../helpers/use-activity-log"

const ROWS = 30_000

type Search = {
  name: string
  q: string
  filter?: ActivityFilter
  /** The same filter in words of our own. */
  where?: string
}

/**
 * Messages are "Shipped via DHL, tracking: JD<n>", one a minute: the larger n is, the newer. What
 * begins with jd1 is frequent among the old and hardly there among the new; jd299 the other way.
 */
describe("the word search in a log longer than what is looked through", () => {
  const log = useActivityLog()

  beforeEach(() => fillWith(log, ROWS))

  /** The same, found out without any of our indexes or windows. */
  const expected = async ({ q, where = "true" }: Search): Promise<string[]> => {
    const rows = await log.query<{ id: string }>(
      `select id from activity_log
       where message ~* ('\\m' || $1) and ${where}
       order by occurred_at desc, id desc`,
      [q]
    )

    return rows.map(({ id }) => id)
  }

  const pages = async ({ q, filter }: Search, limit: number) => {
    const forth: string[][] = []
    const back: string[][] = []
    let page = await log.service.listPage({ ...filter, q, limit })
    forth.push(page.entries.map(({ id }) => id))

    while (page.next_cursor && forth.length < 4) {
      page = await log.service.listPage({
        ...filter,
        q,
        limit,
        cursor: page.next_cursor,
      })
      forth.push(page.entries.map(({ id }) => id))
    }

    while (page.previous_cursor) {
      page = await log.service.listPage({
        ...filter,
        q,
        limit,
        cursor: page.previous_cursor,
      })
      back.unshift(page.entries.map(({ id }) => id))
    }

    return { forth, back }
  }

  it.each<Search>([
    { name: "frequent everywhere", q: "shipped" },
    { name: "only among the old", q: "jd1" },
    { name: "only among the new", q: "jd299" },
    { name: "once, among the old", q: "jd4711" },
    { name: "nowhere", q: "jd99999" },
    {
      name: "of one level",
      q: "jd1",
      filter: { level: ["error"] },
      where: "level = 'error'",
    },
    {
      name: "of two levels and a type",
      q: "jd",
      filter: { level: ["error", "warning"], event_type: ["order.shipped"] },
      where: "level <> 'info' and event_type = 'order.shipped'",
    },
    {
      name: "within a time",
      q: "jd2",
      filter: { occurred_at: { lt: new Date("2026-01-03") } },
      where: "occurred_at < '2026-01-03'",
    },
  ])("pages through words $name, forth and back", async (search) => {
    const limit = 20
    const ids = await expected(search)

    const { forth, back } = await pages(search, limit)

    const wanted = [0, 1, 2, 3]
      .map((page) => ids.slice(page * limit, (page + 1) * limit))
      .filter((page, at) => at === 0 || page.length)
    expect(forth).toEqual(wanted)
    expect(back).toEqual(wanted.slice(0, -1))
  })

  it.each<Search>([
    { name: "only among the old", q: "jd1" },
    { name: "once", q: "jd4711" },
    { name: "nowhere", q: "jd99999" },
    {
      name: "of one level",
      q: "jd",
      filter: { level: ["error"] },
      where: "level = 'error'",
    },
  ])("counts words $name exactly", async (search) => {
    const count = await log.service.countMatching({
      ...search.filter,
      q: search.q,
    })

    expect(count).toEqual({
      count: (await expected(search)).length,
      count_is_estimate: false,
    })
  })

  it("estimates how often a word stands in a log that is too long to count", async () => {
    // The planner believes its statistics, and these say twenty million rows.
    await log.query(
      "update pg_class set reltuples = 2e7, relpages = relpages where oid = 'activity_log'::regclass"
    )

    const { count, count_is_estimate } = await log.service.countMatching({
      q: "jd29",
    })

    expect(count_is_estimate).toBe(true)
    // Of the newest entries 1,000 begin so: JD29, JD290 to 299 are old; JD29000 to 29999 are new.
    expect(count).toBeGreaterThan((2e7 * 900) / NEWEST_MAX)
    expect(count).toBeLessThan((2e7 * 1_200) / NEWEST_MAX)
  })
})
