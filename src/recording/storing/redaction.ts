export const REDACTED = "[redacted]"

/** No name is longer; a key of 10 MB is not searched to its end. */
const KEY_MAX_LENGTH = 255

/** Words of a key's name that mark its value as a secret. A person's name or address is not one; a token is. */
const SECRET_WORDS = new Set([
  "apikey",
  "authorization",
  "cookie",
  "cookies",
  "credential",
  "credentials",
  "cvc",
  "cvv",
  "iban",
  "otp",
  "passcode",
  "passphrase",
  "passwd",
  "password",
  "pwd",
  "secret",
  "secrets",
  "token",
  "tokens",
])

/** Pairs of words that only together mark a secret: `api_key` is one, `dedupe_key` is not. */
const SECRET_PAIRS = new Set([
  "access key",
  "api key",
  "card number",
  "private key",
  "reset code",
  "security code",
  "signing key",
  "verification code",
])

const SECRETS_IN_TEXT: readonly RegExp[] = [
  /\b(?:sk|rk|pk|whsec)_(?:live_|test_)?[A-Za-z0-9]{8,}/g,
  /\bBearer\s+[A-Za-z0-9._~+/=-]{8,}/gi,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+/g,
]

/** What a text itself calls a secret: credentials in a URL or a header, `token=…`, `password: …`. */
const NAMED_SECRETS: readonly RegExp[] = [
  /\bBasic\s+(?=[A-Za-z+/]*[0-9=])[A-Za-z0-9+/]{8,}={0,2}/g,
  /(?<=:\/\/[^\s:@/]{0,100}:)[^\s@/]{1,200}(?=@)/g,
  /(?<=(?:password|passwd|pwd|secret|token|api[_-]?key)=)[^\s&"',;]+/gi,
  // After a colon people write words as well ("Invalid token: expired"); a secret has a digit.
  /(?<=(?:password|passwd|pwd|secret|token|api[_-]?key)["']?: ?["']?)(?=\D{0,100}\d)[^\s&"',;]{8,}/gi,
]

/** Something of the above is in each of them; nearly all text has none, and one search is cheaper than seven. */
const TOKEN_SUSPECTS = /(?:sk|rk|pk|whsec)_|bearer|eyJ/i
const NAMED_SUSPECTS = /basic|:\/\/|passw|pwd|secret|token|api[_-]?key/i

/**
 * Card numbers of the large schemes. A tracking number can have the same form: the list behind "tracking: " is left
 * alone. The first digits are asked for before what stands in front of them, which takes longer to find out.
 */
const CARD_NUMBER =
  /(?=[2-6]\d{3})(?<![\w-])(?<!tracking: (?:[\w-]{1,60}, ){0,40})(?:4\d{3}|5[1-5]\d{2}|2[2-7]\d{2}|6011|65\d{2}|3[47]\d{2})(?:[ -]?\d){9,12}(?![\w-])/g

/** Payloads come with the same keys again and again; where they do not, it begins anew. */
const knownKeys = new Map<string, { isSecret: boolean; isTracking: boolean }>()
const KNOWN_KEYS_MAX = 2000

/** Whether a value under this key is never kept. Reads `apiKey`, `api-key` and `API_KEY` alike. */
export function isSecretKey(key: string): boolean {
  return known(key).isSecret
}

/** Whether a value under this key is a parcel's number or link, in which a card number is chance. */
export function isTrackingKey(key: string): boolean {
  return known(key).isTracking
}

function known(key: string): { isSecret: boolean; isTracking: boolean } {
  const found = knownKeys.get(key)

  if (found) {
    return found
  }

  const keyWords = wordsOf(key)
  const read = {
    isSecret: isSecret(keyWords),
    isTracking: keyWords.includes("tracking"),
  }

  // A key of 10 MB is not kept for the next time.
  if (key.length <= KEY_MAX_LENGTH) {
    if (knownKeys.size >= KNOWN_KEYS_MAX) {
      knownKeys.clear()
    }

    knownKeys.set(key, read)
  }

  return read
}

function isSecret(keyWords: string[]): boolean {
  return keyWords.some(
    (keyWord, index) =>
      SECRET_WORDS.has(keyWord) ||
      SECRET_PAIRS.has(`${keyWord} ${keyWords[index + 1] ?? ""}`)
  )
}

/** Blanks what is a secret wherever it stands: API keys, bearer tokens, JWTs, passwords, card numbers. */
export function redactText(text: string): string {
  const named = NAMED_SUSPECTS.test(text)
    ? blank(redactTokens(text), NAMED_SECRETS)
    : redactTokens(text)

  return named.replace(CARD_NUMBER, (digits) =>
    isLuhnValid(digits) ? REDACTED : digits
  )
}

/** Blanks API keys, bearer tokens and JWTs. */
export function redactTokens(text: string): string {
  return TOKEN_SUSPECTS.test(text) ? blank(text, SECRETS_IN_TEXT) : text
}

function blank(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce(
    (redacted, pattern) => redacted.replace(pattern, REDACTED),
    text
  )
}

function wordsOf(key: string): string[] {
  return key
    .slice(0, KEY_MAX_LENGTH)
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3 $2$4")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

function isLuhnValid(text: string): boolean {
  const digits = [...text.replace(/\D/g, "")].reverse().map(Number)

  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit : digit * 2

    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)

  return sum % 10 === 0
}
