import { entryOf, languageNames, readerOf } from "./readers"

describe("what others said is quoted as it was", () => {
  it.each(languageNames)("in %s", async (language) => {
    const reader = await readerOf(language)
    const cause = "Item {{n}} [see $t(comma)]: out of stock"

    const { runs, locale } = reader.wordsOf(
      entryOf("order.submission_failed", { provider: "Printify", cause })
    )

    expect(locale).not.toBeNull()
    expect(runs).toContainEqual({ text: cause, kind: "quote" })
    expect(runs).toContainEqual({ text: "Printify", kind: "name" })
  })

  it.each(languageNames)(
    "and names of templates and people stay, in %s",
    async (language) => {
      const reader = await readerOf(language)

      const { runs } = reader.wordsOf(
        entryOf("order.email.sent", {
          kind: "other",
          channel: "whatsapp",
          template: "return-label",
          to: "jo@example.com",
        })
      )

      const names = runs.filter(({ kind }) => kind === "name")
      expect(names.map(({ text }) => text).sort()).toEqual([
        "WhatsApp",
        "jo@example.com",
        "return-label",
      ])
    }
  )
})

describe("a payment that Medusa itself calls manual", () => {
  it("is no name, and is translated", async () => {
    const german = await readerOf("de")

    expect(
      german.messageOf(
        entryOf("order.created", {
          amount: 43,
          currency_code: "gbp",
          provider: "manual payment",
        })
      )
    ).not.toContain("manual payment")
  })
})
