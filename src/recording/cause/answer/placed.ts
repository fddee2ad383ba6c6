import { saysNothing } from "../empty-words"
import {
  fieldsOf,
  keysOf,
  readField,
  type Fields,
} from "../../storing/foreign-fields"
import { combined, isCodes } from "./joined-words"
import { parsed } from "./parsed"
import { ADDED, placeName, WORDS } from "./places"

const KEYS_MAX = 60
const TEXT_MAX_LENGTH = 1000

/** What an object says by itself, without what it holds. */
export function ownWords(places: Fields): string | null {
  const texts = WORDS.flatMap((place) => wordsAt(places, place))
  const general =
    texts.find((text) => isSaying(text) && !isCodes(text)) ??
    texts.find(isSaying) ??
    texts[0] ??
    null
  const added = isOfDatabase(places)
    ? []
    : ADDED.flatMap((place) => wordsAt(places, place)).filter(
        (text) => isSaying(text) && !isCodes(text)
      )

  return combined(general, added.find((each) => each !== general) ?? null)
}

function wordsAt(places: Fields, place: string): string[] {
  const value = readField(places, place)
  const words =
    typeof value === "string" && !inDisguise(value) ? plain(value) : null

  return words ? [words] : []
}

/** An object that is written as text in a field. */
export function inDisguise(value: unknown): object | null {
  const inner =
    typeof value === "string" && /^\s{0,20}[[{<]/.test(value)
      ? parsed(value)
      : null

  return typeof inner === "object" ? inner : null
}

/** PostgreSQL's details are the values of a row: somebody's address. */
function isOfDatabase(places: Fields): boolean {
  return places.routine !== undefined || places.severity !== undefined
}

const HIDDEN = ["message", "errors", "cause"]

/** Fields by their names in `places.ts`; of two that are one there, the first. */
export function placesOf(value: object): Fields {
  const fields = fieldsOf(value)
  // What an error inherits or hides is no less its own.
  const hidden = HIDDEN.filter((key) => readField(fields, key) !== undefined)

  return [...keysOf(value, KEYS_MAX), ...hidden].reduce<Fields>(
    (places, key) => {
      const place = placeName(key)

      if (!Object.hasOwn(places, place)) {
        places[place] = readField(fields, key)
      }

      return places
    },
    {}
  )
}

export function plain(words: string): string | null {
  return (
    words.slice(0, TEXT_MAX_LENGTH).split(/\s+/).filter(Boolean).join(" ") ||
    null
  )
}

export function isSaying(words: string | null): words is string {
  return words !== null && !saysNothing(words)
}
