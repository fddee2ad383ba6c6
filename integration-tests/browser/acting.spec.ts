import { openProblems } from "../helpers/attention"
import { seriousFindings } from "../helpers/browser/axe"
import { CARD, showCard } from "../helpers/browser/order-card"
import { screenshot } from "../helpers/browser/screenshot"
import { useBrowser } from "../helpers/browser/use-browser"
import { failedSubmission } from "../helpers/failed-submission"
import { timelineOf } from "../helpers/stories"
import { until } from "../helpers/until"
import { useStore } from "../helpers/use-store"

describe("an action of an entry", () => {
  const store = useStore()
  const admin = useBrowser(store)

  it("is pressed on the timeline, and the new attempt appears without a reload", async () => {
    const { id } = await failedSubmission(store, {
      printify: "out_of_stock_once",
    })
    const page = await admin.open(`/orders/${id}`)
    await showCard(page)
    const button = page.locator(`${CARD} [data-action=submit_again]`)
    await button.waitFor()
    await screenshot(page, "action-possible")
    const findings = await seriousFindings(page, CARD)
    const state = (words: string) =>
      page.getByText(words, { exact: true }).first()
    await state("Not fulfilled").waitFor()

    await button.click()

    await page
      .locator(`${CARD} li`)
      .filter({ hasText: "Submitted to Printify" })
      .waitFor()
    await button.waitFor({ state: "detached" })
    // As Medusa's own part of the page shows the order.
    await state("Fulfilled").waitFor()
    expect(findings).toEqual([])
    expect((await timelineOf(store, id)).at(-1)).toContain("(Anna Quill)")
  })

  it("is pressed in the banner, which goes when the problem is mended", async () => {
    const { id } = await failedSubmission(store, {
      printify: "out_of_stock_once",
    })
    const page = await admin.open(`/orders/${id}`)
    const banner = page.locator("[data-activity-log=banner]")

    await banner.locator("[data-action=submit_again]").press("Enter")

    await banner.waitFor({ state: "detached" })
    const story = await timelineOf(store, id)
    expect(story.at(-1)).toMatch(/^info order\.submitted: .*\(Anna Quill\)$/)
  })

  it("is pressed in the open entry, which says then that it is resolved", async () => {
    const { id, problem } = await failedSubmission(store, {
      printify: "out_of_stock_once",
    })
    const page = await admin.open(`/activity?entry=${problem.id}`)
    const drawer = page.getByRole("dialog")
    await drawer.locator("[data-action=submit_again]").waitFor()
    await screenshot(page, "action-drawer")
    expect(await seriousFindings(page, "[role=dialog]")).toEqual([])

    await drawer.locator("[data-action=submit_again]").press("Enter")

    await drawer.getByText("Resolved on attempt 2").waitFor()
    expect(await openProblems(store, id)).toEqual([])
  })

  it("asks first where the provider did not answer, and does nothing until it is answered", async () => {
    const { id } = await failedSubmission(store, {
      printify: "unavailable_once",
    })
    const page = await admin.open(`/orders/${id}`, { language: "de" })
    await showCard(page)
    await page.locator(`${CARD} [data-action=submit_again]`).click()
    const question = page.getByRole("alertdialog")
    await question.waitFor()
    const asked = await question.innerText()
    await screenshot(page, "action-confirmation")
    const before = (await openProblems(store, id)).length

    await question.getByRole("button", { name: "Wiederholen" }).click()

    await until(async () => !(await openProblems(store, id)).length, {
      what: "the problem to be closed",
    })
    expect(asked).toContain("Printify hat nicht geantwortet")
    expect(asked).toContain("vielleicht angenommen")
    expect(before).toBe(1)
  })

  it("mends a whole group with one click", async () => {
    for (const printify of ["rate_limited_once", "rate_limited_once"]) {
      await failedSubmission(store, { printify })
    }
    const page = await admin.open("/activity?tab=attention")

    await page.locator("[data-group-action=submit_again]").first().click()
    await page
      .getByRole("alertdialog")
      .getByRole("button", { name: "Submit again" })
      .click()

    await page.getByText("2 succeeded, 0 failed, 0 skipped").first().waitFor()
    expect(await openProblems(store)).toEqual([])
  })
})
