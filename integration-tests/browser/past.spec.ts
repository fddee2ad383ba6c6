import { Client } from "pg"
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
      "update activity_log set source = 'backfill' where order_id = $1",
      [order.id]
    )
    await page.reload()
    await showCard(page)

    await page.locator(CARD).getByText(note).waitFor()
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
})
