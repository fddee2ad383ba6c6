import type { Browser, Page } from "playwright-core"
import type { UsedStore } from "../use-store"
import { launchChromium } from "./chromium"
import { openAdmin } from "./open-admin"
import type { AdminOptions } from "./open-admin"

export type UsedBrowser = {
  /** A page of the admin in a profile of its own, closed after the test. */
  open(path: string, options?: AdminOptions): Promise<Page>
}

/** One Chromium for the tests of a file, on the store that it uses. */
export const useBrowser = (store: UsedStore): UsedBrowser => {
  let browser: Browser | undefined
  let pages: Page[] = []

  beforeAll(async () => {
    browser = await launchChromium()
  })

  afterEach(async () => {
    await Promise.all(pages.map((page) => page.context().close()))
    pages = []
  })

  afterAll(() => browser?.close())

  return {
    open: async (path, options) => {
      if (!browser) {
        throw new Error("the browser runs only while tests do")
      }
      const page = await openAdmin(browser, store.shop.url, options)
      page.setDefaultTimeout(15_000)
      pages.push(page)
      await page.goto(`/app${path}`)
      return page
    },
  }
}
