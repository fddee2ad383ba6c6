import { fitsItsWidth, hasFocus } from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { markAsHandled } from "../helpers/browser/mark-as-handled"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import type { UsedStore } from "../helpers/use-store"
import { useStore } from "../helpers/use-store"

const BANNER = "[data-activity-log=banner]"

const orderWithProblem = async (store: UsedStore) => {
  const order = await newOrder(store)
  await record(store.shop, {
    event_type: "order.submission_failed",
    message: "Submission to Printify failed: variant out of stock",
    order_id: order.id,
    payload: { provider: "Printify", cause: "variant out of stock" },
  })
  return order
}

describe("the top of the order page", () => {
  const store = useStore()
  const admin = useBrowser(store)

  it("says what failed and what to do before anything else, and goes when it is handled", async () => {
    const order = await orderWithProblem(store)
    const page = await admin.open(`/orders/${order.id}`)
    const banner = page.locator(BANNER)
    await banner.getByText("variant out of stock").waitFor()
    await screenshot(page, "order-banner")

    // First on the screen, and first in the document for a screen reader and Tab.
    const box = await banner.boundingBox()
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(900)
    expect(
      await page.evaluate<boolean>(
        `document.querySelector("main h1, main h2") === document.querySelector("${BANNER} h2")`
      )
    ).toBe(true)
    await banner.getByText("What to do").waitFor()

    await markAsHandled(banner, "printed elsewhere")
    await banner.waitFor({ state: "detached" })
    await page
      .locator(CARD)
      .getByText("Handled by Anna Quill: printed elsewhere")
      .waitFor()
    expect(await hasFocus(page.locator(CARD))).toBe(true)
  })

  it("is silent when all is well", async () => {
    const order = await newOrder(store)
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)

    expect(await page.locator(BANNER).count()).toBe(0)
  })

  it("stands where somebody has put it, and nowhere where they hid it", async () => {
    const order = await orderWithProblem(store)
    const place = (banner: object) =>
      store.shop.admin.post("/admin/layouts/order.details/configuration", {
        configuration: {
          widgets: { "widget:activity-log:order-banner": banner },
        },
      })
    await place({ section: "side", order: 1 })
    const page = await admin.open(`/orders/${order.id}`)
    const banner = page.locator(BANNER)
    await banner.waitFor()
    const card = await page.locator(CARD).boundingBox()

    expect((await banner.boundingBox())?.x).toBe(card?.x)
    expect((await banner.boundingBox())?.y).toBeGreaterThan(card?.y ?? 0)

    await place({ hidden: true })
    await page.reload()
    await showCard(page)
    await page.locator(CARD).getByText("variant out of stock").waitFor()
    expect(await banner.count()).toBe(0)
    await store.shop.admin.delete("/admin/layouts/order.details/configuration")
  })

  it.each([
    ["light", {}],
    ["dark", { theme: "dark" }],
    ["phone", { width: 390, height: 844 }],
    ["tablet", { width: 820, height: 1180 }],
    ["arabic", { language: "ar" }],
  ] as const)("is accessible and fits its place: %s", async (name, options) => {
    const order = await orderWithProblem(store)
    const page = await admin.open(`/orders/${order.id}`, options)
    await page.locator(BANNER).getByText("variant out of stock").waitFor()
    await screenshot(page, `order-banner-${name}`)

    expect(await seriousFindings(page, BANNER)).toEqual([])
    expect(await fitsItsWidth(page, BANNER)).toBe(true)
  })

  it("shows the newest first below, counts what is open, and remembers when it is turned", async () => {
    const order = await orderWithProblem(store)
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)
    const first = page.locator(`${CARD} li[data-entry]`).first()
    await first.getByText("variant out of stock").waitFor()
    const header = page.locator(CARD).getByRole("heading", {
      name: "Order timeline",
    })
    expect(await header.locator("xpath=..").innerText()).toContain(
      "1 needs attention"
    )

    const turn = page
      .locator(CARD)
      .getByRole("button", { name: "Oldest first" })
    await turn.press("Enter")
    await first.getByText("Order placed").waitFor()
    const back = page
      .locator(CARD)
      .getByRole("button", { name: "Newest first" })
    expect(await hasFocus(back)).toBe(true)
    await page.reload()
    await showCard(page)
    await first.getByText("Order placed").waitFor()
  })
})
