import details from "../../../src/admin/i18n/details/en"
import en from "../../../src/admin/i18n/en"
import sentences from "../../../src/admin/i18n/sentences/en"
import { missingIn, untranslated } from "../untranslated"

const complete = { ...en, ...details, ...sentences }

it("names a text that a language lacks, in any of its files", () => {
  const { calmTitle, ...feed } = en.feed
  const { submissionNext, ...explain } = details.explain

  const { orderPlaced, ...said } = sentences.sentences

  expect([calmTitle, submissionNext, orderPlaced]).not.toContain("")
  expect(
    missingIn("en", { ...complete, feed, explain, sentences: said })
  ).toEqual([
    "feed.calmTitle",
    "explain.submissionNext",
    "sentences.orderPlaced",
  ])
})

it("names a whole section that is missing", () => {
  const { levels, ...others } = complete

  expect(missingIn("en", others)).toEqual(
    Object.keys(levels).map((level) => `levels.${level}`)
  )
})

it("asks for the forms that the language has for numbers", () => {
  expect(missingIn("pl", complete)).toEqual(
    expect.arrayContaining(["counted.orders_few", "countedSentences.items_few"])
  )
  expect(missingIn("ja", { ...complete, counted: {} })).toContain(
    "counted.orders_other"
  )
  expect(missingIn("ja", { ...complete, counted: {} })).not.toContain(
    "counted.orders_one"
  )
})

it("lists by language, and no language that lacks nothing", async () => {
  for (const [language, keys] of Object.entries(await untranslated())) {
    expect([language, keys.length > 0]).toEqual([language, true])
  }
})
