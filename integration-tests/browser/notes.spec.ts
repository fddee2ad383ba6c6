import type { Locator, Page } from "playwright-core"
import type { AdminActivity, AdminOrderActivityResponse } from "../../src/types"
import { fitsItsWidth, hasFocus } from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { addNote } from "../helpers/shop/notes"
import { colleague, type Worker } from "../helpers/shop/staff"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("notes on the order page", () => {
  const store = useStore()
  const admin = useBrowser(store)
  let bo: Worker

  beforeAll(async () => {
    bo = await colleague(store.shop, { first_name: "Bo", last_name: "Quire" })
  }, 120_000)

  const notesOf = async (orderId: string): Promise<AdminActivity[]> => {
    const { activities } =
      await store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${orderId}/activity`
      )
    return activities.filter(({ event_type }) => event_type === "order.note")
  }

  const untilNotes = (orderId: string, texts: string[]) =>
    until(
      async () =>
        JSON.stringify(
          (await notesOf(orderId)).map(({ message }) => message)
        ) === JSON.stringify(texts),
      { what: `notes ${texts.join(" | ")}` }
    )

  const boxOf = (page: Page): Locator =>
    page.locator(CARD).getByRole("textbox", { name: "Add a note…" })

  const openOrder = async (id: string, options = {}): Promise<Page> => {
    const page = await admin.open(`/orders/${id}`, options)
    await showCard(page)
    await page
      .locator(`${CARD} [data-activity-log=note-box] textarea`)
      .waitFor()
    return page
  }

  const rowOf = (page: Page, text: string): Locator =>
    page.locator(`${CARD} li[data-entry]`).filter({ hasText: text })

  it("are written by keyboard, line by line, and stand in the timeline with their author", async () => {
    const { id } = await newOrder(store)
    const page = await openOrder(id)
    const box = boxOf(page)
    await box.press("a")
    await box.press("Enter")
    await box.pressSequentially("https://example.com/a. <b>x</b>")
    const grown = (await box.boundingBox())?.height ?? 0

    await box.press("Control+Enter")

    await untilNotes(id, ["a\nhttps://example.com/a. <b>x</b>"])
    const row = rowOf(page, "<b>x</b>")
    await row.waitFor()
    await row.getByText("by Anna Quill").waitFor()
    const link = row.getByRole("link")
    expect(await link.getAttribute("href")).toBe("https://example.com/a")
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer")
    expect(await row.locator("b").count()).toBe(0)
    await until(async () => (await box.inputValue()) === "", {
      what: "an empty box",
    })
    expect(grown).toBeGreaterThan((await box.boundingBox())?.height ?? grown)
    expect(await hasFocus(box)).toBe(true)
  })

  it("are sent by the button, which is there once there is something to send", async () => {
    const { id } = await newOrder(store)
    const page = await openOrder(id)
    const button = page.locator(CARD).getByRole("button", { name: "Add note" })
    expect(await button.count()).toBe(0)

    await boxOf(page).fill("By button")
    await button.click()

    await untilNotes(id, ["By button"])
  })

  it("stay in the box where they cannot be saved, which says so", async () => {
    const { id } = await newOrder(store)
    const page = await openOrder(id)
    await page.route("**/activity/notes", (route) => route.abort())

    await boxOf(page).fill("Not lost")
    await boxOf(page).press("Control+Enter")

    await page
      .locator(CARD)
      .getByRole("alert")
      .getByText("The note could not be saved. Your text is still here.")
      .waitFor()
    expect(await boxOf(page).inputValue()).toBe("Not lost")
    expect(await seriousFindings(page, CARD)).toEqual([])
    await page.unroute("**/activity/notes")
    await boxOf(page).press("Control+Enter")
    await untilNotes(id, ["Not lost"])
  })

  it("mention a colleague by keyboard, whose bell rings", async () => {
    const { id, display_id } = await newOrder(store)
    const page = await openOrder(id)
    const box = boxOf(page)
    const options = page.locator(CARD).getByRole("option")

    await box.pressSequentially("Ask @")
    await options.nth(1).waitFor()
    const names = await options.allInnerTexts()
    expect(names).toEqual(expect.arrayContaining(["Anna Quill", "Bo Quire"]))
    expect(await seriousFindings(page, CARD)).toEqual([])
    await screenshot(page, "notes-mention")
    await box.press("Escape")
    expect(await options.count()).toBe(0)
    await box.pressSequentially("q")
    await options.nth(1).waitFor()
    const wanted = (await options.allInnerTexts()).indexOf("Bo Quire")
    for (let press = 0; press < wanted; press += 1) {
      await box.press("ArrowDown")
    }
    await box.press("ArrowDown")
    await box.press("ArrowUp")
    // Whoever types on at once does not wait for the picture.
    await page.evaluate(
      "window.requestAnimationFrame = (paint) => setTimeout(() => paint(performance.now()), 1000)"
    )
    await box.press("Enter")
    await until(async () => (await box.inputValue()) === "Ask @Bo Quire ", {
      what: "the name in the text",
    })
    await box.pressSequentially("please", { delay: 300 })
    await box.press("Control+Enter")

    await untilNotes(id, ["Ask @Bo Quire please"])
    expect((await notesOf(id))[0]?.payload.mentions).toEqual([bo.id])
    const { notifications } = await store.shop.admin.get<{
      notifications: { data: { title: string } }[]
    }>(`/admin/notifications?channel=feed&to[]=${bo.id}`)
    expect(notifications.map(({ data }) => data.title)).toEqual([
      `Anna Quill mentioned you in a note on order #${display_id ?? ""}`,
    ])
  })

  it("take nobody where Shift and Tab leave the text", async () => {
    const { id } = await newOrder(store)
    const page = await openOrder(id)
    const box = boxOf(page)
    const options = page.locator(CARD).getByRole("option")
    await box.pressSequentially("Ask @")
    await options.first().waitFor()

    await box.press("Shift+Tab")

    await until(async () => !(await hasFocus(box)), { what: "the way back" })
    expect(await box.inputValue()).toBe("Ask @")
    expect(await options.count()).toBe(0)
  })

  it("are edited and removed by their author alone, with the focus where it was", async () => {
    const { id } = await newOrder(store)
    await addNote(bo.shop, id, "Bo's note")
    await addNote(store.shop, id, "Anna's note")
    const page = await openOrder(id)
    const own = rowOf(page, "Anna's")
    await own.getByRole("button", { name: "Edit note" }).press("Enter")
    const editor = own.getByRole("textbox", { name: "Edit note" })
    await until(() => hasFocus(editor), { what: "the focus in the text" })

    await editor.press("Escape")
    await until(
      () => hasFocus(own.getByRole("button", { name: "Edit note" })),
      { what: "the focus on the button" }
    )
    await own.getByRole("button", { name: "Edit note" }).press("Enter")
    await editor.fill("Anna's better note")
    await editor.press("Control+Enter")
    await untilNotes(id, ["Bo's note", "Anna's better note"])
    await own.getByText("edited").waitFor()

    const remove = own.getByRole("button", { name: /^Remove note: Anna/ })
    await remove.press("Enter")
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Cancel" })
      .press("Enter")
    await until(() => hasFocus(remove), { what: "the focus on the button" })
    await remove.press("Enter")
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Remove note" })
      .press("Enter")
    await untilNotes(id, ["Bo's note", "Note removed by Anna Quill"])
    await rowOf(page, "Note removed by Anna Quill").waitFor()
    await until(() => hasFocus(page.locator(CARD)), { what: "the card" })

    const others = rowOf(page, "Bo's note")
    expect(
      await others.getByRole("button", { name: "Edit note" }).count()
    ).toBe(0)
    expect(
      await others.getByRole("button", { name: "Pin to the top" }).count()
    ).toBe(1)
  })

  it("stand at the top of the card while they are pinned", async () => {
    const { id } = await newOrder(store)
    await addNote(bo.shop, id, "Fragile!")
    const page = await openOrder(id)
    const pinned = page
      .locator(CARD)
      .getByRole("list", { name: "Pinned notes" })

    await rowOf(page, "Fragile!")
      .getByRole("button", { name: "Pin to the top" })
      .press("Enter")
    await pinned.getByText("Fragile!").waitFor()
    const [top, box] = await Promise.all([
      pinned.boundingBox(),
      boxOf(page).boundingBox(),
    ])
    expect(top?.y ?? Infinity).toBeLessThan(box?.y ?? 0)

    await pinned.getByRole("button", { name: "Unpin" }).press("Enter")
    await until(async () => (await pinned.count()) === 0, {
      what: "the pin to go",
    })
    await until(() => hasFocus(page.locator(CARD)), { what: "the card" })
  })

  it.each([
    ["light", {}],
    ["dark", { theme: "dark" }],
    ["phone", { width: 390, height: 844 }],
    ["arabic", { language: "ar" }],
    ["german", { language: "de" }],
  ] as const)(
    "can be read and written by everybody: %s",
    async (name, options) => {
      const { id } = await newOrder(store)
      await addNote(store.shop, id, {
        text: `Fragile! ${"x".repeat(120)}\nhttps://example.com/${"y".repeat(90)}`,
        pinned: true,
      })
      const page = await openOrder(id, options)
      await page.locator(`${CARD} [data-note-tools]`).first().waitFor()
      await page
        .locator(`${CARD} [data-activity-log=note-box] textarea`)
        .fill("a")
      await screenshot(page, `notes-${name}`)

      expect(await seriousFindings(page, CARD)).toEqual([])
      expect(await fitsItsWidth(page, CARD)).toBe(true)
    }
  )
})
