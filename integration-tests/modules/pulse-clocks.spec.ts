import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { idSince } from "../../src/recording/wording/medusa-ids"
import { countHours } from "../../src/watching/pulse/count-orders"
import { isQuiet } from "../../src/watching/pulse/is-quiet"
import { fromWall } from "../../src/watching/wall-clock"
import { useActivityLog } from "../helpers/use-activity-log"

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** On the Sunday the clocks change; where the customers live. */
const CHANGES = [
  ["Europe/Berlin", "2026-03-29"],
  ["Europe/Berlin", "2026-10-25"],
  ["America/New_York", "2026-03-08"],
  ["America/New_York", "2026-11-01"],
] as const

/** By whose clocks the log is told to read: those of the shop, or it is not told. */
const cases = CHANGES.flatMap(([zone, sunday]) =>
  [zone, undefined].map((timeZone) => ({ zone, sunday, timeZone }))
)

describe("orders over a change of the clocks", () => {
  const log = useActivityLog()

  // What Medusa's helper gives, with other parameters of the type.
  const connection = () => log.knex as Knex

  /** So many days after that Sunday, at so many hours by the clocks there. */
  const at = (zone: string, sunday: string, [day, hours]: [number, number]) =>
    fromWall(Date.parse(sunday) + day * DAY_MS + hours * HOUR_MS, zone)

  const quietAt = async (now: Date, timeZone: string | undefined) => {
    const { windows } = await countHours(connection(), {
      now,
      upSince: new Date("2025-01-01"),
      ...(timeZone ? { timeZone } : {}),
    })

    return isQuiet(windows, { minimumOrders: 12 })
  }

  /** An order every two minutes from eight to six on working days, by the clocks there; for some weeks before and after. */
  const openShop = async (zone: string, sunday: string) => {
    const days = Array.from({ length: 17 * 7 }, (_, index) => index - 11 * 7)
    const orders = days
      .filter((day) => ![0, 6].includes(((day % 7) + 7) % 7))
      .flatMap((day) => {
        const opens = at(zone, sunday, [day, 8]).getTime()

        return Array.from(
          { length: 300 },
          (_, n) => new Date(opens + n * 2 * MINUTE_MS)
        )
      })

    await log.query(`truncate "order"`)
    await log.query(
      `insert into "order" (id, created_at)
       select id, created_at from jsonb_to_recordset($1::jsonb) as row (id text, created_at timestamptz)`,
      [
        JSON.stringify(
          orders.map((created_at) => ({
            id: idSince("order", created_at),
            created_at,
          }))
        ),
      ]
    )
    await log.query(`analyze "order"`)
  }

  beforeAll(async () => {
    // What is read of Medusa's own table (2.21).
    await log.query(
      `create table "order" (id text primary key, created_at timestamptz not null,
         deleted_at timestamptz, is_draft_order boolean not null default false)`
    )
  })

  it.each(cases)(
    "come as always in $zone around $sunday, read by $timeZone",
    async ({ zone, sunday, timeZone }) => {
      await openShop(zone, sunday)

      // The days after it, and those on which it is among the weeks before.
      const moments = [0, 1, 2, 5, 15, 36].flatMap((day) =>
        Array.from({ length: 34 }, (_, half) =>
          at(zone, sunday, [day, 5 + half / 2])
        )
      )
      const alarms: string[] = []

      for (const now of moments) {
        if (await quietAt(now, timeZone)) {
          alarms.push(now.toISOString())
        }
      }

      expect(alarms).toEqual([])
    },
    120_000
  )

  it.each(cases)(
    "that come no more in $zone after $sunday, read by $timeZone, are missed within two hours",
    async ({ zone, sunday, timeZone }) => {
      for (const [day, hours] of [
        [1, 8],
        [3, 13],
        [15, 8],
      ] as const) {
        await openShop(zone, sunday)
        const dies = at(zone, sunday, [day, hours])
        await log.query(`delete from "order" where created_at >= $1`, [dies])

        const found = await quietAt(
          new Date(dies.getTime() + 2 * HOUR_MS),
          timeZone
        )

        expect(found).toMatchObject({ orders: 0 })
      }
    },
    120_000
  )
})
