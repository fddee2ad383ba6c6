import type { Condition } from "./condition"
import { JOINT, looksThrough, SEARCH_VECTOR } from "./search-text"

/**
 * One word of a question: how the index is asked for it, and how a row is looked through for it. Null where no index
 * knows: it is one of several that the index is asked for.
 */
export type Word = { indexed: Condition | null; looked: Condition }

/** A word that the index can be asked for. */
export type IndexedWord = { indexed: Condition; looked: Condition }

/** ASCII punctuation. Words stand between it, in the question as in the index. */
const PUNCTUATION = /[!-/:-@[-`{-~]+/

/** The same without what holds an address together. */
const OUTSIDE_ADDRESS = /[!-*,/:-?[-^`{-~]+/

/** What has none is no word to PostgreSQL, and stands in no index. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** What no stored text holds (see `recording/storing/storable-text.ts`), and PostgreSQL refuses in a question. */
const UNSTORABLE = /[\0\p{Surrogate}]/gu

const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u
/** An amount as it is shown, £1,234.50, is stored without its comma or its last nought: no text holds it in one piece. */
const DECIMAL = /^\d+\.\d+$/
const ORDER_ID = /^order_(?=.*[A-Za-z0-9])\w+$/

/** Before what was typed or copied: what no address begins with. */
const BEFORE = /^[!-*,/:-@[-^`{-~]+/

/**
 * The words of a question, all of which an entry must hold. A word is found by its beginning: `insuf
 * stock` finds "insufficient stock". An address is one word, and found as a whole; a domain is found
 * in one piece. An order's id finds the order's entries, and so does `orderIds`: the orders whose number
 * the question may be.
 */
export function wordsOf(q: string, orderIds: string[] = []): Word[] {
  const words = q.replace(UNSTORABLE, " ").split(/\s+/).flatMap(wordsOfChunk)

  return words.map((word) =>
    orderIds.length ? orOrders(word, orderIds) : word
  )
}

/** For rows of which there are few, however they were found. A question without a word finds nothing. */
export function lookedFor(q: string, orderIds?: string[]): Condition[] {
  const words = wordsOf(q, orderIds)

  return words.length
    ? words.map(({ looked }) => looked)
    : [{ sql: "false", values: [] }]
}

/** What the index has all words of; null where there are none. */
export function indexedFor(text: string): Condition | null {
  const indexed = wordsOf(text).flatMap((word) => word.indexed ?? [])

  return indexed.length ? indexed.reduce(both) : null
}

function wordsOfChunk(typed: string): Word[] {
  const chunk = bare(typed)

  if (isAddress(chunk)) {
    return [addressWord(chunk)]
  }

  if (ORDER_ID.test(chunk)) {
    return [orOrders(orderWord(chunk), [chunk])]
  }

  const words = plainWords(typed)

  return DOMAIN.test(chunk) && !DECIMAL.test(chunk) && words.length > 1
    ? [...words, pieceOf(chunk)]
    : words
}

/** Without the punctuation around it. */
function bare(typed: string): string {
  let end = typed.length

  while (PUNCTUATION.test(typed.charAt(end - 1))) {
    end -= 1
  }

  return typed.slice(0, end).replace(BEFORE, "")
}

function isAddress(chunk: string): boolean {
  const [local = "", domain = "", ...rest] = chunk.split("@")

  return !rest.length && LETTER_OR_DIGIT.test(local) && DOMAIN.test(domain)
}

function plainWords(text: string): Word[] {
  return text
    .split(PUNCTUATION)
    .filter((word) => LETTER_OR_DIGIT.test(word))
    .map(plainWord)
}

function plainWord(word: string): Word {
  return {
    indexed: asked(`'${word}':*`),
    looked: startingWith(word),
  }
}

/** Neither in `joann@x.com` for `ann@x.com`, nor in `ann@x.com.au`. */
function addressWord(address: string): Word {
  const pieces = address
    .split(OUTSIDE_ADDRESS)
    .filter((piece) => LETTER_OR_DIGIT.test(piece))
  const lexemes = pieces.map((piece) =>
    piece.includes("@")
      ? // A full stop after it has become a letter as well.
        `'${piece.replace(/[@.+_-]/g, JOINT)}':*`
      : `'${piece}':*`
  )
  const looked = looksThrough(
    address,
    `(?<![[:alnum:]_.+-])${escaped(address)}(?![.-]?[[:alnum:]_])`
  )

  return { indexed: both(asked(lexemes.join(" & ")), looked), looked }
}

/** In one piece what stands between words: `example.com`. */
function pieceOf(chunk: string): Word {
  return { indexed: null, looked: startingWith(chunk) }
}

/** "order" stands everywhere; what follows it hardly anywhere else. */
function orderWord(id: string): Word {
  return {
    indexed: asked(
      id
        .split("_")
        .slice(1)
        .filter(Boolean)
        .map((part) => `'${part}':*`)
        .join(" & ")
    ),
    looked: startingWith(id),
  }
}

function startingWith(text: string): Condition {
  return looksThrough(text, `(^|[^[:alnum:]])${escaped(text)}`)
}

function orOrders({ indexed, looked }: Word, orderIds: string[]): Word {
  const isOfOrder: Condition = {
    sql: "order_id = any(?::text[])",
    values: [orderIds],
  }

  return {
    indexed: indexed && either(isOfOrder, indexed),
    looked: either(isOfOrder, looked),
  }
}

function asked(tsquery: string): Condition {
  return {
    sql: `${SEARCH_VECTOR} @@ to_tsquery('simple', ?)`,
    values: [tsquery],
  }
}

function both(a: Condition, b: Condition): Condition {
  return { sql: `${a.sql} and ${b.sql}`, values: [...a.values, ...b.values] }
}

function either(a: Condition, b: Condition): Condition {
  return {
    sql: `(${a.sql} or (${b.sql}))`,
    values: [...a.values, ...b.values],
  }
}

/** Every character of a question is meant as itself. */
function escaped(text: string): string {
  return text.replace(/[\\^$.|?*+()[\]{}]/g, "\\$&")
}
