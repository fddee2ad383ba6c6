import { definedTypes } from "./defined-types"
import { DOMAINS, isKnownType, typesOf } from "./presentation"

/** Shorter words are in too many labels. */
const SHORTEST = 3
const MOST = 6

type Labels = {
  labelOf: (type: string) => string
  locale: string
  /** Types of the rows that were shown. */
  seen: string[]
}

/** The types whose label holds what was typed, as the reader's language compares letters. */
export const typesLabelled = (
  q: string,
  { labelOf, locale, seen }: Labels
): string[] => {
  const plain = (text: string) =>
    text.normalize("NFKC").toLocaleLowerCase(locale).trim()
  const words = plain(q)
  if ([...words].length < SHORTEST) {
    return []
  }
  return [...DOMAINS.flatMap(typesOf), ...otherTypes(seen)]
    .filter((type) => plain(labelOf(type)).includes(words))
    .slice(0, MOST)
}

/** The API refuses to look for a type of another form; the shop's own code may have logged one. */
const ASKABLE = /^[\w-]+(?:\.[\w-]+)*$/

/** Types that are not the log's own, each once: those that the server knows of, and those that were seen. */
export const otherTypes = (seen: string[]): string[] =>
  [...new Set([...definedTypes().keys(), ...seen])].filter(
    (type) => !isKnownType(type) && ASKABLE.test(type)
  )
