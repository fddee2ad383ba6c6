import type { Locator, Page } from "playwright-core"
import { entriesOf, refused } from "../helpers/attention"
import { fitsItsWidth } from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD, showCard } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { useStore } from "../helpers/use-store"

const DRAWER = "[role=dialog]"

/** The lines below the heading: `Cause: insufficient stock`. */
const linesOf = async (details: Locator): Promise<string[]> => {
  const list = details.locator("dl").last()
  const names = await list.locator("dt").allInnerTexts()
  const values = await list.locator("dd").allInnerTexts()
  return names.map((name, index) => `${name}: ${values[index]}`)
}

const openEntry = async (page: Page): Promise<Locator> => {
  const drawer = page.locator(DRAWER)
  await drawer.locator("dl").last().waitFor()
  return drawer
}

describe("the details of an entry", () => {
  const store = useStore()
  const admin = useBrowser(store)
  let orderId = ""
  let failureId = ""
  let syncId = ""

  beforeAll(async () => {
    const { id } = await placeOrder(store.shop, {
      email: "agatha@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "address_rejected" },
    })
    await refused(fulfill(store.shop, id))
    const [failure] = await entriesOf(store, "order.submission_failed")
    const sync = await record(store.shop, {
      event_type: "sync.completed",
      message: "Product sync complete — 47 products",
      payload: {
        run_id: "run_42",
        is_nightly: true,
        duration_ms: 125_000,
        counts: { products: 47 },
      },
    })
    orderId = id
    failureId = failure?.id ?? ""
    syncId = sync.id
  })

  it.each([
    ["light", {}, ["Cause: Address rejected", "Provider ID: printify"]],
    ["dark", { theme: "dark" }, ["Items: 1 × M / Black (ink-drop"]],
    ["phone", { width: 390, height: 844 }, ["Workflow: create-fulfillment"]],
    ["german", { language: "de" }, ["Ursache: Address", "Anbieter-ID: print"]],
    ["arabic", { language: "ar" }, ["السبب: Address", "معرّف المزوّد: print"]],
  ] as const)(
    "begin with the cause and end with ids, in the reader's words: %s",
    async (name, options, expected) => {
      const page = await admin.open(`/activity?entry=${failureId}`, options)
      const drawer = await openEntry(page)
      const lines = await linesOf(drawer)
      await screenshot(page, `details-drawer-${name}`)
      expect(await seriousFindings(page, DRAWER)).toEqual([])
      expect(await fitsItsWidth(page, DRAWER)).toBe(true)
      await drawer.locator("summary").scrollIntoViewIfNeeded()
      await screenshot(page, `details-drawer-${name}-end`)

      for (const line of expected) {
        expect(lines).toContainEqual(expect.stringContaining(line))
      }
      expect(lines[0]).toContain("Address rejected")
      expect(lines.at(-1)).toContain("auto-")

      await page.goto(`/app/orders/${orderId}`)
      await showCard(page)
      const row = page.locator(`${CARD} li`, { hasText: "Address rejected" })
      await row.locator("[aria-expanded=false]").click()
      await row.locator("dl").last().waitFor()
      expect(await linesOf(row)).toEqual(lines)
      await row.locator("summary").scrollIntoViewIfNeeded()
      await screenshot(page, `details-order-${name}`)
      expect(await fitsItsWidth(page, CARD)).toBe(true)
    }
  )

  it.each([
    [
      "en",
      ["Result · Products: 47", "Duration: 2 mins 5 secs", "Is nightly: Yes"],
    ],
    [
      "de",
      ["Ergebnis · Produkte: 47", "Dauer: 2 Min. 5 Sek.", "Is nightly: Ja"],
    ],
  ])(
    "say how long, yes and no, and name what they do not know: %s",
    async (language, expected) => {
      const page = await admin.open(`/activity?entry=${syncId}`, { language })

      const lines = await linesOf(await openEntry(page))

      expect(lines).toEqual([...expected, expect.stringContaining("run_42")])
    }
  )
})
