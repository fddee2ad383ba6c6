import type { Locator, Page } from "playwright-core"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { useBrowser } from "../helpers/browser/use-browser"
import { addNote } from "../helpers/shop/notes"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("a note that is not sent yet", () => {
  const store = useStore()
  const admin = useBrowser(store)

  const boxOf = (page: Page): Locator =>
    page.locator(CARD).getByRole("textbox", { name: "Add a note…" })

  const openOrder = async (id: string): Promise<Page> => {
    const page = await admin.open(`/orders/${id}`)
    await showCard(page)
    await boxOf(page).waitFor()
    return page
  }

  /** As the dashboard's links do it: the page is not loaded anew. */
  const goTo = async (
    page: Page,
    order: { id: string; display_id?: unknown }
  ) => {
    await page.evaluate(`
      history.pushState({}, "", "/app/orders/${order.id}")
      dispatchEvent(new PopStateEvent("popstate", { state: {} }))
    `)
    await page
      .getByRole("heading", { name: `#${String(order.display_id)}` })
      .waitFor()
    await boxOf(page).waitFor()
  }

  const hasText = (box: Locator, text: string) =>
    until(async () => (await box.inputValue()) === text, {
      what: `the text ${JSON.stringify(text)}`,
    })

  it("stays with its order, and is there again when the reader comes back", async () => {
    const [first, second] = [await newOrder(store), await newOrder(store)]
    const page = await openOrder(first.id)
    await boxOf(page).fill("For the first order")

    await goTo(page, second)
    await hasText(boxOf(page), "")

    await goTo(page, first)
    await hasText(boxOf(page), "For the first order")
  })

  it("is not lost with the one that is being sent while it is typed", async () => {
    const { id } = await newOrder(store)
    const page = await openOrder(id)
    let send = () => {}
    const isHeld = new Promise<void>((resolve) => {
      send = resolve
    })
    await page.route("**/activity/notes", async (route) => {
      await isHeld
      await route.continue()
    })
    await boxOf(page).fill("One")
    await boxOf(page).press("Control+Enter")
    await boxOf(page).fill("One and another")

    send()

    await page
      .locator(`${CARD} li[data-entry]`)
      .filter({ hasText: "One" })
      .waitFor()
    await page.getByText("Note added").waitFor()
    await hasText(boxOf(page), "One and another")
  })

  it("is kept where another one is being changed, until that is given up", async () => {
    const [first, second] = [await newOrder(store), await newOrder(store)]
    await addNote(store.shop, first.id, "Fragile")
    const page = await openOrder(first.id)
    const editor = page
      .locator(CARD)
      .getByRole("textbox", { name: "Edit note" })
    const edit = page.locator(CARD).getByRole("button", { name: "Edit note" })
    await edit.click()
    await editor.fill("Fragile, and heavy")

    await goTo(page, second)
    await goTo(page, first)
    await hasText(editor, "Fragile, and heavy")

    await editor.press("Escape")
    await edit.click()
    await hasText(editor, "Fragile")
  })
})
