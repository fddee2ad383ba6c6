import {
  buildPlugin,
  buildStore,
} from "../integration-tests/helpers/build-store"
import { isPortTaken } from "../integration-tests/helpers/free-port"
import type { Postgres } from "../integration-tests/helpers/postgres"
import { openShop } from "../integration-tests/helpers/shop/open-shop"
import { startStore } from "../integration-tests/helpers/start-store"
import { storeEnvironment } from "./demo/store-environment"
import type { Store } from "../integration-tests/helpers/start-store"
import {
  databaseName,
  prepareDatabase,
  startDatabase,
  whereDataIsKept,
} from "./demo/database"
import { fail, say, showReady, step } from "./demo/screen"
import { liveShopDay, stories } from "./demo/shop-day"

const usage = "usage: npm run demo [-- --reset]"

type Running = { postgres?: Postgres; store?: Store; isOpen?: boolean }

/** In this order: the store still talks to its database while it stops. */
const stopAll = async ({ store, postgres }: Running): Promise<void> => {
  await store?.stop()
  await postgres?.stop()
}

const readPort = (): number => {
  const port = Number(process.env.PORT ?? 9000)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is ${process.env.PORT}, no number of a port`)
  }
  return port
}

const readReset = (): boolean => {
  const unknown = process.argv.slice(2).filter((each) => each !== "--reset")
  if (unknown.length > 0) {
    throw new Error(`unknown: ${unknown.join(" ")} (${usage})`)
  }
  return process.argv.includes("--reset")
}

/** Fills `running` as it goes, so that a signal in between finds all of it. */
const open = async (running: Running): Promise<Store> => {
  const since = Date.now()
  const reset = readReset()
  const port = readPort()
  if (await isPortTaken(port)) {
    throw new Error(`port ${port} is taken: name another one by PORT`)
  }
  const postgres = await step("Starting the database", () =>
    startDatabase(reset)
  )
  running.postgres = postgres
  await step("Building the plugin", () => buildPlugin())
  await step("Building the store and its admin (a minute at first)", () =>
    buildStore({ admin: true })
  )
  await step("Preparing the database", () => prepareDatabase(postgres, reset))
  const store = await step("Starting the store", () =>
    startStore({
      databaseUrl: postgres.url(databaseName()),
      port,
      env: storeEnvironment,
    })
  )
  running.store = store
  const shop = await openShop(store.url)
  const told = await step("Living through a day at the shop", () =>
    liveShopDay(shop, (story, index) =>
      say(`  ${index + 1} of ${stories.length}  ${story.title}`)
    )
  )
  running.isOpen = true
  showReady({ url: store.url, told, since, dataFolder: whereDataIsKept() })
  return store
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

const main = async (): Promise<void> => {
  const running: Running = {}
  let isStopping = false
  const stop = async (exitCode: number): Promise<void> => {
    if (!isStopping) {
      isStopping = true
      await stopAll(running)
      process.exit(exitCode)
    }
  }
  for (const signal of signals) {
    // Closing the shop is how a demo ends; cutting its start short is not.
    process.on(signal, () => void stop(running.isOpen ? 0 : 130))
  }

  try {
    const store = await open(running)
    await store.ended
    if (!isStopping) {
      throw new Error(`the store ended:\n${store.logs().slice(-2_000)}`)
    }
  } catch (error) {
    // A part that a signal has stopped fails as well, and is no news.
    if (!isStopping) {
      fail(error)
      await stop(1)
    }
  }
}

void main()
