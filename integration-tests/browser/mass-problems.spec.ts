import type { Page } from "playwright-core"
import { seriousFindings } from "../helpers/browser/axe"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

const CARD = "[data-activity-log=feed]"
const ROWS = `${CARD} tr[data-entry]`
const PATH = "/app/activity?tab=attention"

const outage = (page: Page) =>
  page.locator(`${CARD} tr[data-group]`, { hasText: "Printify" })

describe("10,000 open problems", () => {
  const store = useStore()
  const admin = useBrowser(store)

  beforeAll(async () => {
    await store.query(
      `insert into activity_log
         (id, event_type, level, order_id, message, payload, problem_key, occurred_at, created_at, updated_at, occurrences)
       select 'actlog_mass_' || lpad(n::text, 5, '0'), 'order.submission_failed', 'error', 'order_mass_' || n,
         'Submission to Printify failed: gateway timeout', '{"amount": 20, "currency_code": "gbp"}',
         'order.submission_failed|order_mass_' || n || '||gateway_timeout',
         now() - n * interval '1 second', now(), now(), 1
       from generate_series(1, 1512) n`
    )
    await store.query(
      `insert into activity_log
         (id, event_type, level, message, payload, problem_key, occurred_at, created_at, updated_at, occurrences)
       select 'actlog_many_' || lpad(n::text, 5, '0'), 'ink.out', 'warning', 'Ink ' || chr(97 + n % 12) || ' is out', '{}',
         'ink.out||' || n || '|ink_' || n % 12, now() - interval '1 day' - n * interval '1 second', now(), now(), 1
       from generate_series(1, 8488) n`
    )
    await store.query("analyze activity_log")
  })

  it("are a row for each cause, there within three seconds", async () => {
    const page = await admin.open("/orders")
    await page.getByRole("heading", { name: "Orders" }).waitFor()

    const start = Date.now()
    await page.goto(PATH)
    await outage(page).waitFor()
    const tookMs = Date.now() - start

    expect(await page.locator(ROWS).count()).toBe(13)
    expect(await outage(page).innerText()).toContain("1,512 orders, £30,240.00")
    await page.getByText("10,000 entries").waitFor()
    await screenshot(page, "mass")
    expect(await seriousFindings(page, CARD)).toEqual([])
    process.stdout.write(`10,000 open problems: shown in ${tookMs} ms\n`)
  })

  it("unfold to the latest, and lead to all of them", async () => {
    const page = await admin.open("/activity?tab=attention")
    await outage(page).locator("[data-open]").click()
    await page.getByRole("button", { name: "Show all 1,512" }).waitFor()
    expect(await page.locator(`${CARD} tr[data-member]`).count()).toBe(10)
    await screenshot(page, "mass-unfolded")

    await page.getByRole("button", { name: "Show all 1,512" }).click()
    await page.getByText("1–50 of 1,512").waitFor()
    await page.getByRole("button", { name: "Next" }).scrollIntoViewIfNeeded()
    await page.getByRole("button", { name: "Next" }).click()
    await page.getByText("51–100 of 1,512").waitFor()
    expect(
      await page.evaluate<number>(
        `document.querySelector("${CARD}").getBoundingClientRect().top`
      )
    ).toBeGreaterThanOrEqual(0)
  })

  it("are chosen beyond the page, and the question names cause, count and sum", async () => {
    const page = await admin.open("/activity?tab=attention")
    await outage(page).locator("[data-open]").click()
    await page.getByRole("button", { name: "Show all 1,512" }).click()
    await page.getByText("1–50 of 1,512").waitFor()
    await page
      .getByRole("checkbox", { name: "Select all on this page" })
      .check()
    await page.getByText("50 selected").waitFor()

    await page.getByRole("button", { name: "Select all 1,512" }).click()
    await page.getByText("1,512 selected").waitFor()
    await page
      .getByRole("toolbar")
      .getByRole("button", { name: "Snooze or assign" })
      .click()
    await page.getByRole("menuitemcheckbox", { name: "Me" }).click()
    const assigning = page.getByRole("alertdialog")
    await assigning.getByText("Assign: 1,512 entries").waitFor()
    await assigning.getByRole("button", { name: "Cancel" }).click()
    await assigning.waitFor({ state: "detached" })
    await page.getByText("1,512 selected").waitFor()
    expect(
      await store.query("select id from activity_log where assigned_to > ''")
    ).toEqual([])
    await screenshot(page, "mass-selected")
    expect(await seriousFindings(page, CARD)).toEqual([])
    await page
      .getByRole("toolbar")
      .getByRole("button", { name: "Mark as handled", exact: true })
      .click()
    const question = page.getByRole("alertdialog")
    await question.getByText("Mark all as handled: 1,512 entries?").waitFor()
    await question
      .getByText("gateway timeout (1,512 orders, £30,240.00).")
      .waitFor()
    await screenshot(page, "mass-question")

    // What comes while somebody reads the question was seen by nobody.
    await store.query(
      `insert into activity_log (id, event_type, level, order_id, message, payload, problem_key, occurred_at, created_at, updated_at, occurrences)
       values ('actlog_unseen', 'order.submission_failed', 'error', 'order_unseen', 'Submission to Printify failed: gateway timeout', '{}',
         'order.submission_failed|order_unseen||gateway_timeout', now(), now(), now(), 1)`
    )
    await question.getByRole("button", { name: "Mark all as handled" }).click()
    await page.getByText("1,512 entries resolved").waitFor()

    const open = await store.query<{ id: string }>(
      `select id from activity_log where resolved_at is null and event_type = 'order.submission_failed'`
    )
    expect(open).toEqual([{ id: "actlog_unseen" }])
  })

  it("are shown one by one where somebody wants that, and by cause again", async () => {
    const page = await admin.open("/activity?tab=attention")
    await page.getByRole("button", { name: "Show one by one" }).click()
    await until(async () => (await page.locator(ROWS).count()) === 50, {
      what: "a page of problems",
    })
    expect(new URL(page.url()).searchParams.get("view")).toBe("each")

    await page.getByRole("button", { name: "Group by cause" }).click()
    await page.locator(`${CARD} tr[data-group]`).first().waitFor()
  })
})
