import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { watchDeadlines } from "../../src/watching/deadlines/watch-deadlines"
import { watchMoney } from "../../src/watching/money/watch-money"
import { openModule } from "./open-module"
import { placeOrder } from "./shop/carts"
import { fulfill } from "./shop/fulfillments"
import { skus } from "./shop/skus"
import { openSimulatedShop, type SimulatedShop } from "./simulated-shop"
import { useStore } from "./use-store"

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

type Told = { event_type: string; order_id: string | null; message: string }

export type WatchedShop = {
  readonly shop: SimulatedShop
  /** Where a search would stand that was made every hour. */
  readonly now: number
  doWebhooksCome: boolean
  /** Searches hour by hour, as the shop's process would, until a moment. */
  goOn(until: number): Promise<void>
  /** Warnings and errors, the earliest first. */
  told(): Promise<Told[]>
  /** What is told for the first time while something goes on. */
  newlyTold(work: () => Promise<void>): Promise<Told[]>
}

/** A simulated shop in the tables of a real one, and the searches of watching over it. */
export function useWatchedShop(begin: number): WatchedShop {
  // Its own searches would find the simulated orders at the wrong time.
  const store = useStore({ options: { deadlines: false, payments: false } })
  const parts: {
    opened?: Awaited<ReturnType<typeof openModule>>
    shop?: SimulatedShop
  } = {}
  let now = begin

  beforeAll(async () => {
    const { id } = await placeOrder(store.shop, {
      email: "ada@example.com",
      items: { [skus.shirt]: 1 },
    })
    await fulfill(store.shop, id)
    parts.opened = await openModule({
      url: store.databaseUrl,
      options: {},
      logged: [],
      emitted: [],
    })
    parts.shop = await openSimulatedShop(store.databaseUrl, id)
  }, 300_000)

  afterAll(async () => {
    await parts.opened?.close()
  })

  const told = () =>
    store.query<Told>(
      `select event_type, order_id, message from activity_log
       where level <> 'info' order by occurred_at, message`
    )

  const watched: WatchedShop = {
    doWebhooksCome: true,
    get shop() {
      return running(parts.shop)
    },
    get now() {
      return now
    },
    told,
    goOn: async (until) => {
      const opened = running(parts.opened)
      const container = containerOf(opened)

      while (now < until) {
        now += HOUR

        const date = new Date(now)

        await running(parts.shop).goOnTo(date)

        if (watched.doWebhooksCome) {
          await opened.service.state.set(
            "watching:webhooks:heard:pp_stripe_stripe",
            date.toISOString()
          )
        }

        await watchDeadlines(container, date)
        await watchMoney(container, date)
      }
    },
    newlyTold: async (work) => {
      const before = new Set((await told()).map((each) => JSON.stringify(each)))

      await work()

      return (await told()).filter((each) => !before.has(JSON.stringify(each)))
    },
  }

  return watched
}

function containerOf({
  service,
  knex,
}: Awaited<ReturnType<typeof openModule>>): MedusaContainer {
  const parts: Record<string, unknown> = {
    activity_log: service,
    [ContainerRegistrationKeys.PG_CONNECTION]: knex,
    // The searches are made by SQL; what they find in money is looked up here, and not found.
    [ContainerRegistrationKeys.QUERY]: { graph: async () => ({ data: [] }) },
  }

  return {
    resolve: (name: string) => parts[name],
  } as unknown as MedusaContainer // all that is asked of it
}

function running<Part>(part: Part | undefined): Part {
  if (part === undefined) {
    throw new Error("the shop runs only while tests do")
  }

  return part
}
