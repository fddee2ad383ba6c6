import type { ActivityEntry } from "../../types"
import type { ActionWorld } from "../action"
import { runAgain } from "../run-again"

/** Whether an export that was asked for so can be run again. */
const checkedWith = async (asked: Record<string, unknown>) => {
  const world = {
    container: { resolve: () => ({ listRecent: () => Promise.resolve([]) }) },
  } as unknown as ActionWorld // what is resolved of it
  const entry: Partial<ActivityEntry> = {
    occurred_at: new Date(),
    last_occurred_at: null,
    payload: {
      provider: "medusa",
      action: "export",
      subject: "Order",
      select: ["id"],
      ...asked,
    },
  }

  return await runAgain.check(entry as ActivityEntry, world) // what is read of it
}

describe("running an export again", () => {
  it("is with the same filter", async () => {
    const filter = { email: "cleo@example.com", status: ["pending"] }

    await expect(checkedWith({ filter })).resolves.toMatchObject({
      plan: { asked: { select: ["id"], filter } },
    })
  })

  it.each([
    ["a masked address", { filter: { email: "c…@example.com" } }],
    ["one in a list", { filter: { $or: [{ q: ["to c…@example.com"] }] } }],
    ["one as a name", { filter: { "c…@example.com": true } }],
    ["one of a link", { filter: { q: "c…%40example.com" } }],
    ["an erased person", { filter: { customer_id: "[erased]" } }],
    ["a secret", { filter: { q: "key [redacted]" } }],
    ["half of its ids", { filter: { id: ["order_1"] }, _truncated: true }],
  ])("is impossible where the log kept %s of it", async (_, asked) => {
    await expect(checkedWith(asked)).resolves.toEqual({
      impossible: "unknown_input",
    })
  })
})
