import type { ActivityPayload } from "../../../types"
import type { CountedKey, SentenceKey } from "../../i18n/sentences/en"
import { definedType, textIn } from "../defined-types"
import { pluralForm } from "../language"
import { money } from "../money"
import { fillIn, LackingText, ours, type Texts, type Values } from "./fill-in"
import { quantity, type Runs, spoken } from "./runs"

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const

export type Unit = (typeof UNITS)[number][0]

/** How one language says things. Null wherever there is nothing to say. */
export type Writer = {
  text(key: SentenceKey, values?: Values): Runs | null
  /** `2 items added`; null for none. `n` is the number as the reader writes it. */
  counted(key: CountedKey, count: unknown, values?: Values): Runs | null
  /** The same, also for 0. */
  countedAll(key: CountedKey, count: unknown, values?: Values): Runs | null
  /** Of a payload that has an amount and its currency. */
  money(payload: Record<string, unknown>): Runs | null
  number(value: unknown): Runs
  /** `6 hours` */
  duration(count: number, unit: Unit): Runs
  /** `09:12`, in UTC: the same for all who speak about it. */
  clock(date: unknown): Runs | null
  name(value: unknown): Runs | null
  quote(value: unknown): Runs | null
  /** What a plugin calls a type that it declared; null where nobody did. */
  typeLabel(type: unknown): Runs | null
  /** With commas between, as the language has them. */
  list(parts: (Runs | null)[]): Runs | null
  /** `Order placed — £43.00` */
  detailed(head: Runs | null, detail: Runs | null): Runs | null
  /** `Payment failed: card declined`, the cause as a quotation. */
  because(head: Runs | null, cause: unknown): Runs | null
}

/**
 * The sentence of one type, from its payload alone, as the catalog's message
 * has it in English. Payloads of others may hold anything: whatever a sentence
 * cannot be made of gives null, and the stored text is shown.
 */
export type Sentence = (payload: ActivityPayload, write: Writer) => Runs | null

/** For entries that are nobody's sentence but what a person wrote: the stored text is shown. */
export type MaybeSentence = Sentence | null

export const createWriter = (texts: Texts, locale: string): Writer => {
  const text: Writer["text"] = (key, values = {}) => fillIn(texts, key, values)

  /** Two forms at least are in every language; one for millions may be left to `other`. */
  const counted: Writer["counted"] = (key, count, values = {}) => {
    const number = quantity(count)
    const filled = { n: writer.number(number), ...values }
    try {
      return fillIn(texts, `${key}_${pluralForm(number, locale)}`, filled)
    } catch (error) {
      if (error instanceof LackingText) {
        return fillIn(texts, `${key}_other`, filled)
      }
      throw error
    }
  }

  const writer: Writer = {
    text,
    countedAll: counted,
    counted: (key, count, values) =>
      quantity(count) ? counted(key, count, values) : null,
    money: ({ amount, currency_code }) =>
      typeof amount === "number" && typeof currency_code === "string"
        ? ours(money({ amount, currency_code }, locale))
        : null,
    number: (value) =>
      ours(new Intl.NumberFormat(locale).format(quantity(value))),
    duration: (count, unit) =>
      ours(
        new Intl.NumberFormat(locale, {
          style: "unit",
          unit,
          unitDisplay: "long",
        }).format(count)
      ),
    clock: (value) => {
      const date = new Date(spoken(value) ?? NaN)
      return Number.isNaN(date.getTime()) ? null : ours(clock(date, locale))
    },
    name: (value) => {
      const name = spoken(value)
      return name === null ? null : [{ text: name, kind: "name" }]
    },
    quote: (value) =>
      typeof value === "string" && value
        ? [{ text: value, kind: "quote" }]
        : null,
    list: (parts) =>
      parts.reduce(
        (first, then) =>
          first && then ? text("comma", { first, then }) : (first ?? then),
        null
      ),
    detailed: (head, detail) =>
      head && detail ? text("detailed", { head, detail }) : head,
    typeLabel: (type) => {
      const known = definedType(type)
      return known ? ours(textIn(known.label, locale)) : null
    },
    because: (head, said) => {
      const cause = writer.quote(said)
      return head && cause ? text("because", { head, cause }) : head
    },
  }

  return writer
}

const clock = (date: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
  }).format(date)

/** `6 hours`, `90 minutes`: the largest unit that says it without a remainder. */
export const inLargestUnit = (ms: unknown): { count: number; unit: Unit } => {
  const minutes = Math.max(1, Math.round(quantity(ms) / 60_000)) * 60_000
  const [unit, size] =
    UNITS.find(([, each]) => minutes % each === 0) ?? UNITS[2]
  return { count: minutes / size, unit }
}
