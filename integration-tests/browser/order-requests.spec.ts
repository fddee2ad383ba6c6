import type { Page, Request } from "playwright-core"
import { openProblems, refused } from "../helpers/attention"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { skus } from "../helpers/shop/skus"
import { addNote } from "../helpers/shop/notes"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

/** What the log asks of the store: every route of the plugin has the word in it. */
const isOurs = (request: Request): boolean =>
  /\/admin\/([^?]*\/)?(activity|syncs)\b/.test(request.url())

const ourRequests = (page: Page): string[] => {
  const seen: string[] = []
  page.on("request", (request) => {
    if (isOurs(request)) {
      seen.push(new URL(request.url()).pathname)
    }
  })
  return seen
}

describe("what the order page asks the store for", () => {
  const store = useStore()
  const admin = useBrowser(store)

  /** Three open problems; two of them have actions. */
  const troubledOrder = async (): Promise<string> => {
    const { id } = await placeOrder(store.shop, {
      email: "jo@example.com",
      items: { [skus.shirt]: 1 },
      metadata: { printify: "out_of_stock" },
    })
    await refused(fulfill(store.shop, id))
    for (const type of ["order.refund_failed", "press.jammed"]) {
      await record(store.shop, {
        event_type: type,
        level: "error",
        message: `${type} failed`,
        order_id: id,
        payload: { payment_id: "pay_gone" },
      })
    }
    await until(async () => (await openProblems(store, id)).length === 3, {
      what: "three problems",
    })
    return id
  }

  it("is two things more than without the log, however many problems are open", async () => {
    const id = await troubledOrder()
    const page = await admin.open("/settings/profile")
    const asked = ourRequests(page)
    await page.goto(`/app/orders/${id}`)
    await showCard(page)
    await page.locator(`${CARD} [data-action=submit_again]`).waitFor()
    await page.locator(`${CARD} [data-action=refund_again]`).waitFor()
    await page.waitForLoadState("networkidle")

    expect([...asked].sort()).toEqual([
      "/admin/activity/attention",
      `/admin/orders/${id}/activity`,
    ])
  })

  it("is no more where there are notes: the dashboard knows the reader", async () => {
    const { id } = await newOrder(store)
    await addNote(store.shop, id, "Fragile!")
    const page = await admin.open("/settings/profile")
    const me: string[] = []
    page.on("request", (request) => {
      const { pathname, search } = new URL(request.url())
      if (pathname === "/admin/users/me") me.push(search)
    })
    await page.goto(`/app/orders/${id}`)
    await showCard(page)
    await page.locator(`${CARD} [data-note-tools]`).first().waitFor()
    await page.getByRole("button", { name: "Edit note" }).waitFor()
    await page.waitForLoadState("networkidle")

    // The dashboard's own question, which has no fields.
    expect(me).toEqual([""])
  })

  it("is nothing while the page is hidden", async () => {
    const id = await troubledOrder()
    const page = await admin.open("/settings/profile")
    await page.clock.install()
    await page.goto(`/app/orders/${id}`)
    await showCard(page)
    await page.locator(`${CARD} [data-action=submit_again]`).waitFor()
    await page.waitForLoadState("networkidle")
    const asked = ourRequests(page)

    await page.evaluate(`
      Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true })
      document.dispatchEvent(new Event("visibilitychange"))
    `)
    await page.clock.runFor(300_000)

    expect(asked).toEqual([])
  })
})
