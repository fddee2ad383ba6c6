const FIRST_SURROGATE = 0xd800
const AFTER_SURROGATES = 0xe000
const LAST_CHARACTER = 0x10ffff

/**
 * The first text that comes after all that begin with `prefix`, as bytes of UTF-8 are compared (PostgreSQL's
 * `text_pattern_ops`). Null where nothing comes after them.
 */
export function textAfter(prefix: string): string | null {
  const characters = [...prefix]
  const last = characters.pop()?.codePointAt(0)
  const before = characters.join("")

  if (last === undefined) {
    return null
  }

  if (last === LAST_CHARACTER) {
    return textAfter(before)
  }

  // Half a pair is no character: none is stored, and none can be asked for.
  const next = last + 1 === FIRST_SURROGATE ? AFTER_SURROGATES : last + 1

  return `${before}${String.fromCodePoint(next)}`
}
