import { useActivityLog } from "../helpers/use-activity-log"

describe("what all processes have to know", () => {
  const log = useActivityLog()

  it("is kept under its key, and replaced", async () => {
    const { state } = log.service

    await state.set("spec:one", { since: "2026-11-28", count: 2 })
    const first = await state.get("spec:one")
    await state.set("spec:one", ["another"])

    expect(first?.value).toEqual({ since: "2026-11-28", count: 2 })
    expect((await state.get("spec:one"))?.value).toEqual(["another"])
    expect(await state.get("spec:unknown")).toBeNull()
  })

  it("is created by one of twenty who try at once", async () => {
    const kept = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        log.service.state.replace("spec:first", { number }, null)
      )
    )

    expect(kept.filter(Boolean)).toHaveLength(1)
  })

  it("is changed by one of twenty who read the same before", async () => {
    const { state } = log.service
    await state.set("spec:changed", { day: "monday", order: [1, 2] })

    const kept = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        // The same to JSON, though its keys stand in another order.
        state.replace(
          "spec:changed",
          { number },
          { order: [1, 2], day: "monday" }
        )
      )
    )

    expect(kept.filter(Boolean)).toHaveLength(1)
    expect(await state.replace("spec:changed", "late", "monday")).toBe(false)
  })

  it("is listed by the beginning of its key, which is no pattern", async () => {
    const { state } = log.service
    await state.set("list_a:1", 1)
    await state.set("list_a:2", 2)
    await state.set("listXa:3", 3)

    const listed = await state.list("list_a:")

    expect([...listed].map(([key, { value }]) => [key, value])).toEqual([
      ["list_a:1", 1],
      ["list_a:2", 2],
    ])
  })

  it("is gone when it is removed, and can come again", async () => {
    const { state } = log.service
    await state.set("spec:gone", true)

    await state.remove("spec:gone")
    await state.remove("spec:gone")

    expect(await state.get("spec:gone")).toBeNull()
    expect(await state.replace("spec:gone", false, null)).toBe(true)
  })
})
