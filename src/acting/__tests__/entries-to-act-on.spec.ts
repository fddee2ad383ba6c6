import type { ActivityEntry } from "../../types"
import { entriesToActOn, RUN_ENTRIES_MAX } from "../entries-to-act-on"

const PAGE = 500

const failed = (n: number, payload: Record<string, unknown> = {}) =>
  ({
    id: `actlog_${n}`,
    event_type: "order.submission_failed",
    level: "error",
    order_id: `order_${n}`,
    payload,
  }) as Partial<ActivityEntry> as ActivityEntry // what is read of it

/** A group of so many, the oldest first, and how many pages of it were read. */
const group = (
  count: number,
  entryOf: (n: number) => ActivityEntry = (n) => failed(n)
) => {
  const read = { pages: 0 }
  async function* pages() {
    for (let from = 0; from < count; from += PAGE) {
      read.pages += 1
      yield await Promise.resolve(
        Array.from({ length: Math.min(PAGE, count - from) }, (_, n) =>
          entryOf(from + n)
        )
      )
    }
  }

  return { pages: pages(), read }
}

const SUBMIT = { action_id: "submit_again", confirm: false }

const idsTo = (count: number) =>
  Array.from({ length: count }, (_, n) => `actlog_${n}`)

describe("an action over a group", () => {
  it.each([0, 1, 1000, 1001, 2500])(
    "takes each of %d entries, the oldest first",
    async (count) => {
      await expect(entriesToActOn(group(count).pages, SUBMIT)).resolves.toEqual(
        { ids: idsTo(count) }
      )
    }
  )

  it("takes the oldest of more than a run works through, and reads no others", async () => {
    const { pages, read } = group(RUN_ENTRIES_MAX + 3 * PAGE)

    await expect(entriesToActOn(pages, SUBMIT)).resolves.toEqual({
      ids: idsTo(RUN_ENTRIES_MAX),
    })
    expect(read.pages).toBe(RUN_ENTRIES_MAX / PAGE)
  })

  it("leaves out what does not have it", async () => {
    const { pages } = group(3, (n) =>
      failed(n, n === 1 ? { return_id: "return_1" } : {})
    )

    await expect(entriesToActOn(pages, SUBMIT)).resolves.toEqual({
      ids: ["actlog_0", "actlog_2"],
    })
  })

  it("asks first where the last of 2,500 may have been done already", async () => {
    const unsure = () =>
      group(2500, (n) => failed(n, n === 2499 ? { outcome: "unknown" } : {}))
        .pages

    await expect(entriesToActOn(unsure(), SUBMIT)).resolves.toEqual({
      declined: expect.stringContaining("may have been taken") as string,
      reason_code: "unconfirmed",
    })
    await expect(
      entriesToActOn(unsure(), { ...SUBMIT, confirm: true })
    ).resolves.toEqual({ ids: idsTo(2500) })
  })
})
