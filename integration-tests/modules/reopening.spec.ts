import { useActivityLog } from "../helpers/use-activity-log"

describe("reopening an attempt", () => {
  const log = useActivityLog()

  const fail = async (...lines: string[]) => {
    const entry = await log.service.logEvent(
      "order.submission_failed",
      "Submission failed",
      {
        order_id: "order_1",
        payload: {
          cause: "out of stock",
          items: lines.map((line_item_id) => ({ line_item_id, quantity: 1 })),
        },
      }
    )

    return String(entry?.id)
  }
  const open = async () =>
    (await log.service.listRecent({ attention: true })).map(({ id }) => id)

  it("is refused while a larger one that superseded it is open", async () => {
    const first = await fail("ordli_a")
    const larger = await fail("ordli_a", "ordli_b")

    await expect(log.service.reopen(first)).rejects.toMatchObject({
      type: "not_allowed",
    })
    expect(await open()).toEqual([larger])
  })

  it("is refused while one is open that superseded that one", async () => {
    const first = await fail("ordli_a")
    await fail("ordli_a", "ordli_b")
    const last = await fail("ordli_a", "ordli_b", "ordli_c")

    await expect(log.service.reopen(first)).rejects.toMatchObject({
      type: "not_allowed",
    })
    expect(await open()).toEqual([last])
  })

  it("is done once the larger one is closed", async () => {
    const first = await fail("ordli_a")
    const larger = await fail("ordli_a", "ordli_b")
    await log.service.resolve(larger, "user_1")

    expect(await log.service.reopen(first)).toMatchObject({ resolved_at: null })
    expect(await open()).toEqual([first])
  })

  it("is done where a success closed it, whatever else is open", async () => {
    const first = await fail("ordli_a")
    await log.service.logEvent("order.submitted", "Submitted", {
      order_id: "order_1",
      payload: { items: [{ line_item_id: "ordli_a", quantity: 1 }] },
    })
    const other = await fail("ordli_b")

    await log.service.reopen(first)

    expect((await open()).sort()).toEqual([first, other].sort())
  })
})
