import { openProblems } from "../helpers/attention"
import { seriousFindings } from "../helpers/browser/axe"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { failedSubmission } from "../helpers/failed-submission"
import { useStore } from "../helpers/use-store"

const LINE = "[data-activity-log=run]"

describe("an action over a group, as every admin sees it", () => {
  const store = useStore()
  const admin = useBrowser(store)

  const failedOrders = async (printify: string, count: number) => {
    for (let order = 0; order < count; order += 1) {
      await failedSubmission(store, { printify })
    }
  }

  /** A run of somebody else's, that another process is at: it comes no further in this one. */
  const leaveRun = (id: string) =>
    store.query(
      `insert into activity_log_run
         (id, action, group_key, entry_ids, input, actor_type, actor_id, total, begun, succeeded, failed)
       values ($1, 'submit_again', 'order.submission_failed|left', '[]', '{}', 'user', 'user_2', 12, 4, 3, 1)`,
      [id]
    )

  it("shows how far it is, also after a reload, and can be stopped by whoever sees it", async () => {
    await leaveRun("actrun_00left")
    const page = await admin.open("/activity")
    const line = page.locator(LINE)
    await line.waitFor()
    const going = await line.innerText()
    await screenshot(page, "run-going")
    const findings = await seriousFindings(page, LINE)

    await page.reload()
    await line.waitFor()
    const reloaded = await line.innerText()
    await line.getByRole("button", { name: /^Stop/ }).press("Enter")
    await page.locator(`${LINE}[data-state=stopped]`).waitFor()
    const stopped = await line.innerText()

    expect(going).toContain("Submit again: Submission failed")
    expect(going).toContain("4 of 12 · 3 succeeded, 1 failed, 0 skipped")
    expect(reloaded).toBe(going)
    expect(findings).toEqual([])
    expect(stopped).toContain("Stopped · 3 succeeded, 1 failed, 0 skipped")
    expect(await seriousFindings(page, LINE)).toEqual([])
    await screenshot(page, "run-stopped")

    await line.getByRole("button", { name: /^Close/ }).click()
    await line.waitFor({ state: "detached" })
    await page.reload()
    await page
      .locator("[data-activity-log=feed] [data-entry]")
      .first()
      .waitFor()
    expect(await line.count()).toBe(0)
  })

  it("is seen by one who did not press it, from its begin to its end, without a reload", async () => {
    await failedOrders("rate_limited_once", 3)
    const others = await admin.open("/activity?tab=attention", {
      language: "de",
    })
    await others.locator("[data-group-action=submit_again]").waitFor()
    const page = await admin.open("/activity?tab=attention")
    await page.locator("[data-group-action=submit_again]").click()

    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Submit again" })
      .click()

    await page.locator(`${LINE}[data-state=completed]`).first().waitFor()
    await others.locator(`${LINE}[data-state=completed]`).first().waitFor({
      timeout: 30_000,
    })
    expect(await page.locator(LINE).first().innerText()).toContain(
      "3 succeeded, 0 failed, 0 skipped"
    )
    expect(await others.locator(LINE).first().innerText()).toContain(
      "3 gelungen, 0 fehlgeschlagen, 0 übersprungen"
    )
    await page
      .locator("[data-group-action=submit_again]")
      .waitFor({ state: "detached" })
    expect(await openProblems(store)).toEqual([])
  })

  it("is not asked for once more where somebody else was faster", async () => {
    await failedOrders("address_rejected", 2)
    const page = await admin.open("/activity?tab=attention")
    const button = page.locator("[data-group-action=submit_again]")
    await button.waitFor()
    const { groups } = await store.shop.admin.get<{
      groups: { key: string }[]
    }>("/admin/activity/attention/groups")
    await button.click()
    await store.query(
      `insert into activity_log_run (id, action, group_key, entry_ids, input, actor_type, actor_id, total, begun)
       values ('actrun_00faster', 'submit_again', $1, '[]', '{}', 'user', 'user_2', 2, 0)`,
      [groups[0]?.key]
    )

    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Submit again" })
      .click()

    await page.locator(`${LINE}[data-state=running]`).waitFor()
    expect(await page.getByRole("alertdialog").count()).toBe(0)
    await button.waitFor({ state: "detached" })
  })
})
