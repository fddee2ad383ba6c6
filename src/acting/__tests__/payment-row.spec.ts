import type { ActivityEntry } from "../../types"
import type { ActionWorld } from "../action"
import { paymentBehind } from "../payment-row"

/** At a fraction of a second, as nearly everything happens. */
const FAILED_AT = new Date("2026-11-28T19:25:52.668Z")

/** The payment of an attempt, with one refund of that moment. */
const refundedAt = async (created_at: unknown) => {
  const world: Partial<ActionWorld> = {
    container: {
      resolve: () => ({ clock: { at: (date: Date) => date } }),
    } as unknown as ActionWorld["container"], // what is resolved of it
    rows: () =>
      Promise.resolve([
        { id: "pay_1", amount: 28, refunds: [{ amount: 5, created_at }] },
      ]),
  }
  const entry: Partial<ActivityEntry> = {
    payload: { payment_id: "pay_1" },
    occurred_at: FAILED_AT,
  }

  return await paymentBehind(entry as ActivityEntry, world as ActionWorld) // what is read of them
}

describe("what was refunded since an attempt failed", () => {
  it.each([
    ["in the same second", new Date("2026-11-28T19:25:52.988Z"), 5],
    ["in the same second, as text", "2026-11-28T19:25:52.988Z", 5],
    ["in the same second, before", new Date("2026-11-28T19:25:52.100Z"), 0],
    ["a day later", new Date("2026-11-29T19:25:52.000Z"), 5],
    ["nobody knows when", null, 0],
  ])("is told from what was before: %s", async (_when, created_at, since) => {
    expect(await refundedAt(created_at)).toMatchObject({
      refunded: 5,
      refundedSince: since,
    })
  })
})
