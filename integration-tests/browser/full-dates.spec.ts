import type { Locator, Page } from "playwright-core"
import { hasFocus } from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const FEED = "[data-activity-log=feed]"
const FULL = /\d{4}(?: at|,) \d\d:\d\d:\d\d/

describe("the full date of what shows a short time", () => {
  const store = useStore()
  const admin = useBrowser(store)

  beforeAll(async () => {
    for (const reader of ["ada", "bob"]) {
      // One cause, and a problem for each address.
      await record(store.shop, {
        event_type: "email.failed",
        level: "error",
        message: `E-mail to ${reader}@example.com failed: rate limit`,
        payload: { to: `${reader}@example.com`, cause: "rate limit" },
      })
    }
    await record(store.shop, {
      event_type: "printer.paper_low",
      level: "warning",
      message: "Paper runs low",
    })
  })

  /** By Tab, as a person gets there. */
  const reach = async (page: Page, target: Locator): Promise<void> => {
    await target.focus()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Shift+Tab")
    await until(() => hasFocus(target), { what: "the focus on its row" })
  }

  /** What a screen reader says of it beside its name. */
  const descriptionOf = (page: Page, target: Locator): Promise<string> =>
    until(
      async () => {
        const id = await target.getAttribute("aria-describedby")
        return id && (await page.locator(`[id="${id}"]`).textContent())
      },
      { what: "the description" }
    )

  it.each([
    ["an entry", "tr[data-entry]:not([data-group])"],
    ["a group", "tr[data-group]"],
  ])(
    "is said by keyboard on the row of %s, and is no tab stop of its own",
    async (_, row) => {
      const page = await admin.open("/activity?tab=attention")
      const open = page.locator(`${FEED} ${row} [data-open]`).first()
      await open.waitFor()

      await reach(page, open)
      const date = await descriptionOf(page, open)
      await screenshot(page, "full-date")
      const findings = await seriousFindings(page, FEED)
      await page.keyboard.press("Escape")
      await page.getByRole("tooltip").waitFor({ state: "detached" })

      expect(date).toMatch(FULL)
      expect(findings).toEqual([])
      expect(await hasFocus(open)).toBe(true)
      expect(await page.locator(`${FEED} time[tabindex]`).count()).toBe(0)
    }
  )

  it("is said by keyboard on an order's timeline", async () => {
    const { id } = await newOrder(store)
    const page = await admin.open(`/orders/${id}`)
    await showCard(page)
    const details = page
      .locator(`${CARD} li[data-entry] button[aria-controls][aria-expanded]`)
      .last()

    await reach(page, details)

    expect(await descriptionOf(page, details)).toMatch(FULL)
    expect(await page.locator(`${CARD} time[tabindex]`).count()).toBe(0)
  })

  it("is shown to the mouse over the time, and not over the words", async () => {
    const page = await admin.open("/activity?type=printer.paper_low")
    const row = page.locator(`${FEED} tr[data-entry]`)

    await row.locator("[data-open]").hover()
    await row.locator("time").locator("visible=true").hover()
    await page.getByRole("tooltip").waitFor()

    expect(await page.getByRole("tooltip").count()).toBe(1)
    expect(await page.getByRole("tooltip").textContent()).toMatch(FULL)
    expect(
      await row.locator("[data-open]").getAttribute("aria-describedby")
    ).toBeNull()
  })
})
