import type { Page } from "playwright-core"
import { seriousFindings } from "../helpers/browser/axe"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const FEED = "[data-activity-log=feed]"

/** Nobody declared them: one stands in option `events`, the others were posted. */
describe("types of the shop's own", () => {
  const store = useStore({
    options: {
      events: { "loyalty.points_granted": { message: "{points} points" } },
    },
  })
  const admin = useBrowser(store)

  beforeAll(async () => {
    const posted = [
      ["loyalty.points_granted", "120 points granted"],
      ["printer.paper_low", "Paper runs low"],
      ["shelf.empty", "A shelf is empty"],
    ]
    for (const [event_type = "", message = ""] of posted) {
      await record(store.shop, { event_type, message, level: "warning" })
    }
  })

  const row = (page: Page, text: string) =>
    page.locator(`${FEED} tr[data-entry]`, { hasText: text })
  const item = (page: Page, name: string) =>
    page.getByRole("menuitemcheckbox", { name, exact: true })
  const typesIn = (page: Page) =>
    new URL(page.url()).searchParams.getAll("type")

  it("are offered by the filter, also those that only rows name, while the list is narrowed", async () => {
    const page = await admin.open("/activity")
    await row(page, "Paper runs low").waitFor()

    await page.getByRole("button", { name: "Type", exact: true }).click()
    await page.getByText("From plugins and this shop").waitFor()
    await item(page, "Printer paper low").click()
    await row(page, "A shelf is empty").waitFor({ state: "detached" })
    await screenshot(page, "own-types-menu")
    expect(await seriousFindings(page, "[role=menu]")).toEqual([])
    // No row of it is left, and it is offered all the same.
    await item(page, "Shelf empty").click()
    await item(page, "Loyalty points granted").waitFor()

    await row(page, "A shelf is empty").waitFor()
    expect(typesIn(page)).toEqual(["printer.paper_low", "shelf.empty"])
    expect(await row(page, "120 points granted").count()).toBe(0)
  })

  it("are offered where no row of theirs is shown, as far as the options name them", async () => {
    const page = await admin.open("/activity?type=shelf.empty")
    await row(page, "A shelf is empty").waitFor()

    await page.getByRole("button", { name: "Type Shelf empty" }).click()
    await item(page, "Loyalty points granted").click()

    await row(page, "120 points granted").waitFor()
    expect(typesIn(page)).toEqual(["shelf.empty", "loyalty.points_granted"])
  })

  it.each([
    ["paper", "Printer paper low", "Paper runs low"],
    ["loyalty", "Loyalty points granted", "120 points granted"],
  ])("are found by the words of their name: %s", async (q, label, message) => {
    const page = await admin.open("/activity?tab=attention")
    await row(page, "Paper runs low").waitFor()

    await page.getByRole("searchbox").fill(q)
    await page
      .locator(`${FEED} [role=group]`)
      .getByRole("button", { name: label })
      .click()

    await until(() => typesIn(page).length === 1, {
      what: "the type in the URL",
    })
    await row(page, message).waitFor()
  })
})
