import type { Page } from "playwright-core"
import { openProblems } from "../helpers/attention"
import { hasFocus } from "../helpers/browser/ask-page"
import { markAsHandled } from "../helpers/browser/mark-as-handled"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const ROWS = "[data-activity-log=feed] tr[data-entry]"

const row = (page: Page, text: string) => page.locator(ROWS, { hasText: text })

const pressWith = (page: Page, init: string) =>
  page.evaluate<boolean>(
    `document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ${init} }))`
  )

describe("the keyboard on the Activity page", () => {
  const store = useStore()
  const admin = useBrowser(store)

  beforeEach(async () => {
    for (const cause of ["ink", "paper", "glue"]) {
      await record(store.shop, {
        event_type: "system.action_failed",
        message: `A problem: no ${cause}`,
        payload: { cause },
      })
    }
  })

  afterEach(async () => {
    await store.shop.admin.post("/admin/activity/resolve", {
      filter: { q: "problem" },
    })
  })

  it.each(["ctrlKey", "metaKey", "altKey"])(
    "keeps a shortcut of the browser's own from resolving or clearing the selection: %s",
    async (modifier) => {
      const page = await admin.open("/activity?tab=attention")
      await row(page, "no ink").getByRole("checkbox").check()

      const isReloadFree = await pressWith(page, `key: "r", ${modifier}: true`)
      const isCopyFree = await pressWith(page, `key: "c", ${modifier}: true`)

      expect({ isReloadFree, isCopyFree }).toEqual({
        isReloadFree: true,
        isCopyFree: true,
      })
      expect(await page.getByText("1 selected").count()).toBe(1)
      expect(await openProblems(store)).toHaveLength(3)
    }
  )

  it("leaves letters to an open menu and to an open entry", async () => {
    const page = await admin.open("/activity?tab=attention")
    await row(page, "no ink").getByRole("checkbox").check()

    await page.getByRole("button", { name: "Type", exact: true }).click()
    await page.getByRole("menu").waitFor()
    await page.keyboard.press("r")
    await page.keyboard.press("Escape")
    await page.getByRole("menu").waitFor({ state: "detached" })
    await row(page, "no glue").locator("[data-open]").press("Enter")
    await page.getByRole("dialog").waitFor()
    await page.keyboard.press("r")
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "detached" })

    expect(await page.getByText("1 selected").count()).toBe(1)
    expect(await openProblems(store)).toHaveLength(3)
  })

  it("goes on at the next checkbox, where Space chooses instead of resolving", async () => {
    const page = await admin.open("/activity?tab=attention")
    await row(page, "no glue").getByRole("checkbox").focus()

    await page.keyboard.press("Space")
    await page.getByText("1 selected").waitFor()
    await page.keyboard.press("r")
    await row(page, "no glue").waitFor({ state: "detached" })
    const next = row(page, "no paper").getByRole("checkbox")
    await until(() => hasFocus(next), { what: "the focus on the next box" })
    await page.keyboard.press("Space")

    await page.getByText("1 selected").waitFor()
    expect(await openProblems(store)).toHaveLength(2)
  })

  it("takes a resolve back inside the open entry, and hands the focus back to the list", async () => {
    const page = await admin.open("/activity?tab=attention")
    await row(page, "no glue").locator("[data-open]").press("Enter")
    const drawer = page.getByRole("dialog")
    await markAsHandled(drawer)
    await drawer.getByRole("button", { name: /^Reopen/ }).waitFor()
    await screenshot(page, "drawer-resolved")

    await drawer.getByRole("button", { name: /^Reopen/ }).click()
    await markAsHandled(drawer)
    await row(page, "no glue").waitFor({ state: "detached" })
    await page.keyboard.press("Escape")
    await drawer.waitFor({ state: "detached" })

    expect(
      await page.evaluate<boolean>(
        `Boolean(document.activeElement.closest("[data-activity-log=feed]"))`
      )
    ).toBe(true)
  })
})
