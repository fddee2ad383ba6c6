import english from "../../../i18n/sentences/en"
import { createReader } from "../create-reader"
import type { Texts } from "../fill-in"
import { entryOf } from "./readers"

const textsOf =
  (texts: Record<string, string>): Texts =>
  (key, values) =>
    texts[key]?.replace(
      /\{\{(\w+)\}\}/g,
      (_, name: string) => values[name] ?? ""
    ) ?? null

const stored = {
  texts: textsOf({ ...english.sentences, ...english.countedSentences }),
  locale: "en-US",
}

const shipped = entryOf("order.shipped", {
  carrier: "DHL",
  tracking_number: "A1",
})

describe("a language that is not translated to its end", () => {
  it("says a sentence that it has", () => {
    const reader = createReader({
      reader: {
        texts: textsOf({
          shipped: "Versandt [mit {{carrier}}]",
          tracking: "Sendungsnummer: {{tracking}}",
          detailed: "{{head}} – {{detail}}",
        }),
        locale: "de",
      },
      stored,
    })

    expect(reader.messageOf(shipped)).toBe(
      "Versandt mit DHL – Sendungsnummer: A1"
    )
  })

  it("says the whole sentence in English where it lacks a part of it", () => {
    const reader = createReader({
      reader: {
        texts: textsOf({ shipped: "Versandt [mit {{carrier}}]" }),
        locale: "de",
      },
      stored,
    })

    expect(reader.wordsOf(shipped).locale).toBe("en-US")
    expect(reader.messageOf(shipped)).toBe(shipped.message)
  })
})
