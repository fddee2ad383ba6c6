import type { Page } from "playwright-core"
import { openProblems, refused } from "../helpers/attention"
import {
  fitsItsWidth,
  focusedLabel,
  hasFocus,
} from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { placeOrder } from "../helpers/shop/carts"
import { fulfill } from "../helpers/shop/fulfillments"
import { capture } from "../helpers/shop/payments"
import { skus } from "../helpers/shop/skus"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=feed]"
const ROWS = `${CARD} tr[data-entry]`
const MEMBERS = `${CARD} tr[data-member]`
const PATH = "/activity?tab=attention"

const groups = (page: Page) => page.locator(`${CARD} tr[data-group]`)

const group = (page: Page, text: string) =>
  groups(page).filter({ hasText: text })

const unfold = (page: Page, text: string) =>
  group(page, text).locator("[data-open]")

const untilRows = (page: Page, count: number) =>
  until(async () => (await page.locator(ROWS).count()) === count, {
    what: `${count} rows`,
  })

/** Of what is owed there is a question first. */
const agreeWhereAsked = async (page: Page, outcome: string | RegExp) => {
  const yes = page
    .getByRole("alertdialog")
    .getByRole("button", { name: "Mark all as handled" })
  await yes.or(page.getByText(outcome)).first().waitFor()
  if (await yes.isVisible()) {
    await yes.press("Enter")
  }
}

describe("problems with one cause", () => {
  const store = useStore()
  const admin = useBrowser(store)

  beforeAll(async () => {
    const order = { email: "jo@example.com", items: { [skus.shirt]: 1 } }

    for (const country of ["gb", "gb", "de"] as const) {
      const payment = { test_card: "declined_on_capture" }
      const { id } = await placeOrder(store.shop, {
        ...order,
        country,
        payment,
      })
      await refused(capture(store.shop, id))
    }
    for (const printify of ["address_rejected", "address_rejected"]) {
      const metadata = { printify }
      const { id } = await placeOrder(store.shop, { ...order, metadata })
      await refused(fulfill(store.shop, id))
    }
    const isAllTold = async () => (await openProblems(store)).length === 5
    await until(isAllTold, { what: "5 open problems", timeoutMs: 20_000 })
  })

  it.each([
    ["light", {}],
    ["dark", { theme: "dark" }],
    ["phone", { width: 390, height: 844 }],
    ["tablet", { width: 820, height: 1180 }],
    ["arabic", { language: "ar" }],
    ["arabic-phone", { language: "ar", width: 390, height: 844 }],
    ["zoomed", { width: 720, height: 450 }],
  ] as const)(
    "are a row each, accessible and in their place, folded and unfolded: %s",
    async (name, options) => {
      const page = await admin.open(PATH, options)
      await groups(page).nth(1).waitFor()
      await screenshot(page, `groups-${name}`)
      expect(await seriousFindings(page, CARD)).toEqual([])

      await groups(page).last().locator("[data-open]").click()
      await page.locator(MEMBERS).first().waitFor()
      await screenshot(page, `groups-unfolded-${name}`)
      expect(await seriousFindings(page, CARD)).toEqual([])
      expect(await fitsItsWidth(page, CARD)).toBe(true)
    }
  )

  it("unfold to their members, each of which opens and is resolved by itself", async () => {
    const page = await admin.open(PATH)
    await unfold(page, "Payment of").press("Enter")
    await untilRows(page, 5)

    expect(await unfold(page, "Payment of").getAttribute("aria-expanded")).toBe(
      "true"
    )
    expect(await group(page, "Payment of").innerText()).toContain(
      "3 orders, £56.00 + €"
    )
    await page
      .locator(MEMBERS)
      .first()
      .getByRole("button", { name: /^Payment of/ })
      .press("Enter")
    await page.getByRole("dialog").getByText("What to do").waitFor()
    await page.keyboard.press("Escape")
    await page.getByRole("dialog").waitFor({ state: "detached" })

    const resolve = page.locator(MEMBERS).first().locator("[data-resolve]")
    await resolve.locator("visible=true").press("Enter")
    const drawer = page.getByRole("dialog")
    await drawer.locator("[data-resolve]").press("Enter")
    await drawer.getByText(/^The shop has not received/).waitFor()
    expect(await openProblems(store)).toHaveLength(5)
    // The form first, then the entry.
    await page.keyboard.press("Escape")
    await drawer.getByText(/^The shop has not received/).waitFor({
      state: "detached",
    })
    await page.keyboard.press("Escape")
    await drawer.waitFor({ state: "detached" })

    await unfold(page, "Payment of").press("Enter")
    await unfold(page, "Submission").press("Enter")
    await untilRows(page, 4)
    await resolve.locator("visible=true").press("Enter")
    await until(async () => (await openProblems(store)).length === 4, {
      what: "one problem less",
    })
    await page.getByRole("button", { name: "Undo" }).click()
    await until(async () => (await openProblems(store)).length === 5, {
      what: "all problems again",
    })
  })

  it("whose money is owed ask before they are put aside, and say how much", async () => {
    const page = await admin.open(PATH)
    const question = page.getByRole("alertdialog")

    await group(page, "Payment of").locator("[data-resolve]").press("Enter")
    await question.getByText(/The shop has not received £56\.00 \+ €/).waitFor()
    expect(await question.innerText()).not.toContain("too many")
    await question.getByRole("button", { name: "Cancel" }).click()
    await question.waitFor({ state: "detached" })
    expect(await openProblems(store)).toHaveLength(5)
  })

  it("stay under filters, and count what these leave", async () => {
    const page = await admin.open(`${PATH}&type=order.payment_failed`)
    await untilRows(page, 1)
    expect(await group(page, "Payment of").innerText()).toContain("3 orders")

    const [latest] = (await openProblems(store)).filter(
      ({ event_type }) => event_type === "order.payment_failed"
    )
    await page.goto(
      `/app/activity?tab=attention&order_id=${latest?.order_id ?? ""}`
    )
    await untilRows(page, 1)
    expect(await groups(page).count()).toBe(0)
  })

  it("push nothing down when they come late: nothing else was drawn in their place", async () => {
    const page = await admin.open("/orders")
    let answer = () => {}
    const isAsked = new Promise<void>((resolve) => (answer = resolve))
    await page.route("**/attention/groups*", async (route) => {
      await isAsked
      await route.continue()
    })
    await page.goto(`/app${PATH}`)
    await page.locator(`${CARD} [role=status]`).first().waitFor()
    expect(await page.locator(ROWS).count()).toBe(0)

    answer()
    await untilRows(page, 2)
  })

  it("are resolved as a selection, and as one taken back", async () => {
    const page = await admin.open(PATH)
    await group(page, "Payment of").getByRole("checkbox").check()
    await page.getByText("3 selected").waitFor()
    await screenshot(page, "groups-selected")
    expect(await seriousFindings(page, CARD)).toEqual([])

    await page
      .getByRole("toolbar")
      .getByRole("button", { name: "Mark as handled", exact: true })
      .click()
    await agreeWhereAsked(page, "3 entries resolved")
    await page.getByText("3 entries resolved", { exact: true }).waitFor()
    await untilRows(page, 1)
    await page.getByRole("button", { name: "Undo" }).click()
    await untilRows(page, 2)
  })

  it("ask before they resolve more than can be taken back, and name cause, count and sum", async () => {
    await store.query(
      `insert into activity_log (id, event_type, level, order_id, message, payload, occurred_at, created_at, updated_at, occurrences)
       select 'actlog_ink_' || n, 'system.action_failed', 'error', 'order_ink_' || n, 'The ink has run out',
         '{"amount": 2, "currency_code": "gbp"}', now(), now(), now(), 1
       from generate_series(1, 51) n`
    )
    const page = await admin.open(PATH)
    const question = page.getByRole("alertdialog")
    const resolveAll = group(page, "The ink has run out").getByRole("button", {
      name: /^Mark all as handled/,
    })

    await resolveAll.press("Enter")
    await question.getByText("Mark all as handled: 51 entries?").waitFor()
    await question
      .getByText("The ink has run out (51 orders, £102.00).")
      .waitFor()
    await screenshot(page, "groups-question")
    expect(await seriousFindings(page, "[role=alertdialog]")).toEqual([])
    await question.getByRole("button", { name: "Cancel" }).click()
    await question.waitFor({ state: "detached" })
    expect(await hasFocus(resolveAll)).toBe(true)
    expect(await openProblems(store)).toHaveLength(56)

    await resolveAll.press("Enter")
    await question.getByRole("button", { name: "Mark all as handled" }).click()
    await page.getByText("51 entries resolved", { exact: true }).waitFor()
    await untilRows(page, 2)
    expect(await page.getByRole("button", { name: "Undo" }).count()).toBe(0)
  })

  it("are resolved one after the other, by keyboard alone", async () => {
    const page = await admin.open(PATH)
    await untilRows(page, 2)
    await groups(page).first().locator("[data-resolve]").focus()
    await page.keyboard.press("Enter")
    await agreeWhereAsked(page, /entries resolved/)
    await page.getByText(/entries resolved/).waitFor()
    await untilRows(page, 1)
    await until(
      async () =>
        (await focusedLabel(page)).startsWith("Mark all as handled: "),
      { what: "the focus on the next group" }
    )

    await page.keyboard.press("Enter")
    await agreeWhereAsked(page, "All clear")
    await page.getByText("All clear").waitFor()
    expect(await openProblems(store)).toEqual([])
  })
})
