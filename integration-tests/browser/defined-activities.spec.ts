import type { Page } from "playwright-core"
import { openProblems } from "../helpers/attention"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD, showCard } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record, untilRecorded } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const FEED = "[data-activity-log=feed]"

const ourRequests = (page: Page): string[] => {
  const seen: string[] = []
  page.on("request", (request) => {
    const { pathname } = new URL(request.url())
    if (/\/admin\/([^?]*\/)?activity\b/.test(pathname)) {
      seen.push(pathname)
    }
  })
  return seen
}

/** What `integration-tests/loyalty-plugin` declares reaches the browser by the server alone. */
describe("a type that another plugin declares", () => {
  const store = useStore({ env: { LOYALTY: "on" } })
  const admin = useBrowser(store)

  const order = async (metadata: Record<string, unknown>, type: string) => {
    const { id } = await placeOrder(store.shop, {
      email: "jo@example.com",
      items: { [skus.mug]: 1 },
      metadata,
    })
    await untilRecorded(store.shop, id, type)
    return id
  }
  const failed = (points: number) =>
    order(
      { loyalty_points: points, loyalty_fault: "kein Konto {points} <b>x</b>" },
      "loyalty.grant_failed"
    )

  it("reads in German on the order page, is explained there, and is mended by its own button", async () => {
    const id = await failed(120)
    const page = await admin.open("/settings/profile", { language: "de" })
    const asked = ourRequests(page)
    await page.goto(`/app/orders/${id}`)
    await showCard(page)
    const row = page.locator(`${CARD} li[data-entry]`, {
      hasText: "120 Punkte nicht gutgeschrieben",
    })
    await row.waitFor()
    await page.waitForLoadState("networkidle")
    const requests = [...asked].sort()
    await row.locator("button[aria-controls][aria-expanded]").last().click()
    await row
      .getByText("Der Bonusdienst hat die Punkte dieser Bestellung nicht")
      .waitFor()
    await row.getByText("Schreiben Sie sie erneut gut.").waitFor()
    const said = await row.locator("p").first().innerText()
    await screenshot(page, "defined-order-de")
    const findings = await seriousFindings(page, CARD)

    await row
      .getByRole("button", { name: "Punkte erneut gutschreiben" })
      .click()

    await page
      .locator(`${CARD} li`, { hasText: "120 Punkte gutgeschrieben" })
      .waitFor()
    await until(async () => !(await openProblems(store, id)).length, {
      what: "the problem to be closed",
    })
    // What others sent is text, and never a placeholder.
    expect(said).toBe(
      "120 Punkte nicht gutgeschrieben: kein Konto {points} <b>x</b>"
    )
    expect(findings).toEqual([])
    expect(requests).toEqual([
      "/admin/activity/attention",
      `/admin/orders/${id}/activity`,
    ])
  })

  it("is labelled on the Activity page, with its icon, and filtered by", async () => {
    await order({ loyalty_points: 33 }, "loyalty.points_granted")
    await record(store.shop, {
      event_type: "gift.wrapped",
      message: "Wrapped in red",
    })
    const page = await admin.open("/activity", { language: "de" })
    const rowOf = (text: string) =>
      page.locator(`${FEED} tr[data-entry]`, { hasText: text })
    const iconOf = (text: string) =>
      rowOf(text).locator("td").nth(1).locator("svg").innerHTML()
    await rowOf("33 Punkte gutgeschrieben").waitFor()
    await rowOf("Wrapped in red").waitFor()
    const label = await rowOf("33 Punkte gutgeschrieben")
      .locator("td")
      .nth(1)
      .innerText()
    const icons = [
      await iconOf("33 Punkte gutgeschrieben"),
      await iconOf("Wrapped in red"),
    ]

    await page.getByRole("button", { name: "Art", exact: true }).click()
    await page.getByText("Von Plugins").waitFor()
    await page
      .getByRole("menuitemcheckbox", {
        name: "Punkte gutgeschrieben",
        exact: true,
      })
      .click()

    await until(() => page.url().includes("type=loyalty.points_granted"), {
      what: "the filter in the URL",
    })
    await page.keyboard.press("Escape")
    await rowOf("Wrapped in red").waitFor({ state: "detached" })
    await screenshot(page, "defined-feed-de")
    expect(label).toContain("Punkte gutgeschrieben")
    // Its own, where a type that nobody declared has the one for all such types.
    expect(new Set(icons).size).toBe(2)
  })

  it("is found by its label", async () => {
    const page = await admin.open("/activity", { language: "de" })
    await page.locator(`${FEED} tr[data-entry]`).first().waitFor()

    await page.getByRole("searchbox").fill("gutgeschrieben")

    await page
      .locator(`${FEED} [role=group] button`, {
        hasText: "Punkte nicht gutgeschrieben",
      })
      .waitFor()
  })

  it("reads in English where its plugin has no words of the reader's language", async () => {
    const id = await failed(55)
    const page = await admin.open(`/orders/${id}`, { language: "fr" })
    await showCard(page)

    await page
      .locator(`${CARD} li`, { hasText: "55 points not granted" })
      .getByRole("button", { name: "Grant points again" })
      .waitFor()
  })
})
