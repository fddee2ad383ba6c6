import type { Page } from "playwright-core"
import { fitsItsWidth, focusedLabel } from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record, untilRecorded } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=feed]"
const ROWS = `${CARD} tr[data-entry]`

const row = (page: Page, text: string) => page.locator(ROWS, { hasText: text })

const searchOf = (page: Page) => new URL(page.url()).search

describe("the Activity page", () => {
  const store = useStore()
  const admin = useBrowser(store)
  let orderNumber = 0

  beforeAll(async () => {
    const order = await placeOrder(store.shop, {
      email: "jo@example.com",
      items: { "ink-drop-t-shirt-m-black": 1 },
    })
    orderNumber = order.display_id ?? 0
    await untilRecorded(store.shop, order.id, "order.created")
    await record(store.shop, {
      event_type: "order.submission_failed",
      message: "Submission to Printify failed: variant out of stock",
      order_id: order.id,
      payload: { provider: "Printify", attempt: 1 },
    })
    await record(store.shop, {
      event_type: "sync.completed",
      message: "Product sync complete — 47 products, 3 updated",
    })
    await record(store.shop, {
      event_type: "gift.wrapping_done",
      message: "Gift wrapped by hand",
      occurred_at: "2026-01-02T10:00:00Z",
    })
  })

  it("lists what happened, newest first, with a link to its order", async () => {
    const page = await admin.open("/activity")
    await page.locator(ROWS).first().waitFor()
    await screenshot(page, "feed")

    const texts = await page.locator(ROWS).allInnerTexts()
    expect(texts.at(-1)).toContain("Gift wrapping done")
    await row(page, "Order placed")
      .getByRole("link", { name: `#${orderNumber}` })
      .locator("visible=true")
      .click()
    await page.waitForURL(/\/app\/orders\/order_/)
  })

  it("keeps tab and filters in the URL, and Back goes back", async () => {
    const page = await admin.open("/activity")
    await page.locator(ROWS).first().waitFor()

    await page.getByRole("tab", { name: "Needs attention" }).click()
    await row(page, "Order placed").waitFor({ state: "detached" })
    expect(searchOf(page)).toBe("?tab=attention")

    await page.getByRole("tab", { name: "All activity" }).click()
    await page.getByRole("button", { name: "Level", exact: true }).click()
    await page.getByRole("menuitemcheckbox", { name: "Error" }).click()
    await screenshot(page, "feed-level-menu")
    await page.keyboard.press("Escape")
    await row(page, "Order placed").waitFor({ state: "detached" })
    expect(searchOf(page)).toBe("?level=error")

    await page.getByRole("button", { name: "Type", exact: true }).click()
    await screenshot(page, "feed-type-menu")
    await page
      .getByRole("menuitemcheckbox", { name: "Submission failed" })
      .click()
    await page.keyboard.press("Escape")
    expect(searchOf(page)).toBe("?level=error&type=order.submission_failed")
    await page.getByRole("menu").waitFor({ state: "detached" })
    await screenshot(page, "feed-filtered")

    await page.goBack()
    await page.goBack()
    await row(page, "Order placed").waitFor()
    expect(searchOf(page)).toBe("")
  })

  it("filters by date and by order number", async () => {
    const page = await admin.open("/activity")
    await row(page, "Gift wrapped").waitFor()

    await page.getByRole("button", { name: "Date", exact: true }).click()
    await screenshot(page, "feed-date")
    await page.getByRole("button", { name: "Today", exact: true }).click()
    await row(page, "Gift wrapped").waitFor({ state: "detached" })

    await page.getByRole("button", { name: "Clear all" }).click()
    await row(page, "Gift wrapped").waitFor()

    await page.getByRole("button", { name: "Order", exact: true }).click()
    await page.getByLabel("Order number").fill("99999")
    await page.keyboard.press("Enter")
    await page.getByText("Nothing is recorded for order #99999").waitFor()
    await screenshot(page, "feed-order-unknown")
    await page.getByLabel("Order number").fill(`#${orderNumber}`)
    await page.keyboard.press("Enter")
    await row(page, "Gift wrapped").waitFor({ state: "detached" })
    await page.getByRole("button", { name: `Order #${orderNumber}` }).waitFor()
  })

  it("searches while one types, and loses no letter", async () => {
    const page = await admin.open("/activity")
    await page.locator(ROWS).first().waitFor()

    await page
      .getByRole("searchbox")
      .pressSequentially("gift wrapped", { delay: 60 })
    await row(page, "Order placed").waitFor({ state: "detached" })
    expect(await page.getByRole("searchbox").inputValue()).toBe("gift wrapped")
    expect(searchOf(page)).toBe("?q=gift+wrapped")

    await page.getByRole("searchbox").fill("nothing like that")
    await page.getByText("No results").waitFor()
    await screenshot(page, "feed-nothing-found")
  })

  it("opens an entry at its own URL, and gives the focus back", async () => {
    const page = await admin.open("/activity")
    await row(page, "variant out of stock")
      .getByRole("button", { name: /^Submission to/ })
      .press("Enter")
    const drawer = page.getByRole("dialog")
    await drawer.getByText("Attempt", { exact: true }).waitFor()
    await screenshot(page, "feed-entry")
    const url = page.url()
    expect(await seriousFindings(page, "[role=dialog]")).toEqual([])

    await page.keyboard.press("Escape")
    await drawer.waitFor({ state: "detached" })
    expect(await focusedLabel(page)).toContain("variant out of stock")

    await page.goto(url)
    await drawer.getByText("Attempt", { exact: true }).waitFor()
    await drawer
      .getByRole("button", { name: "All activity of this order" })
      .click()
    await row(page, "Gift wrapped").waitFor({ state: "detached" })

    await page.goto("/app/activity?entry=actlog_gone")
    await drawer.getByText("This entry does not exist any more.").waitFor()
  })

  it("pages by cursor, there and back", async () => {
    await store.query(
      `insert into activity_log (id, event_type, level, message, payload, occurred_at, created_at, updated_at, occurrences)
       select 'actlog_page_' || lpad(n::text, 5, '0'), 'sync.started', 'info', 'Sync run ' || n, '{}',
              timestamptz '2026-01-01' - n * interval '1 hour', now(), now(), 1
       from generate_series(1, 120) n`
    )
    const page = await admin.open("/activity?type=sync.started")
    await page.getByText("1–50 of 120").waitFor()
    expect(await page.locator(ROWS).count()).toBe(50)

    await page.getByRole("button", { name: "Next" }).click()
    await page.getByText("51–100 of 120").waitFor()
    await page.reload()
    await page.getByText("51–100 of 120").waitFor()
    await row(page, "Sync run 51").waitFor()

    await page.getByRole("button", { name: "Next" }).click()
    await page.getByText("101–120 of 120").waitFor()
    expect(await page.getByRole("button", { name: "Next" }).isDisabled()).toBe(
      true
    )

    await page.getByRole("button", { name: "Previous" }).click()
    await page.getByText("51–100 of 120").waitFor()
    await page.goBack()
    await page.getByText("101–120 of 120").waitFor()
  })

  it("says what went wrong, tries again, and says where there is no access", async () => {
    const page = await admin.open("/orders")
    await page.route("**/admin/activity?*", (request) => request.abort())
    await page.goto("/app/activity")
    await page.getByText("The activity log could not be loaded").waitFor()
    await screenshot(page, "feed-error")
    await page.unroute("**/admin/activity?*")
    await page.getByRole("button", { name: "Try again" }).click()
    await page.locator(ROWS).first().waitFor()

    await page.route("**/admin/activity?*", (request) =>
      request.fulfill({ status: 403, json: { message: "no" } })
    )
    await page.reload()
    await page.getByText("No access").waitFor()
    await screenshot(page, "feed-no-access")
  })

  it("shows where the list will be while it loads", async () => {
    const page = await admin.open("/orders")
    await page.route("**/admin/activity?*", () => undefined)
    await page.goto("/app/activity")
    await page.locator(`${CARD} [role=status]`).waitFor()
    await screenshot(page, "feed-loading")
  })

  it.each([
    ["light", {}],
    ["dark", { theme: "dark" }],
    ["phone", { width: 390, height: 844 }],
    ["arabic", { language: "ar" }],
    ["japanese", { language: "ja" }],
  ] as const)("is accessible and fits its place: %s", async (name, options) => {
    const page = await admin.open("/activity", options)
    await page.locator(ROWS).first().waitFor()
    await screenshot(page, `feed-${name}`)

    expect(await seriousFindings(page, CARD)).toEqual([])
    expect(await fitsItsWidth(page, CARD)).toBe(true)
  })
})
