import { wordsOfKey } from "./secret-keys"

/** Words of a key whose value is about a person, in Medusa's names for it and in others. */
const PERSONAL_WORDS = new Set(
  `address address1 address2 birthday birthdate city company email emails firstname fullname lastname mobile nickname note phone phones postal postcode
  province recipient street surname telephone town username zip zipcode`.split(
    /\s+/
  )
)

/** Pairs of words: `first_name` is a person's, `file_name` is a file's. */
const PERSONAL_PAIRS = new Set([
  "address 1",
  "address 2",
  "billing name",
  "country code",
  "customer name",
  "display name",
  "first name",
  "full name",
  "last name",
  "middle name",
  "recipient name",
  "shipping name",
  "user name",
])

/** Names that are a person's as a whole only: `to`, and `name`, which is a thing's in `provider_name`. */
const PERSONAL_NAMES = new Set(["name", "to", "country"])

/** A name that ends with such a word holds an id, a kind or a count, and nothing about a person: `address_id`, `email_template`. */
const OF_A_THING = new Set(
  "changed count id ids kind status template type verified".split(" ")
)

/** Whether a value under this key is about a person. Reads `firstName`, `first-name` and `first_name` alike. */
export function isPersonalKey(key: string): boolean {
  const keyWords = wordsOfKey(key)

  if (OF_A_THING.has(keyWords.at(-1) ?? "")) {
    return false
  }

  return (
    PERSONAL_NAMES.has(keyWords.join(" ")) ||
    keyWords.some(
      (keyWord, index) =>
        PERSONAL_WORDS.has(keyWord) ||
        PERSONAL_PAIRS.has(`${keyWord} ${keyWords[index + 1] ?? ""}`)
    )
  )
}
