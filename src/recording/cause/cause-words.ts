import { VARIES, withoutQuotedNames } from "./quoted-names"
import { withoutUnquotedNames } from "./unquoted-names"
import { saysNothing } from "./empty-words"
import { NOT_OF_A_LINK, withSpaces } from "./unspaced-words"
import {
  belongsToNumber,
  isDateWord,
  isVarying,
  numberedName,
} from "./varying-words"

/** Read before anything is searched for. Whoever says more than this has said the cause before. */
export const CAUSE_MAX_LENGTH = 1000

const URL = new RegExp(
  `\\b[a-z][a-z0-9+.-]{0,15}://[^\\s"'<>)\\]${NOT_OF_A_LINK}]{1,500}`,
  "giu"
)

/** `Error: `, `TypeError: `, as Node's `String(error)` puts it before the words. */
const ERROR_NAME = /^(?:[A-Z][a-zA-Z]{0,30})?(?:Error|Exception):\s{0,3}/

/** What stands around a word and is not of it. */
const AROUND_A_WORD = /^[^\p{L}\p{N}*@/_]{1,40}|[^\p{L}\p{N}*@/\]_]{1,40}$/gu

/** `req-id: kqzmwv`: an id of any form. */
const NAMES_AN_ID =
  /^(?:\w{0,20}[_-]?(?:id|ids|trace|uuid|ray)|ref|reference)$/i

/** One word for each pair that differs in number alone: "1 item is", "2 items are". */
const SINGULAR = new Map([
  ["are", "is"],
  ["were", "was"],
  ["have", "has"],
])

/**
 * The words of a cause without what differs from case to case: ids, addresses, dates, numbers,
 * names. Of one cause they are the same, and of two they differ.
 */
export function causeWords(text: string): string {
  const plain = withoutQuotedNames(
    text
      .slice(0, CAUSE_MAX_LENGTH)
      .replace(ERROR_NAME, "")
      .replace(URL, ` ${VARIES} `)
  )
  // "Request failed with status code 503": there the number is all that is said.
  const keepsNumbers = saysNothing(text)
  const words = withoutUnquotedNames(wordsOf(withSpaces(plain)))

  return joined(
    words.map((word, index) => {
      if (keepsNumbers && /^[1-5]\d\d$/.test(word)) {
        return `status-${word}`
      }

      return invariable(word, words[index - 1])
    })
  )
}

function wordsOf(text: string): string[] {
  return text
    .split(/[\s,;()<>{}|"“”„«»]+/)
    .flatMap((word) => {
      const [name = "", ...rest] = word.split(
        /(?<=^[\p{L}_-]{2,40})[=:#](?=.)/u
      )

      return rest.length && NAMES_AN_ID.test(name)
        ? [name, VARIES]
        : [name, ...rest]
    })
    .map((word) => word.replace(AROUND_A_WORD, ""))
    .filter(Boolean)
}

function invariable(word: string, before: string | undefined): string {
  const small = word.toLowerCase()
  const name = numberedName(word)

  if (name !== null) {
    return SINGULAR.get(name.toLowerCase()) ?? name.toLowerCase()
  }

  const isId =
    before !== undefined && NAMES_AN_ID.test(before) && !/^\p{Ll}+$/u.test(word)

  return isId || isVarying(word) || isDateWord(small)
    ? VARIES
    : (SINGULAR.get(small) ?? small)
}

/** Numbers and what belongs to them are one, however many: "5.00 EUR", "16 Feb 2026, 10:02 UTC". */
function joined(words: string[]): string {
  const kept: string[] = []

  words.forEach((word, index) => {
    const previous = kept.at(-1)
    const isPart =
      belongsToNumber(word) &&
      (previous === VARIES || words[index + 1] === VARIES)

    if (word !== VARIES && !isPart) {
      kept.push(previous === VARIES ? singular(word) : word)
    } else if (previous !== VARIES) {
      kept.push(VARIES)
    }
  })

  return kept.join(" ")
}

/** A word after a number: "3 units" and "1 unit" are one cause. */
function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss")
    ? word.slice(0, -1)
    : word
}
