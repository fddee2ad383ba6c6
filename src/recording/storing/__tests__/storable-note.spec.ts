import { toStorableNote } from "../storable-text"

const open = { maskEmails: false }

describe("a note to a problem that is handled", () => {
  it.each([
    [undefined, null],
    [null, null],
    [" \n", null],
    ["\0", null],
    ["  Called Ann\n", "Called Ann"],
    ["\ud800 cut", "\ufffd cut"],
  ])("%j is stored as %j", (note, stored) => {
    expect(toStorableNote(note, open)).toBe(stored)
  })

  it("is cut where it is too long, and says so", () => {
    const stored = toStorableNote("x".repeat(5_000_000), open)

    expect(stored).toHaveLength(1000)
    expect(stored?.at(-1)).toBe("…")
  })

  it("names nobody's address where the shop masks addresses", () => {
    const note = "Wrote to ann@example.com"

    expect(toStorableNote(note, { maskEmails: true })).toBe(
      "Wrote to a…@example.com"
    )
    expect(toStorableNote(note, open)).toBe(note)
  })
})
