import type { Page } from "playwright-core"
import type { AdminActivityAttentionResponse } from "../../src/types"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

/** The dashboard's own menu item, badge and all. */
const navItem = (page: Page) =>
  page.locator("nav a[href='/app/activity']:visible")
const navBadge = (page: Page) =>
  navItem(page).locator("[data-activity-log=badge]")
const topbarBadge = (page: Page) => page.locator("[data-activity-log=topbar]")

/** What a screen reader says of the item; its words come a moment after the number. */
const untilItemSays = (page: Page, text: string) =>
  until(async () => (await navItem(page).textContent()) === text, {
    what: `"${text}" in the main menu`,
    timeoutMs: 3_000,
  })

const attention = (count: number) => ({
  json: { count, is_capped: false } satisfies AdminActivityAttentionResponse,
})
const ATTENTION = "**/admin/activity/attention"

describe("the badge", () => {
  const store = useStore()
  const admin = useBrowser(store)

  it("is absent while nothing waits, and the menu item is whole", async () => {
    const page = await admin.open("/activity")
    await page.getByText("No activity yet").waitFor()
    await screenshot(page, "feed-empty")

    expect(await navItem(page).innerText()).toBe("Activity")
    expect(await navItem(page).locator("svg").count()).toBe(1)
    expect(await topbarBadge(page).count()).toBe(0)
  })

  it("sits at the end of the dashboard's menu item and falls within a second of a resolve", async () => {
    for (const cause of ["ink", "paper", "glue"]) {
      await record(store.shop, {
        event_type: "system.action_failed",
        message: `A problem: no ${cause}`,
        payload: { cause },
      })
    }
    const page = await admin.open("/activity")
    await navBadge(page).waitFor()

    // Name for a screen reader; place and size for the eye: inside the link, past the label, not cut off.
    await untilItemSays(page, "Activity33 need attention")
    const item = await navItem(page).boundingBox()
    const label = await navItem(page)
      .locator("p, span", { hasText: /^Activity$/ })
      .first()
      .boundingBox()
    const badge = await navBadge(page).boundingBox()
    if (!item || !label || !badge) {
      throw new Error("the menu item is not drawn")
    }
    expect(badge.x).toBeGreaterThan(label.x + label.width)
    expect(badge.x + badge.width).toBeLessThanOrEqual(item.x + item.width)
    expect(badge.height).toBeGreaterThan(15)
    expect(badge.height).toBeLessThanOrEqual(item.height)
    expect(await topbarBadge(page).count()).toBe(0)

    const row = page.locator("tr[data-entry]", { hasText: "no glue" })
    await row
      .getByRole("button", { name: /^Mark as handled/ })
      .locator("visible=true")
      .click()
    // Long before the poll of each minute would have seen it.
    await until(
      async () => (await navBadge(page).innerText()).startsWith("2"),
      {
        what: "the badge to fall",
        timeoutMs: 20_000,
        intervalMs: 20,
      }
    )
    await untilItemSays(page, "Activity22 need attention")
  })

  it("leads to what waits, as a click beside it leads to everything", async () => {
    const page = await admin.open("/orders")
    await navBadge(page).click()
    await page.waitForURL(/\/app\/activity\?tab=attention$/)

    // On a page of its own the dashboard keeps the query, so the label is tried from another one.
    await page.goto("/app/orders")
    await navBadge(page).waitFor()
    await navItem(page).click({ position: { x: 40, y: 10 } })
    await page.waitForURL(/\/app\/activity$/)
  })

  it("moves to the top bar where the menu is folded, and back", async () => {
    const page = await admin.open("/orders")
    await navBadge(page).waitFor()
    expect(await topbarBadge(page).count()).toBe(0)
    const fold = page.locator("button:has(svg):visible", { hasText: /^$/ })
    const toggle = page
      .locator("main")
      .locator("xpath=preceding-sibling::div")
      .locator(fold)
      .first()

    await toggle.click()
    await topbarBadge(page).waitFor()
    await screenshot(page, "badge-menu-folded")
    await toggle.click()
    await topbarBadge(page).waitFor({ state: "detached" })
  })

  it("is in the top bar of the settings too, and leads to what waits", async () => {
    const page = await admin.open("/settings/profile")
    await topbarBadge(page).waitFor()
    await screenshot(page, "settings-badge")

    await topbarBadge(page).click()
    await page.waitForURL(/\/app\/activity\?tab=attention$/)
  })

  it("is there when the menu of a phone is opened", async () => {
    const page = await admin.open("/activity", { width: 390, height: 844 })
    await topbarBadge(page).waitFor()
    await page.locator("button:has(svg):visible").first().click()
    await navBadge(page).waitFor()
    await screenshot(page, "phone-menu")
  })

  it("says 99+ above 99, and one in the singular", async () => {
    const page = await admin.open("/orders")
    await page.route(ATTENTION, (route) => route.fulfill(attention(1_204)))
    await page.reload()
    await navBadge(page).waitFor()
    await untilItemSays(page, "Activity99+1,204 need attention")
    await screenshot(page, "badge-99")

    await page.unroute(ATTENTION)
    await page.route(ATTENTION, (route) => route.fulfill(attention(1)))
    await page.reload()
    await navBadge(page).waitFor()
    await untilItemSays(page, "Activity11 needs attention")
  })

  it.each([401, 403, 500])(
    "hides on %s, and the admin stays up",
    async (status) => {
      const page = await admin.open("/orders")
      await navBadge(page).waitFor()
      let answered = 0
      await page.route(ATTENTION, (route) => {
        answered += 1
        return route.fulfill({ status, json: { message: "no" } })
      })
      await page.reload()
      await until(() => answered, { what: "the refused request" })
      await until(async () => (await navBadge(page).count()) === 0, {
        what: "no badge",
      })

      await page.getByRole("heading", { name: "Orders" }).waitFor()
      expect(await topbarBadge(page).count()).toBe(0)
    }
  )

  it("stays out of the way when it is fed nonsense", async () => {
    const page = await admin.open("/orders")
    await page.route(ATTENTION, (route) =>
      route.fulfill({ json: { count: {} } })
    )
    await page.reload()

    await page.getByRole("heading", { name: "Orders" }).waitFor()
    await navItem(page).waitFor()
  })

  it("asks once a minute for the whole page, and not at all while hidden", async () => {
    const page = await admin.open("/orders")
    await navBadge(page).waitFor()
    let asked = 0
    await page.route(ATTENTION, (route) => {
      asked += 1
      return route.fulfill(attention(5))
    })
    await page.clock.install()
    await page.reload()
    await navBadge(page).waitFor()
    const atStart = asked

    await page.clock.runFor(61_000)
    await until(() => asked === atStart + 1, { what: "the poll" })

    await page.evaluate(`
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true })
      document.dispatchEvent(new Event("visibilitychange"))
    `)
    await page.clock.runFor(300_000)
    expect(asked).toBe(atStart + 1)
  })
})
