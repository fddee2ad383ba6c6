import type { Page } from "playwright-core"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { useStore } from "../helpers/use-store"
import type { UsedStore } from "../helpers/use-store"

const CAUSE = "variant out of stock"

/** An order whose provider refused it in English, another in Chinese, and a message that somebody gave by hand. */
const orderWithStory = async (store: UsedStore) => {
  const order = await newOrder(store)
  for (const [provider, cause] of [
    ["Printify", CAUSE],
    ["Yunexpress", "库存不足"],
  ] as const) {
    await record(store.shop, {
      event_type: "order.submission_failed",
      message: `Submission to ${provider} failed: ${cause}`,
      order_id: order.id,
      payload: { provider, cause },
    })
  }
  await record(store.shop, {
    event_type: "order.delivered",
    message: "Handed over at the counter",
    order_id: order.id,
  })
  return order
}

const rowOf = (page: Page, text: string) =>
  page.locator(`${CARD} li[data-entry]`, { hasText: text })

/** Texts of one language's files are taken away, as if nobody had translated them yet. */
const lackIn = async (page: Page, language: string, texts: string[]) =>
  page.route(`**/${language}-*.js`, async (route) => {
    const response = await route.fetch()
    const code = await response.text()
    await route.fulfill({
      response,
      body: texts.reduce(
        (rest, text) => rest.replace(`${text}:`, `not_${text}:`),
        code
      ),
    })
  })

describe("the timeline in the reader's language", () => {
  const store = useStore()
  const admin = useBrowser(store)

  it.each([
    [
      "de",
      {
        placed: "Bestellung aufgegeben –",
        failed: "Übermittlung an Printify fehlgeschlagen: ",
        resolve:
          "Als erledigt markieren: Übermittlung an Printify fehlgeschlagen",
      },
    ],
    [
      "ar",
      {
        placed: "تم تقديم الطلب —",
        failed: "فشل الإرسال إلى Printify: ",
        resolve: "فشل الإرسال إلى Printify",
      },
    ],
  ])(
    "says in %s what happened, and quotes the provider as it was",
    async (language, { placed, failed, resolve }) => {
      const order = await orderWithStory(store)
      const page = await admin.open(`/orders/${order.id}`, { language })
      await showCard(page)
      const row = rowOf(page, CAUSE)
      await row.waitFor()
      await screenshot(page, `order-sentences-${language}`)

      expect(await rowOf(page, placed).count()).toBe(1)
      expect(await row.locator("p").first().innerText()).toContain(
        failed + CAUSE
      )
      const quote = row.locator("q")
      expect(await quote.innerText()).toBe(CAUSE)
      expect(await quote.getAttribute("lang")).toBe("en")
      // The words around it are in the language that a screen reader speaks.
      expect(await row.locator("bdi[lang]").getAttribute("lang")).toMatch(
        new RegExp(`^${language}`)
      )
      // Nobody knows the language of words in another script.
      expect(
        await rowOf(page, "库存不足").locator("q").getAttribute("lang")
      ).toBe("")
      expect(
        await row.getByRole("button", { name: resolve }).count()
      ).toBeGreaterThan(0)
      expect(await rowOf(page, "Handed over at the counter").count()).toBe(1)
      expect(await seriousFindings(page, CARD)).toEqual([])
      expect(await seriousFindings(page, "[data-activity-log=banner]")).toEqual(
        []
      )
    }
  )

  it("says the same in the feed and in the drawer of an entry", async () => {
    const order = await orderWithStory(store)
    const page = await admin.open(`/activity?order_id=${order.id}`, {
      language: "de",
    })
    const sentence = "Übermittlung an Printify fehlgeschlagen: "
    const row = page.locator("[data-entry]", { hasText: sentence }).first()
    await row.waitFor()
    await row.locator("[data-open]").first().click()
    const drawer = page.getByRole("dialog")
    await drawer.getByText(sentence).first().waitFor()

    expect(await drawer.locator("q").first().innerText()).toBe(CAUSE)
    expect(await seriousFindings(page, "[role=dialog]")).toEqual([])
  })

  it("offers an empty field for a note on the side where the page's lines begin, and turns with what is written", async () => {
    const order = await newOrder(store)
    const page = await admin.open(`/orders/${order.id}`, { language: "ar" })
    await showCard(page)
    const box = page.locator(`${CARD} [data-activity-log=note-box] textarea`)
    await box.waitFor()
    const direction = () =>
      page.evaluate<string>(
        `getComputedStyle(document.querySelector("[data-activity-log=note-box] textarea")).direction`
      )

    expect(await direction()).toBe("rtl")
    await box.fill("Fragile")
    expect(await direction()).toBe("ltr")
  })

  it("counts in Brazilian words, whatever i18next makes of the dashboard's ptBR", async () => {
    const order = await orderWithStory(store)
    const page = await admin.open(`/orders/${order.id}`, { language: "ptBR" })
    await showCard(page)

    await page.locator(CARD).getByText("2 requerem atenção").waitFor({
      state: "attached",
    })
  })

  it("shows in English what a language lacks: a label, and a sentence as a whole", async () => {
    const order = await orderWithStory(store)
    const page = await admin.open("/orders", { language: "de" })
    await lackIn(page, "de", ["submissionFailed", "newestFirst", "oldestFirst"])
    await page.goto(`/app/orders/${order.id}`)
    await showCard(page)

    const row = rowOf(page, CAUSE)
    expect(await row.locator("p").first().innerText()).toContain(
      `Submission to Printify failed: ${CAUSE}`
    )
    expect(await row.locator("bdi[lang]").getAttribute("lang")).toBe("en-US")
    await rowOf(page, "Bestellung aufgegeben").waitFor()
    await page
      .locator(CARD)
      .getByRole("button", { name: "Oldest first" })
      .waitFor()
    await page
      .locator(CARD)
      .getByRole("heading", { name: "Bestellverlauf" })
      .waitFor()
  })
})
