import {
  countedKeys,
  pluralForms,
} from "../../../../../scripts/translations/untranslated"
import english from "../../../i18n/sentences/en"
import { languages } from "../../../i18n/languages"
import { entryOf, languageNames, readerOf } from "./readers"

const placeholders = (text: string) =>
  [...new Set(text.match(/\{\{\w+\}\}/g))].sort()

const load = async (language: string) =>
  (await languages[language]?.sentences())?.default ?? {
    sentences: {},
    countedSentences: {},
  }

describe.each(languageNames)("the sentences of %s", (language) => {
  it("have no text that English has not, and fill in the same", async () => {
    const { sentences } = await load(language)
    const source: Record<string, string> = english.sentences

    for (const [key, text] of Object.entries(sentences)) {
      const theirs = placeholders(text).map(sameValue)
      const ours = placeholders(source[key] ?? "").map(sameValue)
      expect([key, theirs]).toEqual([key, ours])
    }
  })

  it("have all forms of a number or none", async () => {
    const { countedSentences } = await load(language)
    const keys = countedKeys(countedSentences)

    expect(Object.keys(countedSentences).sort()).toEqual(
      keys
        .flatMap((key) => pluralForms(language).map((form) => `${key}_${form}`))
        .sort()
    )
    expect(countedKeys(english.countedSentences)).toEqual(
      expect.arrayContaining(keys)
    )
  })

  it("keep the square brackets in pairs", async () => {
    const { sentences, countedSentences } = await load(language)

    const odd = Object.values({ ...sentences, ...countedSentences }).filter(
      (text) => /[[\]]/.test(text.replace(/\[[^[\]]*\]/g, ""))
    )

    expect(odd).toEqual([])
  })
})

/** The first word of a sentence or one in the middle of it: languages differ in where a channel stands. */
const sameValue = (placeholder: string) =>
  placeholder.replace("channelFirst", "channel")

describe("numbers bend the words around them", () => {
  it.each([
    ["pl", 1, "1 produkt"],
    ["pl", 2, "2 produkty"],
    ["pl", 3, "3 produkty"],
    ["pl", 5, "5 produktów"],
    ["pl", 11, "11 produktów"],
    ["pl", 22, "22 produkty"],
    ["pl", 100, "100 produktów"],
    ["ar", 1, "عنصر واحد"],
    ["ar", 2, "عنصران"],
    ["ar", 3, "3 عناصر"],
    ["ar", 5, "5 عناصر"],
    ["ar", 11, "11 عنصرًا"],
    ["ar", 100, "100 عنصر"],
    ["he", 1, "פריט אחד"],
    ["he", 2, "שני פריטים"],
    ["ptBR", 1, "1 item"],
    ["ptBR", 3, "3 itens"],
    ["fr", 1, "1 article"],
    ["es", 1_000_000, "1.000.000 artículos"],
    ["zhCN", 3, "3 件商品"],
  ])("in %s: %i", async (language, items, words) => {
    const reader = await readerOf(language)

    const message = reader.messageOf(
      entryOf("order.return_requested", { items })
    )

    expect(message.replace(/\s/g, " ")).toContain(words)
  })
})
