import { openProblems, refused } from "../helpers/attention"
import { fitsItsWidth, hasFocus } from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { markAsHandled } from "../helpers/browser/mark-as-handled"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { capture, refund } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const BANNER = "[data-activity-log=banner]"
const ORDERS = "[data-activity-log=orders]"

/** As the page looks at 200 % on a screen of 1440 × 900. */
const ZOOMED = { width: 720, height: 450 }

describe("a problem on the order page, to be handled", () => {
  const store = useStore()
  const admin = useBrowser(store)

  const refusedRefund = async (): Promise<string> => {
    const { id } = await placeOrder(store.shop, {
      email: "jo@example.com",
      items: { [skus.shirt]: 1 },
      payment: { test_card: "refund_refused" },
    })
    await capture(store.shop, id)
    await refused(refund(store.shop, id))
    await until(async () => (await openProblems(store, id)).length, {
      what: "the refund that failed",
    })
    return id
  }

  it.each([
    ["light", {}],
    ["dark", { theme: "dark" }],
    ["phone", { width: 390, height: 844 }],
    ["tablet", { width: 820, height: 1180 }],
    ["arabic", { language: "ar" }],
    ["zoomed", ZOOMED],
  ] as const)("says first what is still owed: %s", async (name, options) => {
    const id = await refusedRefund()
    const page = await admin.open(`/orders/${id}`, options)
    const banner = page.locator(BANNER)
    await banner.locator("[data-action=refund_again]").waitFor()
    await screenshot(page, `handling-banner-${name}`)
    expect(await seriousFindings(page, BANNER)).toEqual([])

    await banner.locator("[data-resolve]").press("Enter")
    const form = banner.locator("[data-handling]")
    await form.getByText("28.00").or(form.getByText("28,00")).waitFor()
    await screenshot(page, `handling-form-${name}`)

    expect(await hasFocus(form.locator("input"))).toBe(true)
    expect(await seriousFindings(page, BANNER)).toEqual([])
    expect(await fitsItsWidth(page, BANNER)).toBe(true)
  })

  it("stays as it is where that is cancelled, and the focus comes back", async () => {
    const id = await refusedRefund()
    const page = await admin.open(`/orders/${id}`)
    const banner = page.locator(BANNER)
    const button = banner.getByRole("button", { name: /^Mark as handled:/ })
    await button.press("Enter")

    await banner.getByRole("button", { name: "Cancel" }).press("Enter")

    await until(() => hasFocus(button), { what: "the focus on the button" })
    expect(await openProblems(store, id)).toHaveLength(1)
  })

  it("gives the reason of a refund in its message", async () => {
    const { id } = await newOrder(store)
    await capture(store.shop, id)
    await refund(store.shop, id, { reason: "print_fault", note: "Left sleeve" })
    const page = await admin.open(`/orders/${id}`)
    await showCard(page)

    await page
      .locator(`${CARD} li`)
      .filter({ hasText: /^.*Refunded £[\d.]+ — .+: Left sleeve/s })
      .waitFor()
  })

  it("leads to the form that mends it", async () => {
    const id = await refusedRefund()
    const page = await admin.open(`/orders/${id}`)

    await page
      .locator(BANNER)
      .getByRole("link", { name: "Refund in Medusa" })
      .press("Enter")

    await page.waitForURL(`**/orders/${id}/refund?paymentId=pay_*`)
  })

  it.each([
    ["on a desk's first screen", { width: 1440, height: 900 }, 900],
    ["on a phone within one swipe", { width: 390, height: 844 }, 2 * 844],
  ])("is seen %s", async (_where, size, end) => {
    const id = await refusedRefund()
    const page = await admin.open(`/orders/${id}`, size)
    const message = page.locator(BANNER).getByText(/^Refund of £28.00/)
    await message.waitFor()

    const box = await message.boundingBox()

    expect((box?.y ?? end) + (box?.height ?? 0)).toBeLessThan(end)
  })

  it("is said of several at once, the latest first, and each is handled by itself", async () => {
    const order = await newOrder(store)
    for (const cause of ["no stock", "no paper"]) {
      await record(store.shop, {
        event_type: "order.action_failed",
        message: `Something failed: ${cause}`,
        order_id: order.id,
        payload: { cause },
      })
    }
    const page = await admin.open(`/orders/${order.id}`)
    const rows = page.locator(`${BANNER} li[data-entry]`)
    await rows.nth(1).waitFor()
    await screenshot(page, "order-banner-several")
    expect(await rows.first().innerText()).toContain("no paper")

    await markAsHandled(rows.first())
    await until(async () => (await rows.count()) === 1, {
      what: "the first to go",
    })

    expect(await rows.first().innerText()).toContain("no stock")
  })

  it.each([
    ["light", {}],
    ["dark", { theme: "dark" }],
    ["phone", { width: 390, height: 844 }],
    ["hebrew", { language: "he" }],
  ] as const)(
    "is counted above the list of orders, which leads to what waits: %s",
    async (name, options) => {
      const page = await admin.open("/orders", options)
      const line = page.locator(ORDERS)
      await line.waitFor()
      await page.locator("table").waitFor()
      await screenshot(page, `orders-attention-${name}`)

      expect(await seriousFindings(page, ORDERS)).toEqual([])
      expect(await fitsItsWidth(page, ORDERS)).toBe(true)
      const box = await line.boundingBox()
      const table = await page.locator("table").boundingBox()
      expect(box?.y ?? 0).toBeLessThan(table?.y ?? 0)
      await line.getByRole("link").press("Enter")
      await page.waitForURL("**/activity?tab=attention")
    }
  )

  it("says how many orders wait, and nothing when none does", async () => {
    const waiting = new Set(
      (await openProblems(store)).map(({ order_id }) => order_id)
    ).size
    const page = await admin.open("/orders")
    await page.getByText(`${waiting} orders need attention`).waitFor()
    await store.shop.admin.post("/admin/activity/resolve", {
      filter: { attention: true },
    })

    await page.reload()
    await page.locator("table").waitFor()
    await page.waitForLoadState("networkidle")

    expect(await page.locator(ORDERS).count()).toBe(0)
  })
})
