import { fitsItsWidth } from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { useStore } from "../helpers/use-store"

describe("the activity log on the order page, whatever comes", () => {
  const store = useStore()
  const admin = useBrowser(store)

  it("stands a message of 2,000 characters and a type that nobody knows", async () => {
    const order = await newOrder(store)
    await record(store.shop, {
      event_type: "gift.wrapping_done",
      message: `Wrapped${"unbroken".repeat(249)}`,
      order_id: order.id,
    })
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)
    await page.locator(`${CARD} li`, { hasText: "Wrapped" }).waitFor()
    await screenshot(page, "order-long-message")

    expect(await fitsItsWidth(page, CARD)).toBe(true)
  })

  it("says what went wrong when the log cannot be read, and tries again", async () => {
    const order = await newOrder(store)
    const page = await admin.open("/orders")
    const route = `**/admin/orders/${order.id}/activity*`
    await page.route(route, (request) => request.abort())
    await page.goto(`/app/orders/${order.id}`)
    await showCard(page)
    await screenshot(page, "order-error")
    await page.locator(CARD).getByText("could not be loaded").waitFor()

    await page.unroute(route)
    await page.locator(CARD).getByRole("button", { name: "Try again" }).click()
    await page.locator(CARD).getByText("Order placed").waitFor()
  })

  it("says that its older part did not come, and fetches it", async () => {
    const order = await newOrder(store)
    for (let day = 1; day <= 60; day += 1) {
      await record(store.shop, {
        event_type: "gift.wrapping_done",
        message: `Wrapped on day ${day}`,
        order_id: order.id,
      })
    }
    const page = await admin.open("/orders")
    const older = `**/admin/orders/${order.id}/activity*cursor=*`
    await page.route(older, (request) => request.fulfill({ status: 503 }))
    await page.goto(`/app/orders/${order.id}`)
    await showCard(page)
    const missing = page.locator(CARD).getByRole("alert")
    await missing.getByText("Older entries could not be loaded.").waitFor()
    await screenshot(page, "order-older-missing")

    await page.unroute(older)
    await missing.getByRole("button", { name: "Try again" }).click()
    await missing.waitFor({ state: "detached" })
    await page.locator(CARD).getByText("Order placed").waitFor()
  })

  it("says so where the role may not read it", async () => {
    const order = await newOrder(store)
    const page = await admin.open("/orders")
    await page.route(`**/admin/orders/${order.id}/activity*`, (request) =>
      request.fulfill({ status: 403, json: { message: "no" } })
    )
    await page.goto(`/app/orders/${order.id}`)
    await showCard(page)
    await screenshot(page, "order-no-access")

    await page.locator(CARD).getByText("No access").waitFor()
  })

  it("leaves the order page standing when it is fed nonsense", async () => {
    const order = await newOrder(store)
    const page = await admin.open("/orders")
    await page.route(`**/admin/orders/${order.id}/activity*`, (request) =>
      request.fulfill({
        json: { activities: [{ id: 7, message: null }], count: 1 },
      })
    )
    await page.goto(`/app/orders/${order.id}`)

    await page.getByText("The activity log cannot be shown.").waitFor()
    await page.getByRole("heading", { name: "Summary" }).waitFor()
  })

  it.each([
    ["dark", { theme: "dark" }],
    ["phone", { width: 390, height: 844 }],
    ["hebrew", { language: "he" }],
    ["german", { language: "de" }],
  ] as const)("is accessible and fits its place: %s", async (name, options) => {
    const order = await newOrder(store)
    await record(store.shop, {
      event_type: "order.submission_failed",
      message: "Submission to Printify failed: variant out of stock",
      order_id: order.id,
      occurred_at: new Date(Date.now() - 6 * 3_600_000).toISOString(),
    })
    const page = await admin.open(`/orders/${order.id}`, options)
    await showCard(page)
    await page
      .locator(`${CARD} li`, { hasText: "variant out of stock" })
      .waitFor()
    await screenshot(page, `order-${name}`)

    expect(await seriousFindings(page, CARD)).toEqual([])
    expect(await fitsItsWidth(page, CARD)).toBe(true)
  })
})
