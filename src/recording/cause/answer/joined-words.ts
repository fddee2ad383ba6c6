import { saysNothing } from "../empty-words"

/** Several errors at once: as many as a reader takes in. */
const ERRORS_MAX = 3
const WORDS_MAX_LENGTH = 1000

/** `one; two; three` */
export function several(texts: readonly (string | null)[]): string | null {
  const distinct = [...new Set(texts.filter((text) => text !== null))]
  const saying = distinct.filter((text) => !saysNothing(text))
  const [first, ...rest] = saying.length ? saying : distinct

  return first === undefined
    ? null
    : [first, ...rest.filter((text) => !first.includes(text))]
        .slice(0, ERRORS_MAX)
        .join("; ")
        .slice(0, WORDS_MAX_LENGTH)
}

/** `Address not verified` + `zip is invalid` → both; "Validation failed." before the same is left out. */
export function combined(
  general: string | null,
  exact: string | null
): string | null {
  if (!general || !exact) {
    return general ?? exact
  }

  if (isCodes(exact) || saysNothing(exact) || isWithin(exact, general)) {
    return saysNothing(general) ? exact : general
  }

  return saysNothing(general) || isWithin(general, exact)
    ? exact
    : `${general}${/[.:!?]$/.test(general) ? "" : ":"} ${exact}`.slice(
        0,
        WORDS_MAX_LENGTH
      )
}

function isWithin(part: string, whole: string): boolean {
  return bare(whole).includes(bare(part))
}

function bare(text: string): string {
  return text
    .slice(0, WORDS_MAX_LENGTH)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim()
}

/** `API_KEY_INVALID`: a code is shown beside the words, not among them. */
export function isCodes(text: string): boolean {
  return text
    .split("; ")
    .every((each) => /^\w{1,80}$/.test(each) && /_|[a-z][A-Z]/.test(each))
}
