import { withRepeat } from "../repeats"

const at = new Date("2026-02-16T10:00:00Z")

const repeat = (dedupe_key: string | null) => ({
  occurred_at: at,
  message: "Failed",
  dedupe_key,
})

describe("withRepeat", () => {
  it("keeps the last twenty", () => {
    const repeats = Array.from({ length: 20 }, (_, index) => ({
      dedupe_key: `key:${index}`,
    }))

    const payload = withRepeat({ payload: { repeats } }, repeat("key:20"))

    expect(payload?.repeats).toHaveLength(20)
    expect(payload?.repeats).toEqual(
      expect.arrayContaining([
        {
          occurred_at: at.toISOString(),
          message: "Failed",
          dedupe_key: "key:20",
        },
      ])
    )
  })

  it("is null where it was counted before", () => {
    const payload = { repeats: [{ dedupe_key: "key:1" }] }

    expect(withRepeat({ payload }, repeat("key:1"))).toBeNull()
  })

  it("counts each where nothing makes them differ", () => {
    const payload = { repeats: [{ dedupe_key: null }] }

    expect(withRepeat({ payload }, repeat(null))?.repeats).toHaveLength(2)
  })
})
