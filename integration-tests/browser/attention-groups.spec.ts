import type { Page } from "playwright-core"
import { openProblems, refused } from "../helpers/attention"
import {
  fitsItsWidth,
  focusedLabel,
  hasFocus,
} from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD as TIMELINE } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { capture } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=feed]"
const ROWS = `${CARD} tr[data-entry]`
const PATH = "/activity?tab=attention"

const groups = (page: Page) =>
  page
    .getByRole("region", { name: "Problems with one cause" })
    .getByRole("listitem")

const group = (page: Page, text: string) =>
  groups(page).filter({ hasText: text })

const untilRows = (page: Page, count: number) =>
  until(async () => (await page.locator(ROWS).count()) === count, {
    what: `${count} rows`,
  })

describe("problems with one cause", () => {
  const store = useStore()
  const admin = useBrowser(store)
  let lastOrderId = ""

  beforeAll(async () => {
    const order = { email: "jo@example.com", items: { [skus.shirt]: 1 } }

    for (const country of ["gb", "gb", "de"] as const) {
      const payment = { test_card: "declined_on_capture" }
      const { id } = await placeOrder(store.shop, {
        ...order,
        country,
        payment,
      })
      await refused(capture(store.shop, id))
    }
    for (const printify of ["address_rejected", "address_rejected"]) {
      const metadata = { printify }
      const { id } = await placeOrder(store.shop, { ...order, metadata })
      await refused(fulfill(store.shop, id))
      lastOrderId = id
    }
    const isAllTold = async () => (await openProblems(store)).length === 5
    await until(isAllTold, { what: "5 open problems", timeoutMs: 20_000 })
  })

  it.each([
    ["light", {}],
    ["dark", { theme: "dark" }],
    ["phone", { width: 390, height: 844 }],
    ["arabic", { language: "ar" }],
  ] as const)(
    "stand above the list, accessible and in their place: %s",
    async (name, options) => {
      const page = await admin.open(PATH, options)
      await page.locator(`${CARD} section li`).first().waitFor()
      await page.locator(ROWS).first().waitFor()
      await screenshot(page, `groups-${name}`)

      expect(await seriousFindings(page, CARD)).toEqual([])
      expect(await fitsItsWidth(page, CARD)).toBe(true)
    }
  )

  it("say in plain words what they mean, on the page and on the order", async () => {
    const page = await admin.open(PATH)
    await page
      .locator(ROWS, { hasText: "Address rejected" })
      .first()
      .getByRole("button", { name: /^Submission to/ })
      .press("Enter")
    const drawer = page.getByRole("dialog")
    await drawer.getByText("refused the order").waitFor()
    await drawer.getByText("then create the fulfillment again").waitFor()
    await screenshot(page, "groups-plain-words")
    expect(await seriousFindings(page, "[role=dialog]")).toEqual([])

    await page.goto(`/app/orders/${lastOrderId}`)
    const timeline = page.locator(TIMELINE)
    await timeline
      .locator("li[data-entry]", { hasText: "Address rejected" })
      .getByRole("button", { name: "Show details" })
      .click()
    await timeline
      .getByText("then create the fulfillment again")
      .scrollIntoViewIfNeeded()
    await screenshot(page, "order-plain-words")
  })

  it("narrow the list, at a URL of their own", async () => {
    const page = await admin.open(PATH)
    await untilRows(page, 5)
    expect(await group(page, "Payment of").innerText()).toContain(
      "3 orders, £56.00 + €"
    )

    await group(page, "Payment of")
      .getByRole("button", { name: /^Show/ })
      .click()
    await untilRows(page, 3)
    await screenshot(page, "groups-narrowed")
    expect(await seriousFindings(page, CARD)).toEqual([])
    await page.reload()
    await untilRows(page, 3)
    expect(new URL(page.url()).searchParams.get("group")).toMatch(
      /^order\.payment_failed\|/
    )

    await page.getByRole("button", { name: /^Remove filter/ }).click()
    await untilRows(page, 5)
    await page.goBack()
    await untilRows(page, 3)
    await page.getByRole("tab", { name: "All activity" }).click()
    await page.getByRole("button", { name: /^Remove filter/ }).waitFor({
      state: "detached",
    })
    await groups(page).first().waitFor({ state: "detached" })
  })

  it("are resolved at once, and as one taken back", async () => {
    const page = await admin.open(PATH)
    await untilRows(page, 5)

    await group(page, "Payment of")
      .getByRole("button", { name: /^Mark all as handled/ })
      .click()
    await page.getByText("3 entries resolved", { exact: true }).waitFor()
    await untilRows(page, 2)
    await screenshot(page, "groups-resolved")

    await page.getByRole("button", { name: "Undo" }).click()
    await untilRows(page, 5)
    await group(page, "Payment of").waitFor()
  })

  it("ask before they resolve more than can be taken back", async () => {
    await store.query(
      `insert into activity_log (id, event_type, level, message, payload, occurred_at, created_at, updated_at, occurrences)
       select 'actlog_ink_' || n, 'system.action_failed', 'error', 'The ink has run out', '{}', now(), now(), now(), 1
       from generate_series(1, 51) n`
    )
    const page = await admin.open(PATH)
    const question = page.getByRole("alertdialog")
    const resolveAll = group(page, "The ink has run out").getByRole("button", {
      name: /^Mark all as handled/,
    })

    await resolveAll.press("Enter")
    await question.getByText("Mark all as handled: 51 entries?").waitFor()
    await screenshot(page, "groups-question")
    expect(await seriousFindings(page, "[role=alertdialog]")).toEqual([])
    await question.getByRole("button", { name: "Cancel" }).click()
    await question.waitFor({ state: "detached" })
    expect(await hasFocus(resolveAll)).toBe(true)
    expect(await openProblems(store)).toHaveLength(56)

    await resolveAll.press("Enter")
    await question.getByRole("button", { name: "Mark all as handled" }).click()
    await page.getByText("51 entries resolved", { exact: true }).waitFor()
    await untilRows(page, 5)
    expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0)
  })

  it("are resolved one after the other, by keyboard alone", async () => {
    const page = await admin.open(PATH)
    await group(page, "Payment of")
      .getByRole("button", { name: /^Show/ })
      .click()
    await untilRows(page, 3)

    await group(page, "Payment of")
      .getByRole("button", { name: /^Mark all as handled/ })
      .focus()
    await page.keyboard.press("Enter")
    await page.getByText("3 entries resolved", { exact: true }).waitFor()
    await untilRows(page, 2)
    expect(new URL(page.url()).search).toBe("?tab=attention")
    await until(
      async () =>
        (await focusedLabel(page)).startsWith(
          "Mark all as handled: Submission to"
        ),
      { what: "the focus on the next group" }
    )

    await page.keyboard.press("Enter")
    await page.getByText("All clear").waitFor()
    await groups(page).first().waitFor({ state: "detached" })
    expect(await openProblems(store)).toEqual([])
  })
})
