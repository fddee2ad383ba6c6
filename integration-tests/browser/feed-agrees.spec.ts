import type { Page } from "playwright-core"
import { openProblems } from "../helpers/attention"
import { seriousFindings } from "../helpers/browser/axe"
import { newOrder } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=feed]"
const ROWS = `${CARD} tr[data-entry]`
const ATTENTION = "**/admin/activity/attention"

const row = (page: Page, text: string) => page.locator(ROWS, { hasText: text })
const badge = (page: Page) =>
  page.locator("nav a[href^='/app/activity']:visible [data-activity-log=badge]")

describe("what the Activity page and the badge say", () => {
  const store = useStore()
  const admin = useBrowser(store)

  beforeEach(async () => {
    for (const cause of ["ink", "paper", "glue"]) {
      await record(store.shop, {
        event_type: "system.action_failed",
        message: `A problem: no ${cause}`,
        payload: { cause },
      })
    }
  })

  afterEach(async () => {
    await store.shop.admin.post("/admin/activity/resolve", {
      filter: { attention: true },
    })
  })

  it("keeps the last count when a poll fails, and says after three that it is old", async () => {
    const page = await admin.open("/orders")
    await page.clock.install()
    await page.reload()
    await badge(page).waitFor()
    let polls = 0
    await page.route(ATTENTION, (route) => {
      polls += 1
      return route.fulfill({ status: 503, json: { message: "no" } })
    })

    await page.clock.runFor(61_000)
    await until(() => polls === 1, { what: "a failed poll" })
    await page.clock.runFor(1_000)
    expect(await badge(page).innerText()).toContain("3")
    expect(await badge(page).innerText()).not.toContain("not up to date")

    for (const poll of [2, 3]) {
      await page.clock.runFor(61_000)
      await until(() => polls === poll, { what: `failed poll ${poll}` })
    }
    await page.clock.runFor(1_000)
    await until(
      async () => (await badge(page).innerText()).includes("not up to date"),
      { what: "the badge marked old" }
    )
    await screenshot(page, "badge-old")
  })

  it("renews the list when the count changes, and asks first where something is chosen", async () => {
    const page = await admin.open("/activity?tab=attention")
    await row(page, "no glue").waitFor()
    await page.clock.install()
    await page.reload()
    await row(page, "no glue").waitFor()
    const [latest] = await openProblems(store)
    await store.shop.admin.post(`/admin/activity/${latest?.id}/resolve`)

    await page.clock.runFor(61_000)
    await row(page, "no glue").waitFor({ state: "detached" })

    await row(page, "no ink").getByRole("checkbox").check()
    const [next] = await openProblems(store)
    await store.shop.admin.post(`/admin/activity/${next?.id}/resolve`)
    await page.clock.runFor(61_000)
    await page.getByText("The list has changed").waitFor()
    expect(await row(page, "no paper").count()).toBe(1)
    await screenshot(page, "feed-changed")
    expect(await seriousFindings(page, CARD)).toEqual([])
    await page.getByRole("button", { name: "Show changes" }).click()
    await row(page, "no paper").waitFor({ state: "detached" })
  })

  it("says that a refresh failed while the old rows stay", async () => {
    const page = await admin.open("/activity?tab=attention")
    await row(page, "no glue").waitFor()
    await page.route("**/attention/groups*", (request) => request.abort())

    await page.locator(CARD).getByRole("button", { name: "Refresh" }).click()

    await page.getByText("The activity log could not be loaded").waitFor()
    expect(await page.locator(ROWS).count()).toBe(3)
    await screenshot(page, "feed-refresh-failed")
  })

  it("calls an attempt that came again the same as the order page does", async () => {
    const order = await newOrder(store)
    const failed = {
      event_type: "order.submission_failed",
      message: "Submission to Printify failed: variant out of stock",
      order_id: order.id,
      payload: { provider: "Printify", code: "out_of_stock" },
    }
    await record(store.shop, failed)
    await record(store.shop, failed)

    for (const width of [1440, 390]) {
      const page = await admin.open(`/activity?order_id=${order.id}`, { width })
      const rows = row(page, "variant out of stock")
      await rows.nth(1).waitFor()
      await screenshot(page, `feed-tried-again-${width}`)
      const states = await rows
        .locator("[data-state-of-problem]")
        .locator("visible=true")
        .allInnerTexts()
      const marks = await rows.locator("svg.text-ui-fg-muted").count()

      expect(states).toEqual(["Tried again"])
      expect(marks).toBeGreaterThan(0)
    }
  })

  it("puts what came last first", async () => {
    await store.query(
      `update activity_log set occurred_at = now() - interval '2 hours', last_occurred_at = now() + interval '1 second'
       where message = 'A problem: no ink'`
    )
    const page = await admin.open("/activity?tab=attention")
    await row(page, "no ink").waitFor()

    expect(await page.locator(ROWS).first().innerText()).toContain("no ink")
  })

  it("heals a URL that the API refuses, and offers no level that cannot be found", async () => {
    const page = await admin.open(
      "/activity?tab=attention&view=each&cursor=nonsense&page=3"
    )
    await page.getByText("begin again").waitFor()
    await page.getByRole("button", { name: "First page" }).click()
    await row(page, "no glue").waitFor()

    await page.goto(`/app/activity?q=${"x".repeat(300)}`)
    await page.getByText("No results").waitFor()

    await page.goto("/app/activity?from=2026-03-02&to=2026-03-01")
    await page.getByRole("button", { name: /^Date/ }).waitFor()
    expect(
      await page.getByRole("button", { name: /^Date/ }).innerText()
    ).toMatch(/1 Mar.*2 Mar/)

    await page.goto("/app/activity?tab=attention")
    await page.getByRole("button", { name: "Level", exact: true }).click()
    await page.getByRole("menu").waitFor()
    expect(
      await page.getByRole("menuitemcheckbox", { name: "Info" }).count()
    ).toBe(0)
  })
})
