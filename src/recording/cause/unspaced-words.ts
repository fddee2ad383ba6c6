/** Scripts that put no spaces between words. As they stand in a class of a pattern with the flag `u`. */
const UNSPACED =
  "\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}"

const IS_UNSPACED = new RegExp(`[${UNSPACED}]`, "u")
const ENDS_UNSPACED = new RegExp(`[${UNSPACED}]$`, "u")
const BEGINS_UNSPACED = new RegExp(`^[${UNSPACED}]`, "u")

/** What such a sentence holds of another script: `SKU-1001`, `ann@x.com`, `****4242`. */
const FOREIGN_RUN = /[!-~•…]+/g

/** Only then does it differ from case to case. `API` and `PayPal` are words of the sentence. */
const MAY_VARY = /[\d@]|[*•…]{2}/

/** Korean has spaces, but no space before a number, and endings behind it: `주문123의`. */
const KOREAN_BEFORE_A_NUMBER = /(?<=\p{sc=Hangul})(?=\d)/gu
/** What is longer than an ending or a counter is a word of its own: `3개상품품절`. */
const KOREAN_AFTER_A_NUMBER = /(?<=\d)(?=\p{sc=Hangul}{4})/gu

const OTHER_FORMS = /[０-９Ａ-Ｚａ-ｚ]/g
/** From `！` to `!`, and so on for all of ASCII. */
const FULL_WIDTH_OFFSET = 0xfee0

const IS_ASCII = /^\p{ASCII}*$/u

/** A quotation mark that stands for itself, see `quoted-names.ts`. */
export const QUOTED_IN_UNSPACED = new RegExp(
  `(?<=[${UNSPACED}])['‘]([^'‘’\\n]{1,120})['’]`,
  "gu"
)

/** What no link reaches into: `请访问https://x.com/a重试`. */
export const NOT_OF_A_LINK = UNSPACED

/** A part of a text that begins with a number, and says something behind it: `3件商品缺货`. */
export const SAYS_BEHIND_A_NUMBER = new RegExp(
  `[${UNSPACED}\\p{sc=Hangul}]{2}`,
  "u"
)

/**
 * A text in which numbers, ids and addresses are words of their own, also where its script has no
 * spaces: `订单1001库存不足` → `订单 1001 库存不足`. As it is where it is plain ASCII.
 */
export function withSpaces(text: string): string {
  if (IS_ASCII.test(text)) {
    return text
  }

  const plain = withPlainDigits(text)
  const spaced = plain
    .replace(KOREAN_BEFORE_A_NUMBER, " ")
    .replace(KOREAN_AFTER_A_NUMBER, " ")

  return IS_UNSPACED.test(spaced)
    ? spaced.replace(FOREIGN_RUN, (run, offset: number) =>
        MAY_VARY.test(run) && isBesideUnspaced(spaced, offset, run.length)
          ? ` ${run} `
          : run
      )
    : spaced
}

function isBesideUnspaced(
  text: string,
  offset: number,
  length: number
): boolean {
  // Two units hold any character.
  const before = text.slice(Math.max(0, offset - 2), offset)
  const after = text.slice(offset + length, offset + length + 2)

  return ENDS_UNSPACED.test(before) || BEGINS_UNSPACED.test(after)
}

/** `１２３`, `١٢٣` and `๑๒๓` are numbers too; which ones makes no difference here. */
function withPlainDigits(text: string): string {
  return text
    .replace(OTHER_FORMS, (letter) =>
      String.fromCharCode(letter.charCodeAt(0) - FULL_WIDTH_OFFSET)
    )
    .replace(/\p{Nd}/gu, (digit) => (/\d/.test(digit) ? digit : "0"))
}
