import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { idSince } from "../../src/recording/wording/medusa-ids"
import { countHours, countSince } from "../../src/watching/pulse/count-orders"
import { isQuiet } from "../../src/watching/pulse/is-quiet"
import { useActivityLog } from "../helpers/use-activity-log"

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const EVERY_MS = HOUR_MS / 3

describe("orders of the last hours, in the table", () => {
  const log = useActivityLog()
  // No clocks change in the twelve weeks before: see pulse-clocks.spec.ts for those in which they do.
  const now = new Date("2026-02-16T10:00:00Z")
  const ago = (ms: number) => new Date(now.getTime() - ms)
  const lastOrderAt = ago(7 * HOUR_MS + 5000)
  const upSince = ago(100 * DAY_MS)

  // The same type, which Medusa's helper gives with other parameters.
  const connection = () => log.knex as Knex

  const pulseSince = async (since: Date) =>
    await countHours(connection(), { now, upSince: since })

  let added = 0

  /** An id begins with the time at which the row was made. */
  const addOrders = async (orders: { madeAt: Date; created_at: Date }[]) => {
    const rows = orders.map(({ madeAt, created_at }) => ({
      id: `${idSince("order", madeAt).slice(0, -6)}${String((added += 1)).padStart(6, "0")}`,
      created_at,
    }))

    await log.query(
      `insert into "order" (id, created_at)
       select id, created_at from jsonb_to_recordset($1::jsonb) as row (id text, created_at timestamptz)`,
      [JSON.stringify(rows)]
    )
  }

  beforeAll(async () => {
    // What is read of Medusa's own table (2.21).
    await log.query(
      `create table "order" (id text primary key, created_at timestamptz not null,
         deleted_at timestamptz, is_draft_order boolean not null default false)`
    )
    // One in twenty minutes for twelve weeks, and none in the last seven hours.
    await addOrders(
      Array.from({ length: (84 * DAY_MS) / EVERY_MS }, (_, n) => {
        const created_at = new Date(lastOrderAt.getTime() - n * EVERY_MS)

        return { madeAt: created_at, created_at }
      })
    )
  })

  it("counts the silence since the last order, which is none of it, against the weeks before", async () => {
    const { windows, silentSince } = await pulseSince(upSince)

    expect(silentSince).toEqual(lastOrderAt)
    expect(windows[0]).toMatchObject({
      orders: 0,
      before: [22, 22, 22, 22, 22, 22, 22, 22],
      dayBefore: { orders: 72 },
    })
    expect(isQuiet(windows, { minimumOrders: 12 })).toMatchObject({
      orders: 0,
      expected: 22,
    })
  })

  it("expects nobody while the shop was down", async () => {
    const { windows, silentSince } = await pulseSince(ago(2 * HOUR_MS))

    expect(silentSince).toEqual(ago(2 * HOUR_MS))
    expect(windows.map(({ hours }) => hours)).toEqual([2, 1])
    expect(isQuiet(windows, { minimumOrders: 12 })).toBeNull()
  })

  it("takes an order that was imported with an old date for none that came now", async () => {
    await addOrders(
      Array.from({ length: 50 }, () => ({
        madeAt: ago(60_000),
        created_at: ago(400 * DAY_MS),
      }))
    )

    const { windows, lastHour } = await pulseSince(upSince)

    expect(lastHour.orders).toBe(0)
    expect(await countSince(connection(), ago(HOUR_MS))).toBe(0)
    expect(isQuiet(windows, { minimumOrders: 12 })).not.toBeNull()
  })

  it("takes a draft for no order", async () => {
    await addOrders([{ madeAt: ago(30_000), created_at: ago(30_000) }])
    await log.query(
      `update "order" set is_draft_order = true where created_at = $1`,
      [ago(30_000)]
    )

    expect((await pulseSince(upSince)).silentSince).toEqual(lastOrderAt)
  })
})
