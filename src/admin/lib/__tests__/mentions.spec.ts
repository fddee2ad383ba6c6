import {
  mentionAt,
  mentionedIn,
  namesOthers,
  stillNamed,
  suggested,
  withMention,
} from "../mentions"
import type { Person } from "../people"

const user = (id: string, label: string): Person => ({
  id,
  type: "user",
  label,
})

const anna = user("user_1", "Anna Quill")
const short = user("user_2", "Anna")
const jose = user("user_3", "José Álvarez")
const key: Person = { id: "apk_1", type: "api-key", label: "Anna's key" }
const people = [anna, short, jose, key]
const namesake = {
  ...user("user_4", "anna quill"),
  email: "quill2@inkwell.example",
}

describe("a mention that is being written", () => {
  it.each([
    ["@", { start: 0, query: "" }],
    ["hi @an", { start: 3, query: "an" }],
    ["(@Anna Qu", { start: 1, query: "Anna Qu" }],
    ["one\n@j", { start: 4, query: "j" }],
    ["mail anna@example", null],
    ["@an\nnext", null],
    ["@ an", null],
    ["nothing", null],
    [`@${"a".repeat(41)}`, null],
  ])("is in %j %j", (text, expected) => {
    expect(mentionAt(text, text.length)).toEqual(expected)
  })

  it("ends at the caret", () => {
    expect(mentionAt("@anna and more", 3)).toEqual({ start: 0, query: "an" })
  })

  it.each([
    ["", ["Anna Quill", "Anna", "José Álvarez"]],
    ["AN", ["Anna Quill", "Anna"]],
    ["qui", ["Anna Quill"]],
    ["anna q", ["Anna Quill"]],
    ["álv", ["José Álvarez"]],
    ["nna", []],
    // Written to its end: Enter is for a new line again.
    ["Anna Quill ", []],
  ])("offers for %j %j, and never a key", (query, names) => {
    expect(suggested(query, people, "en").map(({ label }) => label)).toEqual(
      names
    )
  })

  it("tells namesakes apart by their addresses, and shows nobody else's", () => {
    const team = [
      { ...anna, email: "quill@inkwell.example" },
      { ...short, email: "anna@inkwell.example" },
      namesake,
    ]

    expect(
      suggested("an", team, "en").map(({ id, hint }) => [id, hint])
    ).toEqual([
      ["user_1", "quill@inkwell.example"],
      ["user_2", null],
      ["user_4", "quill2@inkwell.example"],
    ])
  })

  it("becomes the whole name, with the caret behind it", () => {
    const mention = { start: 4, query: "an" }

    expect(withMention("ask @an today", mention, anna)).toEqual({
      text: "ask @Anna Quill today",
      caret: 16,
    })
    expect(withMention("ask @an", mention, anna).text).toBe("ask @Anna Quill ")
  })
})

describe("whom a text mentions", () => {
  it.each([
    ["@Anna Quill please", ["user_1"]],
    ["@anna quill, @José Álvarez!", ["user_3", "user_1"]],
    ["@Anna and @Anna Quill", ["user_1", "user_2"]],
    ["@Anna, @Anna", ["user_2"]],
    ["Anna Quill", []],
    ["@Annabel", []],
    ["x@Anna", []],
    ["@Anna's key", ["user_2"]],
  ])("is in %j %j", (text, ids) => {
    expect(mentionedIn(text, people)).toEqual(ids)
  })

  it("is everybody who bears the name: a text does not say which one", () => {
    expect(mentionedIn("@Anna Quill please", [...people, namesake])).toEqual([
      "user_1",
      "user_4",
    ])
  })

  it("is of namesakes the one who was picked alone, and all whom else it names", () => {
    expect(
      mentionedIn(
        "@Anna Quill, @José Álvarez",
        [...people, namesake],
        ["user_4"]
      )
    ).toEqual(["user_3", "user_4"])
  })

  it.each([
    ["@Anna Quill and @Anna", false],
    ["@Anna Quill and @Zed Number", true],
    ["anna@example.com, @ noon", false],
  ])("may be others than are known in %j: %j", (text, expected) => {
    expect(namesOthers(text, people)).toBe(expected)
  })

  it.each([
    ["@anna quill please", people, ["user_4"]],
    ["@Anna Quil", people, []],
    ["", people, []],
    // The team is not known yet.
    ["@Anna Quill", [], ["user_4"]],
    ["", [], []],
  ])("keeps who was picked for %j", (text, known, expected) => {
    const team = known.length ? [...known, namesake] : []

    expect(stillNamed(["user_4"], text, team)).toEqual(expected)
  })
})
