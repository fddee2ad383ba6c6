import type { Locator, Page } from "playwright-core"
import { hasFocus } from "../helpers/browser/ask-page"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=feed]"
const ATTENTION = "/activity?tab=attention"
const TYPE = "email.failed"
const MAILS = 51

const boxOf = async (locator: Locator) => {
  const box = await locator.boundingBox()
  if (!box) {
    throw new Error(`not in sight: ${locator.toString()}`)
  }
  return box
}

const rows = (page: Page) => page.locator(`${CARD} tr[data-entry]`)
const group = (page: Page) => page.locator(`${CARD} tr[data-group]`)

describe("room for what is read and pressed", () => {
  const store = useStore()
  const admin = useBrowser(store)
  let orderId = ""
  let longId = ""

  beforeAll(async () => {
    const order = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.mug]: 1 },
    })
    orderId = order.id
    const long = await record(store.shop, {
      event_type: "shop.long",
      level: "error",
      message: `It failed: ${"word ".repeat(380)}`,
      order_id: orderId,
    })
    longId = long.id
    for (let mail = 0; mail < MAILS; mail += 1) {
      // One cause, and a problem for each address.
      await record(store.shop, {
        event_type: TYPE,
        level: "error",
        message: `E-mail to reader${mail}@example.com failed: rate limit`,
        payload: { to: `reader${mail}@example.com`, cause: "rate limit" },
      })
    }
  }, 180_000)

  it.each([
    ["tablet", 820],
    ["beside the menu", 1100],
  ])(
    "is left for messages, in a language of long words: %s",
    async (name, width) => {
      const page = await admin.open(ATTENTION, { width, language: "de" })
      await rows(page).nth(1).waitFor()
      await screenshot(page, `room-${width}`)

      const message = rows(page).last().locator("td:visible").nth(1)
      expect((await boxOf(message)).width).toBeGreaterThan(320)
    }
  )

  it("is left for all commands on a phone, also while a message is shown", async () => {
    const page = await admin.open(ATTENTION, {
      width: 390,
      height: 844,
      language: "de",
    })
    await rows(page).getByRole("checkbox").first().check()
    const bar = page.getByRole("toolbar")
    await bar.waitFor()
    for (const command of await bar.getByRole("button").all()) {
      const { x, width } = await boxOf(command)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(390)
    }

    const single = rows(page).locator("visible=true").filter({
      hasText: "It failed",
    })
    // Above the bar, though the list is short: Playwright presses nothing that something else covers.
    await single.locator("[data-resolve]:visible").click()
    const undo = page.getByRole("button", { name: "Rückgängig" })
    await undo.waitFor()
    await screenshot(page, "room-phone-message")
    await bar.getByRole("button").last().click()
    await bar.waitFor({ state: "detached" })
    await undo.click()
    await single.waitFor()
  })

  it("is left for the order itself under a problem of many words", async () => {
    const page = await admin.open(`/orders/${orderId}`)
    await page.locator("[data-activity-log=banner]").waitFor()
    await screenshot(page, "room-banner")

    const { height } = await boxOf(page.locator("[data-activity-log=banner]"))
    expect(height).toBeLessThan(450)
  })

  it("is asked about by how many they are, where they concern no order", async () => {
    const page = await admin.open(`${ATTENTION}&type=${TYPE}`)
    await group(page).locator("[data-resolve]:visible").click()

    const question = page.getByRole("alertdialog")
    await question.waitFor()
    expect(await question.innerText()).toContain(`(${MAILS} entries).`)
    expect(await question.innerText()).not.toContain("0 orders")
    await page.keyboard.press("Escape")
    await question.waitFor({ state: "detached" })
  })

  it("keeps the focus where the pages end, forth and back", async () => {
    const page = await admin.open(`/activity?type=${TYPE}`)
    const next = page.getByRole("button", { name: "Next" })
    const previous = page.getByRole("button", { name: "Prev" })

    await next.press("Enter")
    await page.getByText(`51–51 of ${MAILS}`).waitFor()
    expect(await hasFocus(next)).toBe(true)
    expect(await next.getAttribute("aria-disabled")).toBe("true")
    await next.press("Enter")
    expect(await rows(page).count()).toBe(1)

    await previous.press("Enter")
    await page.getByText(`1–50 of ${MAILS}`).waitFor()
    expect(await hasFocus(previous)).toBe(true)
  })

  it("gives Escape to the form in an open entry, which stays open", async () => {
    const page = await admin.open(`/activity?entry=${longId}`)
    const drawer = page.getByRole("dialog")
    const handle = drawer.getByRole("button", { name: /^Mark as handled/ })
    await handle.press("Enter")
    const field = drawer.getByRole("textbox")
    await field.fill("Called the customer")

    await field.press("Escape")
    await field.waitFor({ state: "detached" })
    await until(() => hasFocus(handle), { what: "the focus on the button" })
    expect(await drawer.count()).toBe(1)

    await page.keyboard.press("Escape")
    await drawer.waitFor({ state: "detached" })
  })
})
