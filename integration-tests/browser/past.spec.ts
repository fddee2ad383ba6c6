import { Client } from "pg"
import type {
  AdminActivityListResponse,
  AdminOrderActivityResponse,
} from "../../src/types"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("the past of a shop in the admin", () => {
  const store = useStore()
  const admin = useBrowser(store)

  const isDone = async () =>
    (
      await store.query(
        "select 1 from activity_log_state where key = 'backfill' and value->>'state' = 'done'"
      )
    ).length === 1

  it("says on the Activity page how far it is read, in the reader's language, and nothing when it is", async () => {
    await until(isDone, { what: "the empty past to be read" })
    // As if this process still read: nobody else may.
    const other = new Client({ connectionString: store.databaseUrl })
    await other.connect()
    await other.query(
      "select pg_advisory_lock(hashtextextended('activity_log:backfill', 0))"
    )
    await store.query(
      `update activity_log_state set value = value || '{"state":"running","done":12400,"total":51000}' where key = 'backfill'`
    )

    const english = await admin.open("/activity")
    const line = english.locator("[data-activity-log=past]")
    await line.waitFor()
    expect(await line.innerText()).toBe(
      "Reading your shop’s past: 12,400 of 51,000 orders"
    )
    await screenshot(english, "past-progress")
    const german = await admin.open("/activity", { language: "de" })
    await german
      .getByText(
        "Die Vergangenheit Ihres Shops wird gelesen: 12.400 von 51.000 Bestellungen"
      )
      .waitFor()

    await store.query(
      `update activity_log_state set value = value || '{"state":"done"}' where key = 'backfill'`
    )
    await other.end()
    await english.reload()
    await english.getByRole("heading", { name: "Activity" }).first().waitFor()
    expect(await line.count()).toBe(0)
  })

  it("is marked at the oldest end of a timeline, and in the details of its entries", async () => {
    const order = await newOrder(store)
    const note =
      "From Medusa’s own records: what failed at that time is not known."
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)
    await page.locator(`${CARD} li`).first().waitFor()
    expect(await page.getByText(note).count()).toBe(0)

    await store.query(
      `update activity_log set source = 'backfill', occurred_at = occurred_at - interval '9 days'
       where order_id = $1`,
      [order.id]
    )
    await page.reload()
    await showCard(page)

    await page.locator(CARD).getByText(note).waitFor()
    // Each of its entries was read nine days late, which is said once.
    expect(await page.locator(CARD).innerText()).not.toMatch(/late/i)
    await page
      .locator(`${CARD} li`)
      .first()
      .getByRole("button", { name: /^Show details/ })
      .click()
    await page
      .locator(CARD)
      .getByText("Read from Medusa’s own records, after it happened.")
      .waitFor()
    await screenshot(page, "past-timeline")
  })

  it("begins in the feed where a line says so, once", async () => {
    await newOrder(store)
    const page = await admin.open("/activity")
    const lines = page.locator("[data-activity-log=feed] tbody tr")
    const marker = page.locator("tr[data-activity-log=from-rows]")
    await marker.waitFor()

    const kinds = await Promise.all(
      (await lines.all()).map((line) => line.getAttribute("data-entry"))
    )
    const at = kinds.flatMap((id, index) => (id === null ? [index] : []))
    const { activities } =
      await store.shop.admin.get<AdminActivityListResponse>(
        "/admin/activity?limit=50"
      )
    const first = activities.findIndex(({ source }) => source === "backfill")
    await screenshot(page, "past-feed")

    expect(first).toBeGreaterThan(0)
    expect(at).toEqual([first])
    expect(await seriousFindings(page, "[data-activity-log=feed]")).toEqual([])
  })

  it("says on a timeline that its beginning was removed", async () => {
    const order = await newOrder(store)
    const page = await admin.open("/orders")
    // As if the order were years old, and its first entries removed since.
    await page.route(`**/admin/orders/${order.id}/activity*`, async (route) => {
      const answer = await route.fetch()
      const body = (await answer.json()) as AdminOrderActivityResponse
      await route.fulfill({ json: { ...body, begins_after_days: 400 } })
    })
    await page.goto(`${page.url()}/${order.id}`)
    await showCard(page)

    await page
      .locator(CARD)
      .getByText(
        "Entries are kept for 400 days: what came before is not here any more."
      )
      .waitFor()
    await screenshot(page, "timeline-pruned")
  })
})
