import type { AdminActivity } from "../../../types"
import { entryWords, type EntryWords } from "./entry-words"
import type { Texts } from "./fill-in"
import { plain } from "./runs"
import { createWriter } from "./writer"

type Source = { texts: Texts; locale: string }
type Entry = Pick<AdminActivity, "event_type" | "payload" | "message">

export type Reader = {
  wordsOf: (entry: Entry) => EntryWords
  /** The same as text alone. */
  messageOf: (entry: Entry) => string
}

/** Reads entries out in one language. */
export const createReader = ({
  reader,
  stored,
}: {
  reader: Source
  stored: Source
}): Reader => {
  const writers = {
    reader: { ...reader, write: createWriter(reader.texts, reader.locale) },
    stored: { ...stored, write: createWriter(stored.texts, stored.locale) },
  }
  const wordsOf = (entry: Entry) => entryWords(entry, writers)

  return {
    wordsOf,
    messageOf: (entry) => plain(wordsOf(entry).runs),
  }
}
