import { mkdirSync, rmSync } from "node:fs"
import path from "node:path"
import type { Page } from "playwright-core"

import { launchChromium } from "../integration-tests/helpers/browser/chromium"
import { openAdmin } from "../integration-tests/helpers/browser/open-admin"
import type { AdminOptions } from "../integration-tests/helpers/browser/open-admin"
import { buildStore } from "../integration-tests/helpers/build-store"
import { migrateStore } from "../integration-tests/helpers/migrate-store"
import { repositoryRoot } from "../integration-tests/helpers/paths"
import { startPostgres } from "../integration-tests/helpers/postgres"
import { openShop } from "../integration-tests/helpers/shop/open-shop"
import { startStore } from "../integration-tests/helpers/start-store"
import { say, step } from "./demo/screen"
import { liveShopDay } from "./demo/shop-day"
import type { Told } from "./demo/shop-day"
import { storeEnvironment } from "./demo/store-environment"

/** The README's pictures, of the demo's own shop day. */
type Picture = {
  name: string
  path: (told: Told[]) => string
  options: AdminOptions
  /** The view that must be there, and in sight. */
  card: "feed" | "timeline"
}

/** An order that fails first and is mended: the reason for the whole plugin. */
const FAILING_STORY = "out-of-stock-twice"

const SIZE = { width: 1280, height: 800 }

const pictures: Picture[] = [
  {
    name: "order-page",
    path: (told) => `/orders/${orderOf(FAILING_STORY, told)}`,
    options: SIZE,
    card: "timeline",
  },
  {
    name: "activity-light",
    path: () => "/activity",
    options: SIZE,
    card: "feed",
  },
  {
    name: "activity-dark",
    path: () => "/activity?tab=attention",
    options: { ...SIZE, theme: "dark" },
    card: "feed",
  },
]

const folder = path.join(repositoryRoot, "docs/images")
const dataDir = path.join(repositoryRoot, ".test/screenshots-postgres")

async function main(): Promise<void> {
  await step("Building the store and its admin", () =>
    buildStore({ admin: true })
  )
  rmSync(dataDir, { recursive: true, force: true })
  const postgres = await startPostgres({ dataDir, persistent: false })
  try {
    const database = `activity_log_screenshots_${process.pid}`
    await postgres.createDatabase(database)
    const databaseUrl = postgres.url(database)
    await step("Seeding a shop", () => migrateStore(databaseUrl))
    const store = await startStore({
      databaseUrl,
      env: { ...storeEnvironment, ADMIN_DISABLED: "false" },
    })
    try {
      const shop = await openShop(store.url)
      const told = await step("Living through a day at the shop", () =>
        liveShopDay(shop, () => undefined)
      )
      await takePictures(store.url, told)
    } finally {
      await store.stop()
      await postgres.dropDatabase(database)
    }
  } finally {
    await postgres.stop()
  }
}

async function takePictures(url: string, told: Told[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const browser = await launchChromium()
  try {
    for (const picture of pictures) {
      const page = await openAdmin(browser, url, picture.options)
      await page.goto(`/app${picture.path(told)}`)
      await bringIntoSight(page, picture.card)
      await page.screenshot({
        path: path.join(folder, `${picture.name}.png`),
        animations: "disabled",
      })
      await page.context().close()
      say(`  docs/images/${picture.name}.png`)
    }
  } finally {
    await browser.close()
  }
}

async function bringIntoSight(page: Page, card: string): Promise<void> {
  const entries = page.locator(`[data-activity-log=${card}] [data-entry]`)
  await entries.first().waitFor()
  if (card === "timeline") {
    await entries.last().scrollIntoViewIfNeeded()
  }
  await page.evaluate("document.fonts.ready.then(() => undefined)")
}

function orderOf(key: string, told: Told[]): string {
  const found = told.find(({ story }) => story.key === key)
  if (!found) {
    throw new Error(`the shop day told no story "${key}"`)
  }
  return found.orderId
}

void main().catch((error: unknown) => {
  process.stderr.write(`screenshots: ${String(error)}\n`)
  process.exitCode = 1
})
