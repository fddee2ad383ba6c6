import { chromium } from "playwright-core"
import type { Browser } from "playwright-core"

/** The machine's own Chromium; CHROMIUM_PATH names another. It calls nobody. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
    ],
  })
