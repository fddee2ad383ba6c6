import type { Page } from "playwright-core"
import type { AdminActivityListResponse } from "../../src/types"
import { useBrowser } from "../helpers/browser/use-browser"
import { useStore } from "../helpers/use-store"

const ROWS = 30_000
/** "alpha" and "omega" meet in these alone, the oldest: no look at the newest comes to them. */
const TOGETHER = 3

describe("how many entries the Activity page says there are", () => {
  const store = useStore()
  const admin = useBrowser(store)

  /** The planner believes its statistics. */
  const letPlannerExpect = (rows: number) =>
    store.query(
      "update pg_class set reltuples = $1, relpages = relpages where oid = 'activity_log'::regclass",
      [rows]
    )

  beforeAll(async () => {
    await store.query(
      "alter table activity_log set (autovacuum_enabled = false)"
    )
    await store.query(
      `insert into activity_log (id, event_type, level, message, occurred_at)
       select 'actlog_' || lpad(n::text, 8, '0'), 'x.y', 'info',
         case when n <= ${TOGETHER} then 'Alpha and omega'
           when n % 2 = 0 then 'Alpha alone' else 'Omega alone' end,
         timestamptz '2026-01-01' + n * interval '1 minute'
       from generate_series(1, ${ROWS}) n`
    )
    await store.query("vacuum analyze activity_log")
    await letPlannerExpect(2e7)
  })

  const counted = (page: Page, words: string) =>
    page.getByText(words, { exact: true }).waitFor()

  it("is round where it is estimated, and in the reader's language", async () => {
    const page = await admin.open("/activity?q=alpha")
    await counted(page, "1–50 of about 10 million")

    const german = await admin.open("/activity?q=alpha", { language: "de" })
    await counted(german, "1–50 von etwa 10 Millionen")
  })

  it("is what was found here, of words that hardly ever meet", async () => {
    const page = await admin.open("/activity?q=alpha%20omega")
    await page.getByText("Nothing found so far").waitFor()
    expect(await page.getByText(/about|of 0/).count()).toBe(0)

    await page.getByRole("button", { name: "Look further back" }).click()
    await counted(page, `Found here: ${TOGETHER}`)
  })

  it("is a bound where nobody knows better", async () => {
    await letPlannerExpect(100)

    const page = await admin.open("/activity")
    await counted(page, "1–50 of more than 10,000")
  })

  it("is exact where all of it stands on one page, over HTTP as well", async () => {
    const { activities, ...answer } =
      await store.shop.admin.get<AdminActivityListResponse>(
        "/admin/activity?occurred_at[lt]=2026-01-01T00:02:30Z"
      )

    expect(activities).toHaveLength(2)
    expect(answer).toMatchObject({ count: 2, count_is_estimate: false })
    expect(answer).not.toHaveProperty("count_is_lower_bound")
  })
})
