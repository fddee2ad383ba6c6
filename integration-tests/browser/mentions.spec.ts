import type { Page } from "playwright-core"
import type { AdminActivity, AdminOrderActivityResponse } from "../../src/types"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("mentions in notes", () => {
  const store = useStore()
  const admin = useBrowser(store)

  const hire = (id: string, first_name: string, last_name: string) =>
    store.query(
      `insert into "user" (id, first_name, last_name, email) values ($1, $2, $3, $4)`,
      [id, first_name, last_name, `${id}@inkwell.example`]
    )

  beforeAll(async () => {
    await hire("cy1", "Cy", "Quire")
    await hire("cy2", "Cy", "Quire")
  })

  const notesOf = async (orderId: string): Promise<AdminActivity[]> => {
    const { activities } =
      await store.shop.admin.get<AdminOrderActivityResponse>(
        `/admin/orders/${orderId}/activity`
      )
    return activities.filter(({ event_type }) => event_type === "order.note")
  }

  /** Waits for the order's only note to have these words, and says whom it mentions. */
  const mentionedBy = async (
    orderId: string,
    text: string
  ): Promise<unknown> => {
    const note = await until(
      async () =>
        (await notesOf(orderId)).find(({ message }) => message === text),
      { what: text }
    )
    return note.payload.mentions
  }

  const openOrder = async (id: string) => {
    const page = await admin.open(`/orders/${id}`)
    await showCard(page)
    const box = page.locator(CARD).getByRole("textbox", { name: "Add a note…" })
    await box.waitFor()
    return { page, box, options: page.locator(CARD).getByRole("option") }
  }

  const saveEdited = async (page: Page, text: string) => {
    const card = page.locator(CARD)
    await card.getByRole("button", { name: "Edit note" }).click()
    const editor = card.getByRole("textbox", { name: "Edit note" })
    await editor.press("End")
    await editor.pressSequentially(text)
    await editor.press("Control+Enter")
  }

  it("tell namesakes apart, and mean the one who was picked, also once the note is edited", async () => {
    const { id } = await newOrder(store)
    const { page, box, options } = await openOrder(id)

    await box.pressSequentially("@cy")
    await options.nth(1).waitFor()
    const offered = await options.allInnerTexts()
    await screenshot(page, "mentions-namesakes")
    const findings = await seriousFindings(page, CARD)
    await options.filter({ hasText: "cy2@inkwell.example" }).click()
    await until(async () => (await box.inputValue()) === "@Cy Quire ", {
      what: "the name in the text",
    })
    await box.pressSequentially("please")
    await box.press("Control+Enter")
    const picked = await mentionedBy(id, "@Cy Quire please")
    await saveEdited(page, " call")
    const edited = await mentionedBy(id, "@Cy Quire please call")

    expect([...offered].sort()).toEqual([
      expect.stringMatching(/^Cy Quire\s*cy1@inkwell\.example$/),
      expect.stringMatching(/^Cy Quire\s*cy2@inkwell\.example$/),
    ])
    expect(findings).toEqual([])
    expect([picked, edited]).toEqual([["cy2"], ["cy2"]])
  })

  it("mean all who bear a name that was typed", async () => {
    const { id } = await newOrder(store)
    const { box, options } = await openOrder(id)

    await box.pressSequentially("@cy")
    await options.nth(1).click()
    await box.fill("")
    await box.fill("@Cy Quire, anybody?")
    await box.press("Control+Enter")

    expect(await mentionedBy(id, "@Cy Quire, anybody?")).toEqual(
      expect.arrayContaining(["cy1", "cy2"])
    )
  })

  it("reach a colleague whom a list of a thousand leaves out", async () => {
    await store.query(
      `insert into "user" (id, first_name, last_name, email)
       select 'm' || n, 'Member', 'No' || n, 'm' || n || '@inkwell.example'
       from generate_series(1, 1050) n`
    )
    const { users } = await store.shop.admin.get<{ users: { id: string }[] }>(
      "/admin/users?limit=1000"
    )
    const listed = new Set(users.map(({ id }) => id))
    const left = Array.from({ length: 1050 }, (_, n) => n + 1).filter(
      (n) => !listed.has(`m${n}`)
    )
    const [one = 0, other = 0] = left
    const { id } = await newOrder(store)
    const { page, box, options } = await openOrder(id)

    await box.pressSequentially(`@Member No${one}`)
    await options.filter({ hasText: new RegExp(`No${one}$`) }).click()
    await box.pressSequentially("and ")
    // Pasted, so that no list offers it: the server finds it by the name.
    await page.keyboard.insertText(`@Member No${other}!`)
    await box.press("Control+Enter")

    expect(left.length).toBeGreaterThan(1)
    expect(
      await mentionedBy(id, `@Member No${one} and @Member No${other}!`)
    ).toEqual([`m${one}`, `m${other}`])
  })
})
