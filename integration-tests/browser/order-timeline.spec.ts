import type { Page } from "playwright-core"
import { hasFocus } from "../helpers/browser/ask-page"
import { CARD, newOrder, showCard } from "../helpers/browser/order-card"
import { seriousFindings } from "../helpers/browser/axe"
import { markAsHandled } from "../helpers/browser/mark-as-handled"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record, untilRecorded } from "../helpers/shop/activities"
import { deliver, fulfill, ship } from "../helpers/shop/fulfillments"
import { useStore } from "../helpers/use-store"
import { until } from "../helpers/until"

const messages = (page: Page): Promise<string[]> =>
  page.locator(`${CARD} li p`).allInnerTexts()

describe("the activity log on the order page", () => {
  const store = useStore()
  const admin = useBrowser(store)

  it("tells the story of an order, and goes on as it goes on", async () => {
    const order = await newOrder(store)
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)

    expect((await messages(page)).at(-1)).toMatch(/^Order placed — £/)

    // Core's own button: no reload, no refresh of ours.
    await page.getByRole("button", { name: "Capture payment" }).click()
    await page
      .getByRole("button", { name: "Continue" })
      .or(page.getByRole("button", { name: "Confirm" }))
      .first()
      .click()
    await until(
      async () => (await messages(page)).some((m) => m.startsWith("Captured")),
      { what: "the capture on the page" }
    )

    const fulfillmentId = await fulfill(store.shop, order.id)
    await ship(
      store.shop,
      { orderId: order.id, fulfillmentId },
      {
        trackingNumber: "1Z999AA10123456784",
        trackingUrl: "https://track.example/1Z999AA10123456784",
      }
    )
    await deliver(store.shop, { orderId: order.id, fulfillmentId })
    await untilRecorded(store.shop, order.id, "order.delivered")
    await page.locator(CARD).getByRole("button", { name: "Refresh" }).click()
    await page.locator(`${CARD} li`, { hasText: "Delivered" }).waitFor()
    await page.locator(`${CARD} li`).first().scrollIntoViewIfNeeded()
    await screenshot(page, "order-healthy")

    const link = page
      .locator(CARD)
      .getByRole("link", { name: "1Z999AA10123456784" })
    expect(await link.getAttribute("href")).toBe(
      "https://track.example/1Z999AA10123456784"
    )
    expect(await link.getAttribute("rel")).toContain("noopener")
    expect(
      await page.locator(`${CARD} time`).first().getAttribute("datetime")
    ).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it("shows a failure, resolves it, takes that back, and keeps the focus", async () => {
    const order = await newOrder(store)
    await record(store.shop, {
      event_type: "order.submission_failed",
      message: "Submission to Printify failed: variant out of stock",
      order_id: order.id,
      payload: { provider: "Printify", attempt: 1, cause: "out_of_stock" },
    })
    await record(store.shop, {
      event_type: "order.submission_retried",
      message: "Submission retried — attempt 2 of 3",
      order_id: order.id,
    })
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)
    const row = page.locator(`${CARD} li`, { hasText: "variant out of stock" })
    await screenshot(page, "order-failure")

    expect(await row.innerText()).toContain("Error")
    expect(await row.innerText()).toContain("by Anna Quill")

    await markAsHandled(row, "called the customer")
    await row.getByText("Handled by Anna Quill: called the customer").waitFor()
    const reopen = row.getByRole("button", { name: "Reopen" })
    await until(() => hasFocus(reopen), { what: "the focus on Reopen" })
    await screenshot(page, "order-resolved")
    expect(await seriousFindings(page, CARD)).toEqual([])

    await page.getByRole("button", { name: "Undo" }).click()
    await row.getByRole("button", { name: "Mark as handled" }).waitFor()
    expect(await row.getByText("called the customer").count()).toBe(0)
  })

  it("says of each attempt what became of it, and reopens none that came again", async () => {
    const order = await newOrder(store)
    const failed = {
      event_type: "order.submission_failed",
      message: "Submission to Printify failed: variant out of stock",
      order_id: order.id,
      payload: { provider: "Printify", code: "out_of_stock" },
    }
    await record(store.shop, failed)
    await record(store.shop, failed)
    await record(store.shop, {
      event_type: "order.submitted",
      message: "Submitted to Printify (PFY-1)",
      order_id: order.id,
    })
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)
    const rows = page.locator(`${CARD} li`, { hasText: "variant out of stock" })
    await rows.nth(1).waitFor()
    await screenshot(page, "order-attempts")

    expect(await rows.nth(0).innerText()).toContain("Resolved on attempt 3")
    expect(await rows.nth(1).innerText()).toContain("Tried again")
    expect(
      await rows.nth(0).getByRole("button", { name: "Reopen" }).count()
    ).toBe(1)
    expect(
      await rows.nth(1).getByRole("button", { name: "Reopen" }).count()
    ).toBe(0)
  })

  it("resolves all open problems at once", async () => {
    const order = await newOrder(store)
    for (const cause of ["no stock", "no paper"]) {
      await record(store.shop, {
        event_type: "order.action_failed",
        message: `Something failed: ${cause}`,
        order_id: order.id,
        payload: { cause },
      })
    }
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)

    await page
      .locator(CARD)
      .getByRole("button", { name: "Mark all as handled" })
      .click()
    await page.getByText("2 entries resolved").waitFor()
    const open = page
      .locator(CARD)
      .getByRole("button", { name: /^Mark as handled/ })
    await until(async () => (await open.count()) === 0, {
      what: "the buttons to say Reopen",
    })
  })

  it("asks before all are resolved where money is owed", async () => {
    const order = await newOrder(store)
    await record(store.shop, {
      event_type: "order.refund_failed",
      message: "Refund of £28.00 via Stripe failed: no answer",
      order_id: order.id,
      payload: { amount: 28, currency_code: "gbp", provider: "Stripe" },
    })
    await record(store.shop, {
      event_type: "order.action_failed",
      message: "Something failed: no paper",
      order_id: order.id,
      payload: { cause: "no paper" },
    })
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)
    const all = page
      .locator(CARD)
      .getByRole("button", { name: "Mark all as handled" })

    await all.click()
    const question = page.getByRole("alertdialog")
    await question.getByText("£28.00").waitFor()
    await question.getByRole("button", { name: "Cancel" }).click()
    await question.waitFor({ state: "detached" })
    const stillOpen = await page
      .locator(CARD)
      .getByRole("button", { name: /^Mark as handled/ })
      .count()
    await all.click()
    await question.getByRole("button", { name: "Mark all as handled" }).click()
    await page.getByText("2 entries resolved").waitFor()

    expect(stillOpen).toBe(2)
  })

  it("unfolds details to read and to copy", async () => {
    const order = await newOrder(store)
    await record(store.shop, {
      event_type: "order.submission_failed",
      message: "Submission to Printify failed: variant out of stock",
      order_id: order.id,
      payload: {
        provider: "Printify",
        variant: "<img src=x onerror=alert(1)>",
      },
    })
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)
    const row = page.locator(`${CARD} li`, { hasText: "variant out of stock" })

    await row.getByRole("button", { name: "Show details" }).press("Enter")
    await row.getByText("<img src=x onerror=alert(1)>").first().waitFor()
    await row.getByText("For developers").click()
    await row.getByRole("button", { name: "Copy" }).click()
    await row.getByText("Copied").waitFor()

    const copied = await page.evaluate<string>("navigator.clipboard.readText()")
    expect(JSON.parse(copied)).toMatchObject({ provider: "Printify" })
    expect(await row.locator("img").count()).toBe(0)
    await screenshot(page, "order-details")
  })

  it("folds a story of 1,000 entries and hides no open problem", async () => {
    const order = await newOrder(store)
    await store.query(
      `insert into activity_log (id, event_type, level, order_id, message, payload, occurred_at, created_at, updated_at, occurrences)
       select 'actlog_many_' || lpad(n::text, 5, '0'), 'order.production', case when n = 500 then 'error' else 'info' end,
              $1, case when n = 500 then 'The press broke' else 'Printing sheet ' || n end, '{}',
              now() + n * interval '1 hour', now() + n * interval '1 hour', now(), 1
       from generate_series(1, 1000) n`,
      [order.id]
    )
    const page = await admin.open(`/orders/${order.id}`)
    await showCard(page)
    await page.locator(CARD).getByText("The press broke").waitFor()
    await screenshot(page, "order-very-long")

    const before = await page.locator(`${CARD} li[data-entry]`).count()
    expect(before).toBeLessThan(20)

    await page
      .locator(CARD)
      .getByRole("button", { name: /^Show \d+ more/ })
      .first()
      .click()
    expect(await page.locator(`${CARD} li[data-entry]`).count()).toBe(
      before + 100
    )
  })
})
