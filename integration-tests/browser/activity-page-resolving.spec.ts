import type { Page } from "playwright-core"
import { focusedLabel } from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=feed]"
const ROWS = `${CARD} tr[data-entry]`

const row = (page: Page, text: string) => page.locator(ROWS, { hasText: text })

describe("resolving on the Activity page", () => {
  const store = useStore()
  const admin = useBrowser(store)

  afterEach(async () => {
    await store.shop.admin.post("/admin/activity/resolve", {
      filter: { q: "passing" },
    })
  })

  it("resolves in place by keyboard alone, goes on at the next row, and undoes", async () => {
    for (const cause of ["ink", "paper", "glue"]) {
      await record(store.shop, {
        event_type: "system.action_failed",
        message: `A passing problem: no ${cause}`,
        payload: { cause },
      })
    }
    const page = await admin.open("/activity?tab=attention&q=passing")
    await page.getByText("1–3 of 3").waitFor()

    const first = page.locator(ROWS).first()
    await first
      .getByRole("button", { name: /^Mark as handled/ })
      .locator("visible=true")
      .focus()
    await page.keyboard.press("Enter")
    await page.getByText("1–2 of 2").waitFor()
    await until(
      async () =>
        (await focusedLabel(page)).startsWith(
          "Mark as handled: A passing problem"
        ),
      { what: "the focus on the next row" }
    )

    await page.getByRole("button", { name: "Undo" }).click()
    await page.getByText("1–3 of 3").waitFor()
  })

  it("resolves a selection, and the calm that follows is a sight", async () => {
    for (const cause of ["ink", "paper", "glue"]) {
      await record(store.shop, {
        event_type: "system.action_failed",
        message: `A passing problem: no ${cause} at all`,
        payload: { cause: `${cause} at all` },
      })
    }
    const page = await admin.open("/activity?tab=attention")
    await row(page, "no glue at all").waitFor()

    await row(page, "no glue at all").getByRole("checkbox").check()
    await page.getByText("1 selected").waitFor()
    await page
      .getByRole("checkbox", { name: "Select all on this page" })
      .check()
    await screenshot(page, "feed-selection")
    expect(await seriousFindings(page, CARD)).toEqual([])
    await page
      .getByRole("toolbar")
      .getByRole("button", { name: "Mark as handled" })
      .click()

    await page.getByText("All clear").waitFor()
    await screenshot(page, "feed-all-clear")
    await page.getByRole("button", { name: "Undo" }).click()
    await row(page, "no glue at all").waitFor()
  })

  it("takes back all but the one that has come again meanwhile", async () => {
    const passing = (cause: string) =>
      record(store.shop, {
        event_type: "system.action_failed",
        message: `A passing problem: no ${cause} left`,
        payload: { cause: `${cause} left`, action: cause },
      })
    await passing("paper")
    await passing("ink")
    const page = await admin.open("/activity?tab=attention&q=passing+left")
    await page.getByText("1–2 of 2").waitFor()
    await page
      .getByRole("checkbox", { name: "Select all on this page" })
      .check()
    await page
      .getByRole("toolbar")
      .getByRole("button", { name: "Mark as handled" })
      .click()
    await page.getByText("2 entries resolved").waitFor()
    await passing("ink")

    await page.getByRole("button", { name: "Undo" }).click()

    await page.getByText("That did not work").waitFor()
    await row(page, "no paper left").waitFor()
    await page.getByText("1–2 of 2").waitFor()
  })
})
