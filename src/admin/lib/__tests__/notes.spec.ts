import { isEdited, isNote, isOwn, isPinned, splitNote } from "../notes"

const linksOf = (text: string) =>
  splitNote(text).flatMap(({ url }) => (url ? [url] : []))

describe("the text of a note", () => {
  it.each([
    ["https://dhl.de/t?n=1", ["https://dhl.de/t?n=1"]],
    ["See HTTP://example.com/a.", ["http://example.com/a"]],
    [
      "(https://example.com/a) and https://example.com/b!",
      ["https://example.com/a", "https://example.com/b"],
    ],
    [
      "https://example.com/Shirt_(blue), please",
      ["https://example.com/Shirt_(blue)"],
    ],
    ["“https://example.com/q”", ["https://example.com/q"]],
    ["one\nhttps://example.com/x\ntwo", ["https://example.com/x"]],
    ["https://example.com/\u202Efdp.exe", ["https://example.com/"]],
    ["\u2066https://example.com/a\u2069", ["https://example.com/a"]],
    ["javascript:alert(1)", []],
    ["data:text/html,hi ftp://example.com", []],
    ["<a href=x>https://</a>", []],
    ["no link", []],
  ])("has in %j the links %j", (text, links) => {
    expect(linksOf(text)).toEqual(links)
  })

  it.each([
    "a https://example.com/b. c\n\n  d",
    "https://",
    "https://example.com/(((",
    "",
  ])("keeps every character of %j", (text) => {
    expect(
      splitNote(text)
        .map((piece) => piece.text)
        .join("")
    ).toBe(text)
  })
})

describe("a note", () => {
  const note = (payload: Record<string, unknown>) => ({
    event_type: "order.note",
    payload,
  })

  it("is none any more once it is removed, and then is pinned no more", () => {
    const removed = note({ removed_at: "2026-02-16T10:00:00Z", pinned: true })

    expect([isNote(note({})), isNote(removed), isPinned(removed)]).toEqual([
      true,
      false,
      false,
    ])
    expect(isNote({ event_type: "order.updated", payload: {} })).toBe(false)
  })

  it("is pinned by true alone, and edited by a date", () => {
    expect(isPinned(note({ pinned: true }))).toBe(true)
    expect(isPinned(note({ pinned: "yes" }))).toBe(false)
    expect(isEdited(note({ edited_at: "2026-02-16T10:00:00Z" }))).toBe(true)
    expect(isEdited(note({}))).toBe(false)
  })

  it("is the reader's own where the same user wrote it", () => {
    const written = { actor_type: "user" as const, actor_id: "user_1" }

    expect(isOwn(written, "user_1")).toBe(true)
    expect(isOwn(written, "user_2")).toBe(false)
    expect(isOwn({ actor_type: null, actor_id: null }, null)).toBe(false)
    expect(isOwn({ ...written, actor_type: "api-key" }, "user_1")).toBe(false)
  })
})
