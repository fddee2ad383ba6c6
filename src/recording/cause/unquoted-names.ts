import { VARIES } from "./quoted-names"

/** Words behind which English names somebody's own: "insufficient stock for M Black", "customer Ada Lovelace". */
const BEFORE_A_NAME = new Set(
  "for of from to in at by named called variant item product size colour color customer user recipient city country warehouse template".split(
    " "
  )
)

const SIZE = /^(?:X{0,3}[SL]|M|\*)$/
const CAPITALISED = /^\p{Lu}[\p{Ll}\d'’-]+$/u

/** A capitalised field is still a field: "missing value for Postcode". */
const FIELDS = new Set(
  `account address amount api bank billing card city company country county currency customer date email e-mail expiry first id iban key last line name number
  order package payment phone postal postcode price product quantity recipient sender shipment shipping state street tax telephone token total unit url user value vat variant
  weight zip zipcode`.split(/\s+/)
)

/** German writes every noun with a capital, and a title every word. */
const GERMAN =
  /\b(?:der|die|das|des|dem|den|ein|eine|einer|nicht|wurde|wird|ist|sind|mit|und|für|keine?|ungültige?r?|bei|zu|im)\b/iu

/** Names as nobody quoted them, become one. */
export function withoutUnquotedNames(words: readonly string[]): string[] {
  const isProse =
    words.filter((word) => /^\p{Ll}/u.test(word)).length * 3 >= words.length &&
    !GERMAN.test(words.join(" "))

  if (!isProse) {
    return [...words]
  }

  return words.reduce<string[]>((kept, word, index) => {
    const end = nameEnd(words, index)
    const before = kept.at(-1)?.toLowerCase() ?? ""
    const goesOn = before === VARIES && words[index - 1] !== VARIES

    if (goesOn && isOfName(word)) {
      return kept
    }

    return BEFORE_A_NAME.has(before) &&
      end > index &&
      !hasField(words, index, end)
      ? [...kept, VARIES]
      : [...kept, word]
  }, [])
}

function nameEnd(words: readonly string[], start: number): number {
  const length = words.slice(start).findIndex((word) => !isOfName(word))

  return length === -1 ? words.length : start + length
}

function isOfName(word: string): boolean {
  return SIZE.test(word) || CAPITALISED.test(word)
}

function hasField(
  words: readonly string[],
  start: number,
  end: number
): boolean {
  return words.slice(start, end).some((word) => FIELDS.has(word.toLowerCase()))
}
