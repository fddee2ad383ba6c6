import type { AdminActivity } from "../../../types"
import { isKnownType } from "../presentation"
import { definedSentence } from "./defined"
import { LackingText } from "./fill-in"
import { SENTENCES } from "./index"
import { plain, type Runs } from "./runs"
import type { Writer } from "./writer"

type Entry = Pick<AdminActivity, "event_type" | "payload" | "message">

/** What an entry says, and in which language; null where nobody knows. */
export type EntryWords = { runs: Runs; locale: string | null }

/** How a reader's language is written, and how the stored one is. */
export type Writers = {
  reader: { write: Writer; locale: string }
  stored: { write: Writer; locale: string }
}

/**
 * An entry's sentence in the reader's language. The stored text stays where it
 * is not what its payload says: somebody gave it by hand, or an older version
 * recorded it and kept less. So does that of types that nobody declared. Where the reader's
 * language lacks a text, the whole sentence is English.
 */
export const entryWords = (
  entry: Entry,
  { reader, stored }: Writers
): EntryWords => {
  const english = sentenceOf(entry, stored)
  if (!english || !isSame(plain(english), entry.message)) {
    return storedWords(entry)
  }
  const own = sentenceOf(entry, reader)
  return own
    ? { runs: own, locale: reader.locale }
    : { runs: english, locale: stored.locale }
}

/** The text as it was recorded. */
export const storedWords = ({
  message,
}: Pick<Entry, "message">): EntryWords => ({
  runs: [{ text: message, kind: "ours" }],
  locale: null,
})

const sentenceOf = (
  entry: Entry,
  { write, locale }: Writers["reader"]
): Runs | null => {
  const { event_type, payload } = entry
  try {
    return isKnownType(event_type)
      ? (SENTENCES[event_type]?.(payload, write) ?? null)
      : definedSentence(entry, locale)
  } catch (error) {
    if (error instanceof LackingText) {
      return null
    }
    throw error
  }
}

/** Versions of `Intl` differ in the spaces of amounts, and a long message is stored with an ellipsis for its end. */
const isSame = (made: string, stored: string): boolean => {
  const [a, b] = [spaced(made), spaced(stored)]
  const isCut = b.length > LONG && b.endsWith("…")
  return isCut ? a.startsWith(b.slice(0, -1)) : a === b
}

/** Far below where messages are cut. */
const LONG = 1000

const spaced = (text: string) => text.replace(/\s/g, " ").trim()
