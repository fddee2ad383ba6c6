import { aboutField, fieldOf } from "./about-field"
import { codesOf } from "./codes"
import {
  isList,
  keysOf,
  readField,
  text,
  type Fields,
} from "../../storing/foreign-fields"
import { combined, several } from "./joined-words"
import { parsed } from "./parsed"
import { inDisguise, isSaying, ownWords, placesOf, plain } from "./placed"
import { CASES, CODES, FIELD_LISTS, HOLDERS, WORDS, WRAPPERS } from "./places"

/** What a third party's answer says. */
export type Said = { words: string | null; codes: string[] }

const NOTHING: Said = { words: null, codes: [] }

/** What is read at most: of a list, of an object, and objects and lists all in all. */
const ITEMS_MAX = 10
const KEYS_MAX = 60
const OPENED_MAX = 120
const DEPTH_MAX = 7

type Walk = { opened: number; seen: Set<object>; status: number | null }

/** Where the walk stands: how deep, and whether in one of several. */
type Spot = { depth: number; isItem: boolean; isCase: boolean }

/** The words and codes in an answer, wherever its author put them. Never throws; bounded. */
export function saidIn(answer: unknown, status: number | null = null): Said {
  return saidBy(
    parsed(answer),
    { opened: 0, seen: new Set(), status },
    { depth: 0, isItem: false, isCase: false }
  )
}

function saidBy(value: unknown, walk: Walk, spot: Spot): Said {
  if (typeof value === "string") {
    return { words: plain(value), codes: [] }
  }

  if (
    typeof value !== "object" ||
    value === null ||
    walk.seen.has(value) ||
    walk.opened >= OPENED_MAX ||
    spot.depth > DEPTH_MAX
  ) {
    return NOTHING
  }

  walk.seen.add(value)
  walk.opened += 1

  return isList(value)
    ? all(
        indexes(value).map((index) =>
          saidBy(readField(value, index), walk, deeper(spot, true))
        )
      )
    : saidByObject(value, walk, spot)
}

function saidByObject(value: object, walk: Walk, spot: Spot): Said {
  const places = placesOf(value)
  const inside = { walk, spot: { ...spot, isCase: false } }
  // A product has a title; what has an error is one.
  const own =
    spot.isCase && places.error === undefined ? null : ownWords(places)
  const held = all([
    ...HOLDERS.map((place) => heldIn(places, place, inside)),
    ...CASES.map((place) =>
      heldIn(places, place, { walk, spot: { ...spot, isCase: true } })
    ),
  ])
  const isSaid = isSaying(own) || isSaying(held.words)
  const wrapped = isSaid
    ? NOTHING
    : all(WRAPPERS.map((place) => heldIn(places, place, inside)))
  const listed =
    own || held.words || wrapped.words || spot.depth > 0
      ? NOTHING
      : fieldList(value, { ...inside, withTexts: false })
  const inner = all([held, wrapped, listed])
  const words = combined(own, inner.words)

  return {
    words: words && spot.depth > 0 ? aboutField(words, fieldOf(places)) : words,
    codes: [
      ...codesOf(places, { status: walk.status, isItem: spot.isItem }),
      ...inner.codes,
    ],
  }
}

function heldIn(
  places: Fields,
  place: string,
  { walk, spot }: { walk: Walk; spot: Spot }
): Said {
  const given = readField(places, place)
  const value = inDisguise(given) ?? given

  if (typeof value !== "object" || value === null) {
    return NOTHING
  }

  const inside = placesOf(value)
  const isFieldList =
    FIELD_LISTS.has(place) &&
    !isList(value) &&
    ![...WORDS, ...CODES].some((each) => text(inside[each]) !== null)
  const listed = isFieldList
    ? fieldList(value, { walk, spot: deeper(spot, false), withTexts: true })
    : NOTHING

  return listed.words ? listed : saidBy(value, walk, deeper(spot, false))
}

/** `{ zip: ["is invalid"], phone: [{ message: "is missing" }] }`: each list under the name of its field. */
function fieldList(
  value: object,
  { walk, spot, withTexts }: { walk: Walk; spot: Spot; withTexts: boolean }
): Said {
  // Lists of others' classes (sockets, streams) hold no words.
  if (spot.depth > DEPTH_MAX || !isPlain(value)) {
    return NOTHING
  }

  return all(
    keysOf(value, KEYS_MAX).map((field) => {
      const inner = readField(value, field)

      if (!isErrors(inner, withTexts)) {
        return NOTHING
      }

      const { words, codes } =
        typeof inner === "object" && !isList(inner)
          ? saidByField(inner, walk, deeper(spot, true))
          : saidBy(inner, walk, deeper(spot, true))

      return { words: words && aboutField(words, field), codes }
    })
  )
}

/** `{ address: { zip: ["is invalid"] } }`, or `{ zip: { message: "is invalid" } }`. */
function saidByField(value: object, walk: Walk, spot: Spot): Said {
  const said = saidBy(value, walk, spot)

  return said.words
    ? said
    : fieldList(value, { walk, spot: deeper(spot, true), withTexts: true })
}

/** Texts and objects may be anything; only lists, and what holds lists, are taken for errors by themselves. */
function isErrors(
  value: unknown,
  withTexts: boolean
): value is object | string {
  if (typeof value !== "object" || value === null) {
    return withTexts && typeof value === "string"
  }

  return (
    withTexts ||
    isList(value) ||
    keysOf(value, KEYS_MAX).some((key) => isList(readField(value, key)))
  )
}

function all(said: readonly Said[]): Said {
  return {
    words: several(said.map(({ words }) => words)),
    codes: said.flatMap(({ codes }) => codes),
  }
}

function indexes(list: unknown[]): string[] {
  return Array.from({ length: Math.min(list.length, ITEMS_MAX) }, (_, index) =>
    String(index)
  )
}

function deeper({ depth, isCase }: Spot, isItem: boolean): Spot {
  return { depth: depth + 1, isItem, isCase }
}

function isPlain(value: object): boolean {
  try {
    const prototype: unknown = Object.getPrototypeOf(value)

    return prototype === null || Object.getPrototypeOf(prototype) === null
  } catch {
    return false
  }
}
