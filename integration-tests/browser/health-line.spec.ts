import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { useStore } from "../helpers/use-store"

describe("the line that says how the log is", () => {
  const store = useStore()
  const admin = useBrowser(store)

  const line = "[data-activity-log=health]"

  it("is absent while the log is well, and says what is wrong and what to do", async () => {
    const page = await admin.open("/activity")
    await page.getByText("No activity yet").waitFor()
    expect(await page.locator(line).count()).toBe(0)

    await store.query(
      `insert into activity_log (id, event_type, level, message, payload, occurred_at)
       values ('actlog_gap', 'activity_log.gap', 'warning', '3 events not recorded', '{"reason":"database","count":3}', now())`
    )
    await page.reload()
    await page.locator(line).waitFor()
    expect(await page.locator(line).innerText()).toBe(
      "The log has gaps. Open “Needs attention” to see when and why."
    )
    await screenshot(page, "health-line")

    await store.shop.admin.post("/admin/activity/actlog_gap/resolve")
    await page.reload()
    await page.getByText("Gap in the log").first().waitFor()
    expect(await page.locator(line).count()).toBe(0)
  })
})
