import type { Locator, Page } from "playwright-core"
import { openProblems, refused } from "../helpers/attention"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { untilRecorded } from "../helpers/shop/activities"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { capture, refund } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=feed]"
const MOST_CLICKS = 2

const row = (page: Page, text: string | RegExp) =>
  page.locator(`${CARD} tr[data-entry]`, { hasText: text })

/** What a merchant does with an answer in mind: clicks are counted, the time is printed. */
class Asking {
  private clicks = 0
  private readonly start = Date.now()

  constructor(readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.clicks += 1
    await target.click()
  }

  /** Typing into the search is no click, but reaching it by mouse is one. */
  async search(words: string): Promise<void> {
    await this.click(this.page.getByRole("searchbox"))
    await this.page.keyboard.type(words)
  }

  async answered(question: string, name: string): Promise<void> {
    const seconds = ((Date.now() - this.start) / 1000).toFixed(1)
    process.stdout.write(
      `${question}: ${this.clicks} clicks, ${seconds} s, a machine's typing included\n`
    )
    await screenshot(this.page, `question-${name}`)
    expect(this.clicks).toBeLessThanOrEqual(MOST_CLICKS)
  }
}

describe("what a merchant asks in the morning, in two clicks on the Activity page", () => {
  const store = useStore()
  const admin = useBrowser(store)
  const numbers = { confirmed: 0, refused: 0, refunded: 0 }

  const ask = async (path = "/activity") => {
    const page = await admin.open(path)
    await page.locator(`${CARD} tr[data-entry]`).first().waitFor()
    return new Asking(page)
  }

  const order = async (
    email: string,
    metadata: Record<string, unknown> = {}
  ) => {
    const placed = await placeOrder(store.shop, {
      email,
      items: { [skus.shirt]: 1 },
      metadata,
    })
    return { id: placed.id, number: placed.display_id ?? 0 }
  }

  beforeAll(async () => {
    const { shop } = store
    const confirmed = await order("ada@example.com")
    await untilRecorded(shop, confirmed.id, "order.email.confirmation_sent")

    for (const email of [
      "bo@example.com",
      "cy@example.com",
      "di@example.com",
    ]) {
      const held = await order(email, { printify: "unavailable" })
      await refused(fulfill(shop, held.id))
      numbers.refused = held.number
    }
    const refunded = await order("ed@example.com")
    await capture(shop, refunded.id)
    await refund(shop, refunded.id, {
      reason: "print_fault",
      note: "The print was smeared",
    })
    await untilRecorded(shop, refunded.id, "order.refunded")
    numbers.confirmed = confirmed.number
    numbers.refunded = refunded.number
    await until(async () => (await openProblems(store)).length === 3, {
      what: "3 open problems",
    })
  })

  it("did this customer get the confirmation?", async () => {
    const asking = await ask()
    await asking.search("ada@example.com")

    await row(
      asking.page,
      "Order confirmation sent to ada@example.com"
    ).waitFor()
    await asking.answered("Did this customer get the confirmation", "confirmed")
  })

  it("why was this order not sent?", async () => {
    const asking = await ask()
    await asking.search(`#${numbers.refused}`)

    await row(asking.page, "ada@example.com").waitFor({ state: "detached" })
    await row(asking.page, /Submission to Printify failed: ./).waitFor()
    await row(asking.page, "Order placed").waitFor()
    await asking.answered("Why was the order not sent", "not-sent")
  })

  it("who refunded this order, and why?", async () => {
    const asking = await ask()
    await asking.search(`#${numbers.refunded}`)
    await asking.click(row(asking.page, /refunded/i).locator("[data-open]"))

    const drawer = asking.page.getByRole("dialog")
    await drawer.getByText("Anna Quill").first().waitFor()
    await drawer
      .getByText(/smeared|print fault/i)
      .first()
      .waitFor()
    await asking.answered("Who refunded the order and why", "refunded")
  })

  it("what went wrong overnight?", async () => {
    const asking = await ask("/activity?tab=attention")
    await asking.click(
      asking.page.getByRole("button", { name: "Date", exact: true })
    )
    await asking.click(
      asking.page.getByRole("button", { name: "Since yesterday 18:00" })
    )

    await row(asking.page, /Submission to Printify failed/).waitFor()
    await asking.answered("What went wrong overnight", "overnight")
  })

  it("which orders does the outage hold up?", async () => {
    const asking = await ask("/activity?tab=attention")
    await asking.click(
      row(asking.page, /Submission to Printify failed/).locator("[data-open]")
    )

    await until(
      async () =>
        (await asking.page
          .locator(`${CARD} tr[data-member] a[href*="/orders/"]`)
          .locator("visible=true")
          .count()) === 3,
      { what: "the three orders" }
    )
    await asking.answered("Which orders does the outage hold up", "outage")
  })
})
