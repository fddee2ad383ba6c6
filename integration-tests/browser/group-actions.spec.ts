import type { Page } from "playwright-core"
import { seriousFindings } from "../helpers/browser/axe"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=feed]"
const PATH = "/activity?tab=attention"

const group = (page: Page, cause: string) =>
  page.locator(`${CARD} tr[data-group][data-entry="sync.failed|${cause}"]`)

describe("a group of exports or imports that failed", () => {
  const store = useStore()
  const admin = useBrowser(store)

  beforeAll(() =>
    store.query(
      `insert into activity_log (id, event_type, level, message, payload, problem_key, occurred_at)
       select 'actlog_' || action || subject, 'sync.failed', 'error', subject || ' ' || action || ' failed: the bucket is full',
         jsonb_build_object('provider', 'medusa', 'action', action, 'subject', subject, 'cause', 'the bucket is full',
           'select', jsonb_build_array('id'), 'filter', '{}'::jsonb),
         'sync.failed||' || subject || '|' || action, now()
       from unnest(array['export', 'import']) action, unnest(array['Product', 'Order']) subject`
    )
  )

  it("of imports has a greyed button, and says why", async () => {
    const page = await admin.open(PATH)
    const button = group(page, "import").locator("[data-group-action]")
    await button.waitFor()

    const reasonId = await button.getAttribute("aria-describedby")
    const reason = await page.locator(`[id="${reasonId ?? ""}"]`).innerText()

    expect(await button.isDisabled()).toBe(true)
    expect(reason).toBe(
      "Medusa does not keep the file of an import that failed: upload it again"
    )
    expect(await seriousFindings(page, CARD)).toEqual([])
    await screenshot(page, "group-impossible")
  })

  it("says so in the reader's language, also on a phone", async () => {
    const page = await admin.open(PATH, { language: "de" })
    await page.setViewportSize({ width: 375, height: 700 })
    await group(page, "import")
      .getByText(
        "Medusa bewahrt die Datei eines gescheiterten Imports nicht auf",
        { exact: false }
      )
      .waitFor()
    await screenshot(page, "group-impossible-phone")
  })

  it("of exports runs each again with one click", async () => {
    const page = await admin.open(PATH)
    await group(page, "export").locator("[data-group-action=run_again]").click()

    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Run again" })
      .click()

    const line = page.locator("[data-activity-log=run][data-state=completed]")
    await line.waitFor()
    expect(await line.innerText()).toContain("2 succeeded, 0 failed, 0 skipped")
  })
})
