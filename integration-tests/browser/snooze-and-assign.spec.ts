import type { Locator, Page } from "playwright-core"
import type { AdminActivity, AdminActivityResponse } from "../../src/types"
import {
  fitsItsWidth,
  focusedLabel,
  hasFocus,
} from "../helpers/browser/ask-page"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD as TIMELINE, newOrder } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { record } from "../helpers/shop/activities"
import { colleague, type Worker } from "../helpers/shop/staff"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=feed]"
const ROWS = `${CARD} tr[data-entry]`
const BANNER = "[data-activity-log=banner]"

const row = (page: Page, text: string) => page.locator(ROWS, { hasText: text })
const menuOf = (within: Locator) =>
  within
    .getByRole("button", { name: /^Snooze or assign/ })
    .locator("visible=true")
const item = (page: Page, name: string | RegExp) =>
  page.getByRole("menu").getByText(name)
const badge = (page: Page) =>
  page.locator("nav a[href^='/app/activity']:visible [data-activity-log=badge]")

describe("snoozing and assigning in the admin", () => {
  const store = useStore()
  const admin = useBrowser(store)
  let ben: Worker

  beforeAll(async () => {
    ben = await colleague(store.shop, { first_name: "Ben", last_name: "Ode" })
  }, 120_000)

  beforeEach(async () => {
    for (const cause of ["ink", "paper", "glue"]) {
      await record(store.shop, {
        event_type: "press.stopped",
        level: "error",
        message: `The press stopped: no ${cause}`,
        payload: { cause },
      })
    }
  })

  afterEach(async () => {
    await store.shop.admin.post("/admin/activity/resolve", {
      filter: { event_type: ["press.stopped"] },
    })
  })

  const stateOf = async (text: string): Promise<AdminActivity> => {
    const { activities } = await store.shop.admin.get<{
      activities: AdminActivity[]
    }>("/admin/activity?event_type=press.stopped&state[]=open&state[]=snoozed")
    const found = activities.find(({ message }) => message.includes(text))
    if (!found) throw new Error(`no open problem ${text}`)

    return found
  }

  it("snoozes a problem until tomorrow by keyboard alone; it leaves list and badge, is found again, and comes back", async () => {
    const page = await admin.open("/activity?tab=attention")
    await row(page, "no glue").waitFor()
    await until(async () => (await badge(page).innerText()).includes("3"), {
      what: "three in the badge",
    })

    await menuOf(row(page, "no glue")).focus()
    await page.keyboard.press("Enter")
    await item(page, /^Tomorrow, 09:00$/).waitFor()
    await screenshot(page, "arrange-menu")
    expect(await seriousFindings(page, "[role=menu]")).toEqual([])
    await until(
      async () => {
        if ((await focusedLabel(page)).startsWith("Tomorrow")) return true
        await page.keyboard.press("ArrowDown")
        return false
      },
      { what: "the focus on tomorrow" }
    )
    await page.keyboard.press("Enter")

    await row(page, "no glue").waitFor({ state: "detached" })
    await until(async () => (await badge(page).innerText()).includes("2"), {
      what: "two in the badge",
    })
    const { snoozed_until } = await stateOf("no glue")
    expect(new Date(snoozed_until ?? 0).getTime()).toBeGreaterThan(Date.now())

    await page.getByRole("button", { name: "State" }).click()
    await page.getByRole("menuitemcheckbox", { name: "Snoozed" }).click()
    await page.keyboard.press("Escape")
    await row(page, "no glue")
      .getByText(/Snoozed until/)
      .waitFor()
    await screenshot(page, "feed-snoozed")
    expect(await seriousFindings(page, CARD)).toEqual([])
    await menuOf(row(page, "no glue")).click()
    await item(page, "End snooze").click()
    await until(async () => !(await stateOf("no glue")).snoozed_until, {
      what: "the end of the snooze",
    })
  })

  it("takes a snooze back by the toast", async () => {
    const page = await admin.open("/activity?tab=attention")
    await menuOf(row(page, "no ink")).click()
    await item(page, /^Tomorrow/).click()
    await row(page, "no ink").waitFor({ state: "detached" })

    await page.getByRole("button", { name: "Undo" }).click()

    await row(page, "no ink").waitFor()
    expect((await stateOf("no ink")).snoozed_until).toBeNull()
  })

  it("asks for a day, and refuses one that is past", async () => {
    const page = await admin.open("/activity?tab=attention")
    await menuOf(row(page, "no paper")).click()
    await item(page, "On a day …").click()
    const question = page.getByRole("alertdialog")
    const day = question.getByLabel("Until the morning of")

    await day.press("Escape")
    await until(() => hasFocus(menuOf(row(page, "no paper"))), {
      what: "the focus on the menu's button",
    })
    await menuOf(row(page, "no paper")).click()
    await item(page, "On a day …").click()
    await day.fill("2020-01-01")
    await question.getByRole("alert").waitFor()
    await day.press("Enter")
    expect((await stateOf("no paper")).snoozed_until).toBeNull()
    await screenshot(page, "snooze-date")
    expect(await seriousFindings(page, "[role=alertdialog]")).toEqual([])

    const wanted = new Date(Date.now() + 10 * 86_400_000)
      .toISOString()
      .slice(0, 10)
    await day.fill(wanted)
    await question.getByRole("button", { name: "Snooze" }).click()
    await question.waitFor({ state: "detached" })
    await until(async () => (await stateOf("no paper")).snoozed_until, {
      what: "the snooze",
    })
    // Nothing of the question or the menu stays in the way.
    await page.getByRole("button", { name: "Refresh" }).click()
  })

  it("assigns to a colleague, whose badge and list have it, and one's own not", async () => {
    const page = await admin.open("/activity?tab=attention")
    await menuOf(row(page, "no ink")).click()
    await item(page, "Ben Ode").click()
    await row(page, "no ink").waitFor({ state: "detached" })
    expect(await stateOf("no ink")).toMatchObject({
      assigned_to: ben.id,
      assigned_to_label: "Ben Ode",
    })

    await page.getByRole("button", { name: "Assigned to" }).click()
    await page.getByRole("menuitemcheckbox", { name: "Everybody’s" }).click()
    await row(page, "no ink").getByText("Assigned to Ben Ode").waitFor()
    await screenshot(page, "feed-assigned")
    expect(await seriousFindings(page, CARD)).toEqual([])

    const { activity } = await ben.shop.admin.post<AdminActivityResponse>(
      `/admin/activity/${(await stateOf("no ink")).id}/assign`,
      { user_id: null }
    )
    expect(activity.assigned_to).toBeNull()
  })

  it("assigns a selection, and says mine", async () => {
    const page = await admin.open("/activity?tab=attention")
    await row(page, "no ink").getByRole("checkbox").check()
    await row(page, "no glue").getByRole("checkbox").check()
    await menuOf(page.getByRole("toolbar")).click()
    await page.getByRole("menuitemcheckbox", { name: "Me" }).click()
    await page.getByText("Assigned to Anna Quill (2)").waitFor()

    await page.getByRole("button", { name: "Assigned to" }).click()
    await page.getByRole("menuitemcheckbox", { name: "Mine" }).click()
    await until(async () => (await page.locator(ROWS).count()) === 2, {
      what: "two of mine",
    })
    expect(await row(page, "no paper").count()).toBe(0)
  })

  it("works on a phone", async () => {
    const page = await admin.open("/activity?tab=attention", {
      width: 390,
      height: 844,
    })
    await menuOf(row(page, "no glue")).click()
    await item(page, "Ben Ode").waitFor()
    await screenshot(page, "arrange-menu-phone")
    await page.keyboard.press("Escape")

    expect(await fitsItsWidth(page, CARD)).toBe(true)
    expect(await seriousFindings(page, CARD)).toEqual([])
  })

  it("leaves the banner of the order page with a snooze, and stands in grey on the timeline", async () => {
    const order = await newOrder(store)
    const problem = await record(store.shop, {
      event_type: "order.submission_failed",
      message: "Submission to Printify failed: variant out of stock",
      order_id: order.id,
      payload: { provider: "Printify", cause: "variant out of stock" },
    })
    await store.shop.admin.post(`/admin/activity/${problem.id}/assign`, {
      user_id: ben.id,
    })
    const page = await admin.open(`/orders/${order.id}`)
    const banner = page.locator(BANNER)
    await banner.getByText("Assigned to Ben Ode").waitFor()

    await menuOf(banner).click()
    await item(page, /^Tomorrow/).click()

    await banner.waitFor({ state: "detached" })
    const entry = page.locator(`${TIMELINE} [data-entry="${problem.id}"]`)
    await entry.getByText(/Snoozed until .* · Assigned to Ben Ode/).waitFor()
    await screenshot(page, "order-snoozed")
    expect(await seriousFindings(page, TIMELINE)).toEqual([])

    await menuOf(entry).click()
    await item(page, "End snooze").click()
    await banner.waitFor()
  })

  it("offers a team of more than a hundred whole, to assign to and to filter by", async () => {
    await store.query(
      `insert into "user" (id, first_name, last_name, email)
       select 'user_m' || n, 'Member', 'No' || n, 'm' || n || '@inkwell.example'
       from generate_series(1, 150) n`
    )
    const page = await admin.open("/activity?tab=attention")

    await menuOf(row(page, "no ink")).click()
    const colleagues = page.getByRole("menuitemcheckbox", {
      name: /^Member No/,
    })
    await colleagues.nth(149).waitFor()
    await item(page, "Member No144").click()
    await row(page, "no ink").waitFor({ state: "detached" })
    await page.getByRole("button", { name: "Assigned to" }).click()
    await page.getByRole("menuitemcheckbox", { name: "Member No144" }).click()
    await screenshot(page, "feed-large-team")
    await row(page, "no ink").getByText("Assigned to Member No144").waitFor()

    expect(await page.locator(ROWS).count()).toBe(1)
  })
})
