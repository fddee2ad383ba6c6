const LATIN = /^[a-z]$/i
const OF_A_LETTER = /^Key([A-Z])$/

/**
 * The letter that a key means as a shortcut. A keyboard that writes other letters (Hebrew, Arabic, Cyrillic) has the
 * Latin ones printed beside them, so there it is the place of the key that counts.
 */
export const letterOf = ({
  key,
  code,
}: Pick<KeyboardEvent, "key" | "code">): string =>
  (LATIN.test(key) ? key : (OF_A_LETTER.exec(code)?.[1] ?? key)).toLowerCase()
