import type { MedusaContainer } from "@medusajs/framework/types"
import { nextStep } from "../next-step"
import { begun, type PastState } from "../past-state"
import { NOTIFICATIONS_AT_ONCE } from "../record-notifications"

const UNREADABLE = "noti_150"
const END = "noti_000"

const idOf = (n: number) => `noti_${String(n).padStart(3, "0")}`

/** Newer than `noti_250` everything is read; the messages down to `noti_000` come next. */
const past: PastState = {
  ...begun({ from: null, until: "2026-02-16T10:00:00.000Z" }),
  notifications: idOf(251),
  notifications_to: END,
}

/** A shop of 250 messages, one of which cannot be read. */
function shop() {
  const read: string[] = []
  const warn = jest.fn<unknown, [string]>()
  const page = (from: string, before: string) =>
    Array.from({ length: 250 }, (_, n) => idOf(250 - n))
      .filter((id) => id >= from && id < before)
      .slice(0, NOTIFICATIONS_AT_ONCE)
  const raw = (sql: string, values: unknown[] = []) => {
    if (sql.includes("order by n.id desc")) {
      const [from, before] = values.map(String)

      return { rows: page(from ?? "", before ?? "").map((id) => ({ id })) }
    }

    const ids = [values[0] ?? []].flat().map(String)

    if (ids.includes(UNREADABLE)) {
      throw new Error("invalid byte sequence")
    }

    read.push(...ids)

    return { rows: [] }
  }
  const things: Record<string, unknown> = {
    activity_log: {
      options: {
        emails: { ignoreChannels: [] },
        events: {},
        providerNames: {},
      },
      clock: { offsetMs: 0 },
    },
    __pg_connection__: {
      transaction: async (use: (transaction: object) => unknown) =>
        await use({
          raw: async (...asked: Parameters<typeof raw>) => raw(...asked),
        }),
    },
    logger: { warn },
    query: {},
  }
  // All that is resolved here.
  const container = {
    resolve: (name: string) => things[name],
  } as unknown as MedusaContainer

  return { container, read, warn }
}

describe("a message that cannot be read", () => {
  it("is tried again together with the others of its page, three times", async () => {
    const { container, read } = shop()

    await expect(nextStep({ ...past, attempts: 2 }, container)).rejects.toThrow(
      "invalid byte sequence"
    )
    expect(read).toEqual([])
  })

  it("is left out then, counted and named; every other of its page is read, and the next page comes next", async () => {
    const { container, read, warn } = shop()

    const after = await nextStep({ ...past, attempts: 3 }, container)

    expect(read).toHaveLength(NOTIFICATIONS_AT_ONCE - 1)
    expect(read).not.toContain(UNREADABLE)
    expect(after).toEqual({
      ...past,
      skipped_messages: 1,
      notifications: idOf(51),
      notifications_to: END,
      attempts: 0,
    })
    expect(warn.mock.calls).toEqual([
      [expect.stringContaining(`message ${UNREADABLE} could not be read`)],
    ])

    const end = await nextStep(after, container)

    expect(read).toHaveLength(249)
    expect(end).toMatchObject({ notifications_to: null, skipped_messages: 1 })
  })
})
