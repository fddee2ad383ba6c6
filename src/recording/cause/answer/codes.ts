import { isTellingCode, ownCode } from "../code"
import { isList, readField, type Fields } from "../../storing/foreign-fields"
import { CODES, PERHAPS_CODES } from "./places"

/** `channel_not_found`, `INSTRUMENT_DECLINED`, `VersionMismatch`; no word, no sentence, no id. */
const WRITTEN_AS_CODE =
  /^(?=.{3,80}$)(?:[A-Za-z]+(?:[_.-][A-Za-z]+)+|[A-Z]{3,}|[A-Z]?[a-z]+(?:[A-Z][a-z]+)+)$/

/** Places of kinds and numbers of any sort: in them a code is written so and no other way. */
const AS_WRITTEN: Record<string, RegExp> = {
  number: /^-\d{2,12}$/,
  errorid: /^\d{2,9}$/,
  type: /^[A-Z]{2,30}(?:_[A-Z]{1,30}){1,8}$/,
}

/** An error's own code, the most exact that it has: none or one. */
export function codesOf(
  places: Fields,
  { status, isItem }: { status: number | null; isItem: boolean }
): string[] {
  const codes = CODES.flatMap((place) => {
    // In an item of a list "name" and "key" name a field.
    if (isItem && /^(?:name|key|id)$/.test(place)) {
      return []
    }

    const value = readField(places, place)
    const codes = (isList(value) ? value.slice(0, 3) : [value]).flatMap(
      (each) => ownCode(each, status) ?? []
    )

    return PERHAPS_CODES.has(place)
      ? codes.filter((code) => isWrittenAsCode(code, place))
      : codes.filter((code) => !/\s/.test(code))
  })

  return codes.length ? [codes.find(isTellingCode) ?? codes[0] ?? ""] : []
}

/**
 * The code that says most, of codes that come from outside in: the first that alone says why, else
 * the innermost. INSTRUMENT_DECLINED, of an UNPROCESSABLE_ENTITY.
 */
export function bestCode(codes: readonly string[]): string | null {
  return codes.find(isTellingCode) ?? codes.at(-1) ?? null
}

function isWrittenAsCode(code: string, place: string): boolean {
  const written = AS_WRITTEN[place]

  if (written) {
    return written.test(code)
  }

  // "ERROR" is what became of it.
  return WRITTEN_AS_CODE.test(code)
    ? /[_.-]|[a-z][A-Z]/.test(code) || isTellingCode(code)
    : /^(?:error|reason)$/.test(place) &&
        /^[a-z]{3,40}$/.test(code) &&
        isTellingCode(code)
}
