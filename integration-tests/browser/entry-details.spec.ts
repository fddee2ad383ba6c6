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

/** The lines of one list, the last but `back`: `Cause: insufficient stock`. */
const linesOf = async (details: Locator, back: number): Promise<string[]> => {
  const list = details.locator("dl").nth(-1 - back)
  const names = await list.locator("dt").allTextContents()
  const values = await list.locator("dd").allTextContents()
  return names.map((name, index) => `${name}: ${values[index]}`)
}

/** First what a merchant asks, then what is folded away for developers. */
const factsOf = (details: Locator) => linesOf(details, 1)
const tracesOf = (details: Locator) => linesOf(details, 0)

const openEntry = async (page: Page): Promise<Locator> => {
  const drawer = page.locator(DRAWER)
  await drawer.locator("summary").waitFor()
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
    ["light", {}, "Cause: Address rejected", "Provider ID: printify"],
    ["dark", { theme: "dark" }, "Items: 1 × M / Black (ink-drop", "Step: "],
    [
      "phone",
      { width: 390, height: 844 },
      "Provider: Printify",
      "Workflow: create-fulfillment",
    ],
    ["german", { language: "de" }, "Ursache: Address", "Anbieter-ID: printify"],
    ["arabic", { language: "ar" }, "السبب: Address", "معرّف المزوّد: printify"],
  ] as const)(
    "begin with the cause, and fold away what is for developers, in the reader's words: %s",
    async (...[name, options, fact, trace]) => {
      const page = await admin.open(`/activity?entry=${failureId}`, options)
      const drawer = await openEntry(page)
      const facts = await factsOf(drawer)
      const traces = await tracesOf(drawer)
      await screenshot(page, `details-drawer-${name}`)
      expect(await drawer.locator("pre").isVisible()).toBe(false)
      await drawer.locator("summary").press("Enter")
      await drawer.locator("pre").waitFor()
      expect(await seriousFindings(page, DRAWER)).toEqual([])
      expect(await fitsItsWidth(page, DRAWER)).toBe(true)
      await screenshot(page, `details-drawer-${name}-end`)

      expect(facts[0]).toContain("Address rejected")
      expect(facts).toContainEqual(expect.stringContaining(fact))
      expect(traces).toContainEqual(expect.stringContaining(trace))
      expect(traces.at(-1)).toContain("auto-")
      expect(facts.join(" ")).not.toMatch(/auto-|create-fulfillment/)

      await page.goto(`/app/orders/${orderId}`)
      await showCard(page)
      const row = page.locator(`${CARD} li`, { hasText: "Address rejected" })
      await row.locator("[aria-controls][aria-expanded=false]").click()
      await row.locator("summary").waitFor()
      expect([await factsOf(row), await tracesOf(row)]).toEqual([facts, traces])
      await screenshot(page, `details-order-${name}`)
      expect(await fitsItsWidth(page, CARD)).toBe(true)
    }
  )

  it("lead to the order first, and to where Medusa mends the problem", async () => {
    const page = await admin.open(`/activity?entry=${failureId}`)
    const drawer = await openEntry(page)
    const controls = drawer.locator("a, button:not([aria-label=Close])")

    expect(await controls.first().innerText()).toMatch(/^Open order #\d+$/)
    expect((await controls.first().boundingBox())?.height).toBeGreaterThan(24)
    await drawer.getByRole("link", { name: "Create fulfillment" }).click()

    await page.waitForURL(`**/orders/${orderId}/fulfillment**`)
    await page.getByRole("dialog").waitFor()
  })

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

      const drawer = await openEntry(page)

      expect((await factsOf(drawer)).slice(0, expected.length)).toEqual(
        expected
      )
      expect((await tracesOf(drawer)).at(-1)).toContain("run_42")
    }
  )
})
