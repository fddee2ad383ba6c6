/** No name is longer; a key of 10 MB is not searched to its end. */
const KEY_MAX_LENGTH = 255

/** Words of a key's name that mark its value as a secret. A person's name or address is not one; a token is. */
const SECRET_WORDS = new Set(
  `apikey authorization cardnum cardnumber cookie cookies credential credentials cvc cvc2 cvv cvv2 iban jwt otp pan passcode passphrase
  passwd password pwd secret secrets token tokens`.split(/\s+/)
)

/** Pairs of words that only together mark a secret: `api_key` is one, `dedupe_key` is not. */
const SECRET_PAIRS = new Set([
  "access key",
  "api key",
  "card number",
  "card pin",
  "connect sid",
  "hmac sha256",
  "hub signature",
  "private key",
  "reset code",
  "security code",
  "signing key",
  "stripe signature",
  "svix signature",
  "verification code",
  "webhook signature",
])

/** Words of a key whose number is a thing's or a moment's, and a card's by chance only. */
const COUNTED_WORDS = new Set(
  "barcode ean epoch gtin isbn sku timestamp tracking upc".split(" ")
)
const COUNTED_ENDINGS = new Set(["at", "id", "ids", "ms"])

type KeyFacts = { isSecret: boolean; isTracking: boolean; isCounted: boolean }

/** Payloads come with the same keys again and again; where they do not, it begins anew. */
const knownKeys = new Map<string, KeyFacts>()
const KNOWN_KEYS_MAX = 2000

/** Whether a value under this key is never kept. Reads `apiKey`, `api-key` and `API_KEY` alike. */
export function isSecretKey(key: string): boolean {
  return known(key).isSecret
}

/** Whether a value under this key is a parcel's number or link, in which a card number is chance. */
export function isTrackingKey(key: string): boolean {
  return known(key).isTracking
}

/** Whether a number under this key is an id, a barcode or a moment, whatever its digits are. */
export function isCountedKey(key: string): boolean {
  return known(key).isCounted
}

/** A key by its words: `shippingAddress`, `shipping_address` and `shipping-address` have the same. */
export function wordsOfKey(key: string): string[] {
  return key
    .slice(0, KEY_MAX_LENGTH)
    .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, "$1$3 $2$4")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
}

function known(key: string): KeyFacts {
  const found = knownKeys.get(key)

  if (found) {
    return found
  }

  const keyWords = wordsOfKey(key)
  const read = {
    isSecret: isSecret(keyWords),
    isTracking: keyWords.includes("tracking"),
    isCounted:
      keyWords.some((keyWord) => COUNTED_WORDS.has(keyWord)) ||
      COUNTED_ENDINGS.has(keyWords.at(-1) ?? "") ||
      keyWords.join(" ").endsWith("order number"),
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
  return (
    // Alone it is a card's or a person's; `pin_code` is a place's in India.
    keyWords.join(" ") === "pin" ||
    keyWords.some(
      (keyWord, index) =>
        SECRET_WORDS.has(keyWord) ||
        SECRET_PAIRS.has(`${keyWord} ${keyWords[index + 1] ?? ""}`)
    )
  )
}
