import { frames } from "../../frames"
import { mentionTitle } from "../mention-title"

const mention = { name: "Anna $& Quill", number: "1042" }

describe("what the bell says of a mention", () => {
  it("names who and the order in each language of the option, each in its own words", () => {
    const titles = Object.keys(frames).map((locale) =>
      mentionTitle(locale, mention)
    )

    expect(titles).toHaveLength(12)
    expect(new Set(titles).size).toBe(12)
    expect(
      titles.filter(
        (title) =>
          !title.includes("Anna $& Quill") ||
          !title.includes("#1042") ||
          title.includes("{{")
      )
    ).toEqual([])
  })

  it("is English where the language is none of ours", () => {
    expect(mentionTitle("sv", mention)).toBe(mentionTitle("en", mention))
  })
})
