import path from "node:path"
import type { Page } from "playwright-core"
import { repositoryRoot } from "../paths"

/** For people to look at; nothing compares them. */
export const screenshot = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({
    path: path.join(repositoryRoot, ".test/screenshots", `${name}.png`),
    animations: "disabled",
  })
}
