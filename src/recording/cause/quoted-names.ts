import { QUOTED_IN_UNSPACED } from "./unspaced-words"

/** Stands for whatever differs from case to case. */
export const VARIES = "*"

/** Each kind of quotation marks, with what stands between them. Bounded: a mark without its other half costs little. */
const QUOTATIONS: readonly RegExp[] = [
  /"([^"\n]{0,120})"/g,
  /`([^`\n]{1,120})`/g,
  /[“„”]([^“„”"\n]{1,120})[“”"]/g,
  /«([^«»\n]{1,120})»/g,
  /»([^«»\n]{1,120})«/g,
  /[‹›]([^‹›\n]{1,120})[‹›]/g,
  /「([^「」\n]{1,120})」/g,
  /『([^『』\n]{1,120})』/g,
  /《([^《》\n]{1,120})》/g,
  QUOTED_IN_UNSPACED,
  // An apostrophe stands between letters: "can't", "l'adresse".
  /(?<![\p{L}\d])['‘’‚]([^'‘’‚\n]{1,120})['‘’](?![\p{L}\d])/gu,
]

/** What is named after such a word is part of the cause: another field is another problem. */
const NAMES_A_FIELD =
  /(?:field|fields|param|parameter|parameters|property|properties|attribute|key|column|constraint|relation|table|header|option|argument|arg|element|path|variable|setting|permission|scope|role|feature|method|feld|spalte|champ|paramètre|paramètres)s?[\s:=]{0,3}$/iu

/** A field, by what is said of it: `"zip" is required`. */
const SAID_OF_A_FIELD =
  /^\s{0,2}(?:field|parameter|param|property|attribute|column|header|is (?:a )?(?:required|mandatory|missing|not allowed|invalid|empty)|is not allowed|must|should (?:be|have|not)|cannot be|can't be|may not be|length|contains|fails|needs to)\b/i

/** What is named after such a word is somebody's own, however it is written. */
const NAMES_A_THING =
  /(?:sku|variant|item|product|title|customer|user|order|file|named|called|name|template|recipient|mailbox|host|account|blueprint|code|coupon|artikel|variante|produit|article)[\s:=]{0,3}$/i

/** `postal_code`, `shippingAddress`, `address.zip`, `items[0].sku`: how fields are written, and names are not. */
const WRITTEN_AS_FIELD =
  /^(?=.{2,80}$)(?=.*(?:_|\.|\[|\/|[a-z][A-Z]))[a-z/][\w.[\]/]*$/

/** Quoted names become one; quoted fields stay, without their quotation marks. */
export function withoutQuotedNames(text: string): string {
  return QUOTATIONS.reduce(
    (rest, quotation) =>
      rest.replace(quotation, (_, name: string, ...place: unknown[]) => {
        // The replacer's arguments end with the offset and the whole text: no pattern has named groups.
        const [offset, whole] = place as [number, string]
        const before = whole.slice(Math.max(0, offset - 24), offset)
        const after = whole.slice(offset + name.length + 2).slice(0, 24)

        return isField(name, before, after) ? ` ${name} ` : ` ${VARIES} `
      }),
    text
  )
}

function isField(name: string, before: string, after: string): boolean {
  if (NAMES_A_THING.test(before)) {
    return false
  }

  return (
    WRITTEN_AS_FIELD.test(name) ||
    (/^[\p{L}_][\p{L}\d_.[\]-]*$/u.test(name) &&
      (NAMES_A_FIELD.test(before) ||
        (SAID_OF_A_FIELD.test(after) && /^[\p{Ll}_]/u.test(name))))
  )
}
