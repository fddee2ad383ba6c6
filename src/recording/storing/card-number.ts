/** Schemes with the lengths of their numbers. A number of 13 digits is an EAN or a moment in milliseconds. */
const CARD =
  /^(?:4(?:\d{15}|\d{18})|(?:5[1-5]\d{2}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720))\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|(?:6011|64[4-9]\d|65\d{2}|62\d{2}|6304|6759|676[1-3]|5018|5020|5038|5893)\d{12,15})$/

/** The least and the most digits of the above. */
const LENGTHS = [19, 18, 17, 16, 15, 14]
const SMALLEST = 10 ** 13

/**
 * Numbers that may be a card's, the digits in any groups, or in fours however far apart. A tracking number can have the
 * same form: the list behind "tracking: " is left alone. The first digits are asked for before what stands in front of
 * them, which takes longer to find out.
 */
const CANDIDATE =
  /(?=[2-6]\d{3})(?<![\w-])(?<!tracking: (?:[\w-]{1,60}, ){0,40})\d{4}(?:(?:[ -]?\d){10,15}|(?:[\s.‐-―-]{1,2}\d{4}){3}(?:[\s.‐-―-]{1,2}\d{1,3})?|[\s.‐-―-]{1,2}\d{6}[\s.‐-―-]{1,2}\d{4,5})(?![\w-])/g

/** A text with something in the place of each card number. */
export function withoutCardNumbers(text: string, blank: string): string {
  return text.replace(CANDIDATE, (candidate) => {
    const end = endOfCard(candidate)

    return end === null ? candidate : blank + candidate.slice(end)
  })
}

/** Whether a number is a card's: nothing of another kind passes all three, but for one in thousands. */
export function isCardNumber(value: number): boolean {
  return (
    value >= SMALLEST && Number.isSafeInteger(value) && isCard(String(value))
  )
}

/** Behind a card number its CVC or its month may follow: `4242 4242 4242 4242 12/27`. */
function endOfCard(candidate: string): number | null {
  const digits = candidate.replace(/\D/g, "")
  const length = LENGTHS.find(
    (each) => each <= digits.length && isCard(digits.slice(0, each))
  )

  if (length === undefined) {
    return null
  }

  const [whole = ""] =
    new RegExp(`^(?:\\D{0,2}\\d){${length}}(?!\\d)`).exec(candidate) ?? []

  return whole.length || null
}

function isCard(digits: string): boolean {
  return CARD.test(digits) && isLuhnValid(digits)
}

/** Reads by index, without making lists: in a text full of numbers this runs thousands of times. */
function isLuhnValid(digits: string): boolean {
  let sum = 0

  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - place))
    const doubled = place % 2 === 0 ? digit : digit * 2

    sum += doubled > 9 ? doubled - 9 : doubled
  }

  return sum % 10 === 0
}
