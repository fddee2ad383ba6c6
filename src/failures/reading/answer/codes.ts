import { isOpaque, isTellingCode, ownCode } from "../../../recording/cause/code"
import { isList, read, type Fields } from "./foreign"
import { CODES, PERHAPS_CODES } from "./places"

/** `channel_not_found`, `INSTRUMENT_DECLINED`, `VersionMismatch`; no word, no sentence, no id. */
const WRITTEN_AS_CODE =
  /^(?=.{3,80}$)(?:[A-Za-z]+(?:[_.-][A-Za-z]+)+|[A-Z]{3,}|[A-Z]?[a-z]+(?:[A-Z][a-z]+)+)$/

/** Of an error's own, the most exact first. */
export function codesOf(
  places: Fields,
  { status, isItem }: { status: number | null; isItem: boolean }
): string[] {
  return CODES.flatMap((place) => {
    // In a list "name" and "key" are those of fields.
    if (isItem && /^(?:name|key|id)$/.test(place)) {
      return []
    }

    const value = read(places, place)
    const codes = (isList(value) ? value.slice(0, 3) : [value]).flatMap(
      (each) => ownCode(each, status) ?? []
    )

    return PERHAPS_CODES.has(place)
      ? codes.filter((code) => isWrittenAsCode(code, place))
      : codes.filter((code) => !/\s/.test(code))
  })
}

/** The code that says most: the first that alone says why, else the first in words, else the first. */
export function bestCode(codes: readonly string[]): string | null {
  return (
    codes.find(isTellingCode) ??
    codes.find((code) => !isOpaque(code)) ??
    codes[0] ??
    null
  )
}

function isWrittenAsCode(code: string, place: string): boolean {
  return (
    WRITTEN_AS_CODE.test(code) ||
    (/^(?:error|reason)$/.test(place) &&
      /^[a-z]{3,40}$/.test(code) &&
      isTellingCode(code))
  )
}
