import fs from "node:fs"
import type axe from "axe-core"
import type { Page } from "playwright-core"

/** What axe finds serious or worse inside `selector`: rule and element, to read in a failed test. */
export const seriousFindings = async (
  page: Page,
  selector: string
): Promise<string[]> => {
  await page.evaluate(fs.readFileSync(require.resolve("axe-core"), "utf8"))
  const results = await page.evaluate<axe.AxeResults>(
    `axe.run(${JSON.stringify(selector)})`
  )

  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
