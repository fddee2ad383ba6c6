import { isCounted } from "../repeats"

describe("an occurrence of an open problem", () => {
  it.each([
    { which: "in its list", repeats: [{ dedupe_key: "key:1" }], is: true },
    { which: "not in its list", repeats: [{ dedupe_key: "key:2" }], is: false },
    { which: "of a list that is none", repeats: "many", is: false },
    { which: "among other things", repeats: [null, "key:1"], is: false },
  ])("is counted where it stands there: $which", ({ repeats, is }) => {
    expect(isCounted({ payload: { repeats } }, { dedupe_key: "key:1" })).toBe(
      is
    )
  })

  it("is never counted where nothing makes it differ", () => {
    const payload = { repeats: [{ dedupe_key: null }] }

    expect(isCounted({ payload }, { dedupe_key: null })).toBe(false)
  })
})
