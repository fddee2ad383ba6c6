import type { MedusaContainer } from "@medusajs/framework/types"
import { withReach } from "../next-step"
import { begun, type PastState } from "../past-state"

const DAY_MS = 24 * 60 * 60_000
const UNTIL = new Date("2026-02-16T10:00:00Z")
const daysAgo = (days: number) =>
  new Date(UNTIL.getTime() - days * DAY_MS).toISOString()

/** Some of its orders are read; 7 that the option reaches are not. */
const underWay: PastState = {
  ...begun({ from: daysAgo(90), until: UNTIL.toISOString() }),
  total: 60,
  done: 30,
  skipped: 2,
  orders: "order_30",
  notifications: "noti_30",
}
const LEFT = 7

/** As the option says now. */
const reaching = (backfill: number | "all", past: PastState) => {
  const things: Record<string, unknown> = {
    activity_log: { options: { backfill } },
    __pg_connection__: {
      transaction: (read: (transaction: object) => unknown) =>
        read({ raw: () => Promise.resolve({ rows: [{ count: LEFT }] }) }),
    },
  }
  // All that is resolved here.
  const container = {
    resolve: (name: string) => things[name],
  } as unknown as MedusaContainer

  return withReach(past, container)
}

describe("the reach of a reading that is under way", () => {
  it.each([
    ["the same", 90 * DAY_MS, underWay],
    ["all, as before", "all", { ...underWay, from: null }],
  ] as const)("stays as it is: %s", async (_, backfill, past) => {
    expect(await reaching(backfill, past)).toBe(past)
  })

  it.each([
    ["a longer one", 400 * DAY_MS, daysAgo(400)],
    ["all", "all", null],
  ] as const)("begins anew: %s", async (_, backfill, from) => {
    expect(await reaching(backfill, underWay)).toMatchObject({
      from,
      orders: null,
      done: 0,
      total: LEFT,
    })
  })

  it.each([
    ["days", underWay],
    ["all", { ...underWay, from: null }],
  ])(
    "ends earlier where it is shorter, and keeps its place: %s",
    async (_, past) => {
      expect(await reaching(30 * DAY_MS, past)).toEqual({
        ...past,
        from: daysAgo(30),
        total: 30 + 2 + LEFT,
      })
    }
  )

  it("stays as it is where it was shortened when all was read", async () => {
    const done: PastState = { ...underWay, state: "done" }

    expect(await reaching(30 * DAY_MS, done)).toBe(done)
  })
})
