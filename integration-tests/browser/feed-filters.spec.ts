import type { Page } from "playwright-core"
import { fitsItsWidth } from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record, untilRecorded } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { cancelOrder } from "../helpers/shop/orders"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=feed]"
const ROWS = `${CARD} tr[data-entry]`

const row = (page: Page, text: string) => page.locator(ROWS, { hasText: text })
const paramOf = (page: Page, name: string) =>
  new URL(page.url()).searchParams.getAll(name)

/** `2026-02-16T18:00` of the browser's time zone, London, `hours` ago. */
const ago = (hours: number) =>
  new Date(Date.now() - hours * 3_600_000).toISOString()

describe("the filters of the Activity page", () => {
  const store = useStore()
  const admin = useBrowser(store)
  let orderNumber = 0

  beforeAll(async () => {
    const order = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    orderNumber = order.display_id ?? 0
    await untilRecorded(store.shop, order.id, "order.email.confirmation_sent")
    await cancelOrder(store.shop, order.id)
    await untilRecorded(store.shop, order.id, "order.cancelled")
    const closed = await record(store.shop, {
      event_type: "email.bounced",
      message: "Back to sender",
      level: "warning",
      payload: { to: "gone@example.com" },
    })
    await store.shop.admin.post(`/admin/activity/${closed.id}/resolve`)
    await record(store.shop, {
      event_type: "system.action_failed",
      message: "Still waiting for ink",
      payload: { cause: "ink" },
      occurred_at: ago(24 * 40),
    })
  })

  it("narrow by what became of problems", async () => {
    const page = await admin.open("/activity")
    await row(page, "Order placed").first().waitFor()

    await page.getByRole("button", { name: "State", exact: true }).click()
    await page.getByRole("menuitemcheckbox", { name: "Resolved" }).click()
    await page.keyboard.press("Escape")
    await row(page, "Order placed").first().waitFor({ state: "detached" })
    await row(page, "Back to sender").waitFor()
    expect(await row(page, "Still waiting").count()).toBe(0)
    expect(paramOf(page, "state")).toEqual(["resolved"])

    await page.getByRole("tab", { name: "Needs attention" }).click()
    await row(page, "Still waiting").waitFor()
    await page.getByRole("button", { name: "State", exact: true }).click()
    await page.getByRole("menuitemcheckbox", { name: "Snoozed" }).waitFor()
    expect(
      await page.getByRole("menuitemcheckbox", { name: "Resolved" }).count()
    ).toBe(0)
  })

  it("narrow by person, by name or by kind", async () => {
    const page = await admin.open("/activity")
    await row(page, "Order placed").first().waitFor()

    await page.getByRole("button", { name: "Person", exact: true }).click()
    await page.getByRole("menuitemcheckbox", { name: "Anna Quill" }).waitFor()
    await screenshot(page, "filters-person")
    expect(await seriousFindings(page, "[role=menu]")).toEqual([])
    await page.getByRole("menuitemcheckbox", { name: "Anna Quill" }).click()
    await row(page, "Order placed").first().waitFor({ state: "detached" })
    await row(page, "cancelled").first().waitFor()
    await page.getByRole("button", { name: "Person Anna Quill" }).waitFor()

    await page.reload()
    await page.getByRole("button", { name: "Person Anna Quill" }).waitFor()
  })

  it("narrow by hour, and say what is wrong with an order of hours that holds nothing", async () => {
    const page = await admin.open("/activity")
    await row(page, "Still waiting").waitFor()

    await page.getByRole("button", { name: "Date", exact: true }).click()
    await page.getByRole("button", { name: "Since yesterday 18:00" }).waitFor()
    await page.getByLabel("From", { exact: true }).fill("2026-03-02")
    await page.getByLabel("From: Time").fill("18:30")
    await until(() => paramOf(page, "from")[0] === "2026-03-02T18:30", {
      what: "the hour in the URL",
    })
    await page.getByLabel("To", { exact: true }).fill("2026-03-01")
    await page.getByRole("alert").waitFor()
    expect(await page.getByRole("alert").innerText()).toBe(
      "“From” must be before “To”."
    )
    await screenshot(page, "filters-wrong-order")
    expect(await seriousFindings(page, "[role=dialog]")).toEqual([])
    expect(paramOf(page, "to")).toEqual([])

    await page.getByLabel("To", { exact: true }).fill("2099-03-03")
    await until(() => paramOf(page, "to")[0] === "2099-03-03", {
      what: "the right order in the URL",
    })
    expect(await page.getByRole("alert").count()).toBe(0)
  })

  it("remember the last visit in this browser, and offer what came since", async () => {
    const page = await admin.open("/activity")
    await row(page, "Still waiting").waitFor()
    await page.evaluate(
      `localStorage.setItem("activity-log:visits", String(Date.now() - 3 * 3600_000))`
    )
    await page.reload()
    await row(page, "Still waiting").waitFor()

    await page.getByRole("button", { name: "Date", exact: true }).click()
    await screenshot(page, "filters-date")
    await page.getByRole("button", { name: /^Since my last visit/ }).click()
    await row(page, "Still waiting").waitFor({ state: "detached" })
    await row(page, "Order placed").first().waitFor()
    expect(paramOf(page, "from")[0]).toMatch(/T\d\d:\d\d$/)
  })

  it("lead from an entry to what the same request caused", async () => {
    const page = await admin.open(`/activity?q=%23${orderNumber}`)
    await row(page, "cancelled").first().locator("[data-open]").click()
    await page
      .getByRole("dialog")
      .getByRole("button", { name: "Caused together" })
      .click()
    await page.getByRole("dialog").waitFor({ state: "detached" })
    await row(page, "Order placed").first().waitFor({ state: "detached" })

    await row(page, "cancelled").first().waitFor()
    expect(paramOf(page, "caused_by")).toHaveLength(1)
    await screenshot(page, "filters-together")
    expect(await seriousFindings(page, CARD)).toEqual([])
    await page
      .getByRole("button", { name: "Remove filter: Caused together" })
      .click()
    await row(page, "Order placed").first().waitFor()
  })

  it.each([
    ["en", "bounced"],
    ["de", "unzustell"],
  ])(
    "find a type by its label, as the reader reads it: %s",
    async (language, q) => {
      const page = await admin.open("/activity", { language })
      await page.locator(ROWS).first().waitFor()

      await page.getByRole("searchbox").fill(q)
      const offered = page.locator(`${CARD} [role=group] button`).first()
      await offered.waitFor()
      await screenshot(page, `filters-suggestions-${language}`)
      expect(await seriousFindings(page, CARD)).toEqual([])
      await offered.click()
      await row(page, "Back to sender").waitFor()
      expect(paramOf(page, "type")).toEqual(["email.bounced"])
    }
  )

  it("find people by their name, and an order by its bare number", async () => {
    const page = await admin.open("/activity")
    await page.locator(ROWS).first().waitFor()
    await page.getByRole("searchbox").fill("anna")
    await page.locator(CARD).getByRole("button", { name: "Anna Quill" }).click()
    await row(page, "cancelled").first().waitFor()
    expect(paramOf(page, "actor_id")).toHaveLength(1)

    await page.goto(`/app/activity?q=${orderNumber}`)
    await row(page, "Order placed").first().waitFor()
  })

  it("show times in the language of the words, where the dashboard speaks one that is not ours", async () => {
    const page = await admin.open("/activity", { language: "sv" })
    await row(page, "Still waiting").waitFor()
    await screenshot(page, "filters-swedish")

    const text = await row(page, "Still waiting").innerText()
    expect(text).toMatch(/month ago/)
    expect(text).not.toMatch(/sedan/)
  })

  it("take an order's number in the reader's digits, and say so where it is none", async () => {
    const page = await admin.open("/activity")
    await row(page, "Still waiting").waitFor()
    const number = page.getByLabel("Order number")

    await page.getByRole("button", { name: "Order", exact: true }).click()
    await number.fill("Still")
    await number.press("Enter")
    await page.getByText("Nothing is recorded for order #Still").waitFor()
    await number.fill(
      String(orderNumber).replace(/\d/g, (digit) =>
        String.fromCodePoint(0x660 + Number(digit))
      )
    )
    await number.press("Enter")

    await page.getByRole("button", { name: `Order #${orderNumber}` }).waitFor()
    await row(page, "Still waiting").waitFor({ state: "detached" })
  })

  it.each([
    ["tablet", { width: 820, height: 1180 }],
    ["phone", { width: 390, height: 844 }],
    ["arabic-phone", { language: "ar", width: 390, height: 844 }],
    ["dark-tablet", { theme: "dark", width: 820, height: 1180 }],
    ["zoomed", { width: 720, height: 450 }],
  ] as const)(
    "fit their place and are accessible: %s",
    async (name, options) => {
      const page = await admin.open(
        "/activity?level=warning&level=error&actor=user&from=2026-03-02T18%3A30",
        options
      )
      await page.locator(CARD).waitFor()
      await page.waitForLoadState("networkidle")
      await screenshot(page, `filters-${name}`)

      expect(await seriousFindings(page, CARD)).toEqual([])
      expect(await fitsItsWidth(page, CARD)).toBe(true)
    }
  )
})
