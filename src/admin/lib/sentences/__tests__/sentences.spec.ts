import fc from "fast-check"
import { catalog } from "../../../../catalog"
import { toStorablePayload } from "../../../../recording/storing/storable-payload"
import { entryOf, languageNames, localeOf, readerOf, samples } from "./readers"

const NONSENSE =
  /undefined|\bnull\b|NaN|\[|\]|\{\{|\}\}|\[object|\(\)|[\uE000-\uF8FF]| {2}/

describe("what an entry says", () => {
  it("is in English word for word what is stored, for each sample of the catalog", async () => {
    const english = await readerOf("en")

    const read = samples.map((entry) => {
      const { locale } = english.wordsOf(entry)
      return [entry.event_type, locale, english.messageOf(entry)]
    })

    expect(read).toEqual(
      samples.map(({ event_type, message }) => [event_type, "en-US", message])
    )
  })

  it.each(languageNames)(
    "is whole in %s, for each sample",
    async (language) => {
      const reader = await readerOf(language)

      const broken = samples
        .map((entry) => reader.messageOf(entry))
        .filter((text) => NONSENSE.test(text) || text.trim() !== text || !text)

      expect(broken).toEqual([])
      expect(
        samples.filter(
          (entry) => reader.wordsOf(entry).locale !== localeOf(language)
        )
      ).toEqual([])
    }
  )

  it("never throws, whatever others send as a payload", async () => {
    const reader = await readerOf("de")
    const fields = [
      ...new Set(samples.flatMap(({ payload }) => Object.keys(payload))),
      ...["channel", "shipping_added", "claim_type", "error"],
    ]
    const payloads = fc.record(
      Object.fromEntries(
        fields.map((field) => [
          field,
          fc.oneof(fc.anything(), fc.constant("constructor")),
        ])
      ),
      { requiredKeys: [] }
    )

    const types = Object.keys(catalog) as (keyof typeof catalog)[] // its own keys

    for (const type of types) {
      fc.assert(
        fc.property(payloads, (sent) => {
          const entry = entryOf(type, toStorablePayload(sent))
          expect(reader.messageOf(entry).length).toBeGreaterThan(4)
        }),
        { numRuns: 50 }
      )
    }
  })
})

describe("the stored text stays", () => {
  it.each(languageNames)(
    "where a message was given by hand, in %s",
    async (language) => {
      const reader = await readerOf(language)
      const byHand = samples.map((entry) => ({
        ...entry,
        message: `${entry.message} (as agreed on the phone)`,
      }))

      expect(byHand.map((entry) => reader.messageOf(entry))).toEqual(
        byHand.map(({ message }) => message)
      )
      expect(byHand.map((entry) => reader.wordsOf(entry).locale)).toEqual(
        byHand.map(() => null)
      )
    }
  )

  it("of a type that nobody here knows", async () => {
    const german = await readerOf("de")
    const entry = {
      event_type: "gift.wrapped",
      payload: { ribbon: "red" },
      message: "Wrapped with a red ribbon",
    }

    expect(german.messageOf(entry)).toBe("Wrapped with a red ribbon")
  })

  it.each([
    [
      "order.payment_captured",
      { provider: "Stripe" },
      "Captured £43.00 via Stripe",
    ],
    ["order.shipped", { carrier: "DHL" }, "Shipped via DHL — tracking: A1"],
    ["activity_log.gap", {}, "3 events could not be recorded"],
    ["order.submitted", {}, "Submitted to Printify (PFY-1)"],
  ] as const)(
    "of an old row of %s without what the sentence needs",
    async (event_type, payload, message) => {
      const german = await readerOf("de")

      expect(german.messageOf({ event_type, payload, message })).toBe(message)
    }
  )
})

describe("an entry that was changed on its way into the table is still known", () => {
  it("where its message was cut", async () => {
    const german = await readerOf("de")
    const cause = "no such variant ".repeat(200)
    const { message, ...entry } = entryOf("order.submission_failed", {
      provider: "Printify",
      cause,
    })

    const words = german.wordsOf({
      ...entry,
      message: `${message.slice(0, 1999)}…`,
    })

    expect(words.locale).toBe("de")
  })

  it("where its spaces are others than the browser's", async () => {
    const german = await readerOf("de")
    const entry = entryOf("order.refunded", {
      amount: 1500,
      currency_code: "rsd",
    })

    const words = german.wordsOf({
      ...entry,
      message: entry.message.replace(/\s/g, "\u202f"),
    })

    expect(words.locale).toBe("de")
  })
})
