import { definedTypes } from "./defined-types"
import { DOMAINS, typesOf } from "./presentation"

/** Shorter words are in too many labels. */
const SHORTEST = 3
const MOST = 6

/** The types whose label holds what was typed, as the reader's language compares letters. */
export const typesLabelled = (
  q: string,
  labelOf: (type: string) => string,
  locale: string
): string[] => {
  const plain = (text: string) =>
    text.normalize("NFKC").toLocaleLowerCase(locale).trim()
  const words = plain(q)
  if ([...words].length < SHORTEST) {
    return []
  }
  return [...DOMAINS.flatMap(typesOf), ...definedTypes().keys()]
    .filter((type) => plain(labelOf(type)).includes(words))
    .slice(0, MOST)
}
