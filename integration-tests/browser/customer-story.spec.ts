import type { Page } from "playwright-core"
import { fitsItsWidth } from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { markAsHandled } from "../helpers/browser/mark-as-handled"
import { newOrder } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=customer]"

describe("the card on a customer's page", () => {
  const store = useStore()
  const admin = useBrowser(store)
  let orderId = ""
  let number = ""
  let customer = ""

  beforeAll(async () => {
    const order = await newOrder(store)
    const { order: asked } = await store.shop.admin.get<{
      order: { customer_id: string }
    }>(`/admin/orders/${order.id}?fields=customer_id`)
    orderId = order.id
    number = String(order.display_id)
    customer = asked.customer_id
    for (let minute = 0; minute < 30; minute += 1) {
      await record(store.shop, {
        event_type: "press.said",
        message: `Press says ${minute}`,
        order_id: orderId,
        occurred_at: new Date(Date.UTC(2026, 0, 1, 10, minute)).toISOString(),
      })
    }
  }, 120_000)

  const openCard = async (options = {}): Promise<Page> => {
    const page = await admin.open(`/customers/${customer}`, options)
    await page.locator(`${CARD} li[data-entry]`).first().waitFor()
    await page.locator(CARD).scrollIntoViewIfNeeded()
    return page
  }

  it("lists the newest entries, each with the way to its order, and more on demand", async () => {
    const page = await openCard()
    const card = page.locator(CARD)
    const rows = card.locator("li[data-entry]")
    await card.getByRole("heading", { name: "Customer’s story" }).waitFor()
    expect(await rows.count()).toBe(20)
    expect(await card.getByText("Press says 0", { exact: true }).count()).toBe(
      0
    )

    await card.getByRole("button", { name: "Show more" }).press("Enter")
    await card.getByText("Press says 0", { exact: true }).waitFor()

    expect(await card.getByRole("button", { name: "Show more" }).count()).toBe(
      0
    )
    await rows
      .first()
      .getByRole("link", { name: `Order #${number}` })
      .press("Enter")
    await page.waitForURL(`**/orders/${orderId}`)
  })

  it("has what is open first, however old, until it is handled", async () => {
    const problem = await record(store.shop, {
      event_type: "press.jammed",
      level: "error",
      message: "Press jammed",
      order_id: orderId,
      occurred_at: "2025-12-31T10:00:00.000Z",
    })
    const page = await openCard()
    const asked: string[] = []
    page.on("request", (request) => asked.push(request.url()))
    await page.reload()
    await page.locator(`${CARD} [data-entry="${problem.id}"]`).waitFor()
    await page.waitForLoadState("networkidle")
    const first = page.locator(`${CARD} li[data-entry]`).first()
    expect(await first.innerText()).toContain("Press jammed")
    await page.locator(CARD).getByText("1 needs attention").waitFor()
    // What can be done about it came with the story.
    expect(
      asked.filter((url) => url.includes(`/admin/activity/${problem.id}`))
    ).toEqual([])

    await markAsHandled(first, "Cleared")

    await until(
      async () => !(await first.innerText()).includes("Press jammed"),
      {
        what: "the problem to go from the top",
      }
    )
  })

  it("says that nothing is recorded, and that it could not be loaded", async () => {
    const { customer: fresh } = await store.shop.admin.post<{
      customer: { id: string }
    }>("/admin/customers", { email: "fresh@example.com" })
    const page = await admin.open(`/customers/${fresh.id}`)
    await page
      .locator(CARD)
      .getByText("Nothing has been recorded for this customer yet.")
      .waitFor()

    await page.route("**/activity?*", (route) => route.abort())
    await page.reload()

    await page.locator(`${CARD} [role=alert]`).waitFor()
    await page.unroute("**/activity?*")
    await page.locator(CARD).getByRole("button", { name: "Try again" }).click()
    await page
      .locator(CARD)
      .getByText("Nothing has been recorded for this customer yet.")
      .waitFor()
  })

  it.each([
    ["light", {}],
    ["dark", { theme: "dark" }],
    ["phone", { width: 390, height: 844 }],
    ["arabic", { language: "ar" }],
  ] as const)("can be read by everybody: %s", async (name, options) => {
    const page = await openCard(options)
    await screenshot(page, `customer-story-${name}`)

    expect(await seriousFindings(page, CARD)).toEqual([])
    expect(await fitsItsWidth(page, CARD)).toBe(true)
  })
})
