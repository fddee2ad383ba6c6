import fs from "node:fs/promises"
import type { Download, Page } from "playwright-core"
import type { AdminActivity, OrderEvidence } from "../../src/types"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record, untilRecorded } from "../helpers/shop/activities"
import { deliver, fulfill, ship } from "../helpers/shop/fulfillments"
import { useStore } from "../helpers/use-store"

const FEED = "[data-activity-log=feed]"
const MENU = "[role=menu]"

const contentOf = async (download: Download): Promise<string> =>
  await fs.readFile(await download.path(), "utf8")

/** The item of the menu that the keyboard is at. */
const focused = (page: Page, words: string) =>
  page.locator("[role=menuitem]:focus", { hasText: words })

/** Saves what the item with these words offers. */
const save = async (page: Page, words: string): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: words }).click(),
  ])

  return download
}

/** Pages of a PDF as Chromium writes it. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0

describe("what leaves the admin as a file", () => {
  const store = useStore()
  const admin = useBrowser(store)

  beforeAll(async () => {
    for (const message of ["=Jam in tray 1", "Fire in the hall"]) {
      await record(store.shop, {
        event_type: "printer.fault",
        level: "error",
        message,
      })
    }
    await record(store.shop, {
      event_type: "ink.filled",
      message: "Ink filled",
    })
  })

  it("is what the filters of the Activity page find, as a table", async () => {
    const page = await admin.open("/activity?level=error&type=printer.fault")
    await page.locator(`${FEED} tr[data-entry]`).first().waitFor()

    await page.getByRole("button", { name: "Export", exact: true }).click()
    await page.locator(MENU).waitFor()
    await screenshot(page, "export-menu")
    expect(await seriousFindings(page, MENU)).toEqual([])
    const download = await save(page, "CSV")

    const rows = (await contentOf(download)).split("\r\n")
    expect(download.suggestedFilename()).toMatch(/^activity-[\d-]{10}\.csv$/)
    expect(rows).toEqual([
      expect.stringMatching(/^\uFEFFid,occurred_at,level/),
      expect.stringContaining(",error,printer.fault,,,Fire in the hall,"),
      expect.stringContaining(",error,printer.fault,,,'=Jam in tray 1,"),
      "",
    ])
    // The list is still there.
    expect(await page.locator(`${FEED} tr[data-entry]`).count()).toBe(2)
  })

  it("is what needs attention, one entry a line, by keyboard alone", async () => {
    const page = await admin.open("/activity?tab=attention")
    await page.locator(`${FEED} tr[data-entry]`).first().waitFor()

    await page.getByRole("button", { name: "Export", exact: true }).focus()
    await page.keyboard.press("Enter")
    await focused(page, "CSV").waitFor()
    await page.keyboard.press("ArrowDown")
    await focused(page, "NDJSON").waitFor()
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.keyboard.press("Enter"),
    ])

    const entries = (await contentOf(download))
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line) as AdminActivity) // the format asked for
    expect(entries.map(({ message }) => message).sort()).toEqual([
      "=Jam in tray 1",
      "Fire in the hall",
    ])
  })

  it("is an order's evidence: a page that prints on one A4, and data", async () => {
    const order = await newOrder(store)
    const fulfillmentId = await fulfill(store.shop, order.id)
    await ship(
      store.shop,
      { orderId: order.id, fulfillmentId },
      { trackingNumber: "1Z999AA10123456784" }
    )
    await deliver(store.shop, { orderId: order.id, fulfillmentId })
    await untilRecorded(store.shop, order.id, "order.delivered")
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)
    const more = page
      .locator(CARD)
      .getByRole("button", { name: "More about this order’s timeline" })

    await more.click()
    expect(await seriousFindings(page, MENU)).toEqual([])
    await screenshot(page, "evidence-menu")
    const [evidence] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("menuitem", { name: "Evidence for a dispute" }).click(),
    ])
    await evidence.getByText("1Z999AA10123456784").first().waitFor()
    await screenshot(evidence, "evidence-page")
    expect(await evidence.title()).toBe(
      `Evidence for order #${order.display_id}`
    )
    expect(await seriousFindings(evidence, "body")).toEqual([])
    expect(pagesOf(await evidence.pdf({ preferCSSPageSize: true }))).toBe(1)

    await more.click()
    const download = await save(page, "Evidence as JSON")
    const { evidence: data } = JSON.parse(await contentOf(download)) as {
      evidence: OrderEvidence
    }
    expect(data.order).toMatchObject({ display_id: order.display_id })
    expect(data.shipments[0]?.trackings).toEqual([
      { number: "1Z999AA10123456784", url: null },
    ])
  })
})
