import { VARIES } from "./quoted-names"

const WEEKDAYS = `monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag
  samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche`

const MONTHS = `january february april june july august september october november december januar februar april juni juli
  august oktober dezember janvier février avril juin juillet août septembre octobre novembre décembre mai märz mars`

/** A date without a number is rare; these words mean nothing else. */
const DATE_WORDS = new Set(`${WEEKDAYS} ${MONTHS}`.split(/\s+/))

/** Beside a number or a date they belong to it; elsewhere they are words like any other. */
const BESIDE_A_NUMBER = new Set(
  `mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so jan feb mar apr may jun jul aug sep sept oct nov dec march mai okt dez janv févr avr
  juil am pm utc gmt cet cest est edt pst pdt z uhr h o'clock th st nd rd eur gbp usd chf pln sek nok dkk czk huf jpy cad aud nzd inr brl mxn sgd hkd krw cny
  euro euros dollar dollars pound pounds cents`.split(/\s+/)
)

const HOST =
  /^(?:[\p{L}\d_-]{1,63}\.){1,8}(?:com|net|org|io|dev|app|co|uk|de|fr|at|ch|eu|nl|be|pl|cloud|local|internal|localhost|example|test|shop|store)\.?(?:[:/].*)?$/iu

/** Words with a digit that are names of techniques, not of cases. */
const TECHNIQUES =
  /^(?:3ds|3ds2|3d|ipv4|ipv6|utf-?8|oauth2|sha-?(?:1|256|512)|md5|x509|base64|http\/?[123](?:\.[01])?|tlsv?1(?:\.[0-3])?|sslv3|mp3|mp4|s3|ec2|i18n|iso-?\d{4}|w3c|r2)$/i

const TOKEN_MAX_LENGTH = 80

/** Whether one word of a text is an id, a number, an address or the like. */
export function isVarying(word: string): boolean {
  if (word.length > TOKEN_MAX_LENGTH) {
    // Sentences in Chinese or Japanese have no spaces.
    return /^[\x21-\x7e]+$/.test(word)
  }

  return (
    word === VARIES ||
    /.@./.test(word) ||
    /[*•…]{2}|^\[redacted\]$|…/.test(word) ||
    HOST.test(word) ||
    (/\d/.test(word) && !TECHNIQUES.test(word)) ||
    /^(?:[a-f]{8,64}|0x[a-f]+)$/.test(word) ||
    isRandom(word)
  )
}

export function isDateWord(word: string): boolean {
  return DATE_WORDS.has(word)
}

export function belongsToNumber(word: string): boolean {
  return BESIDE_A_NUMBER.has(word)
}

/**
 * `items[0].sku` → `items[].sku`, `line1` → `line`: the number is the case, the name is the cause.
 * Null for what is no such name.
 */
export function numberedName(word: string): string | null {
  const isName =
    word.length <= TOKEN_MAX_LENGTH &&
    /^[a-z/]/.test(word) &&
    !HOST.test(word) &&
    word.split(/[.[\]/]+/).every(isNamePart)

  return isName && /[a-z]{3}/.test(word) ? word.replace(/\d+/g, "") : null
}

function isNamePart(part: string): boolean {
  return /^(?:\d{0,4}|[A-Za-z_]{1,60}\d{0,2})$/.test(part)
}

/** `aBqXkLpWzR`: capitals and small letters mixed as no word has them. */
function isRandom(word: string): boolean {
  const tail = word.slice(word.lastIndexOf("_") + 1)
  const turns = (tail.match(/\p{Ll}\p{Lu}/gu) ?? []).length

  return tail.length >= 8 && turns >= 2 && tail.length / (turns + 1) < 4
}
