import { isSecretKey } from "./secret-keys"

/** A header's name is no longer. */
const NAME_MAX_LENGTH = 64

/** `["Authorization", "Basic …"]`, as Node lists the headers of a request. */
const HEADER = /^(?:proxy-)?authorization$|^(?:set-)?cookie$|^x-/i

/** A list of names is none of names and values: `["password", "email"]`. */
const PLAIN_WORD = /^[A-Za-z_]{1,40}$/

/** Names under which a value and its name stand side by side: `{ name: "authorization", value: "…" }`. */
const VALUE_KEYS = new Set(["value", "values", "val", "content"])
const NAME_KEYS = ["name", "key", "header", "field", "id"]

/** Whether an item of a list is the value of a secret whose name is the item before it. */
export function isSecretBeside(before: unknown, item: unknown): boolean {
  return (
    typeof before === "string" &&
    typeof item === "string" &&
    isSecretName(before) &&
    (HEADER.test(before) || !PLAIN_WORD.test(item))
  )
}

/** Whether a field is the value of a secret whose name is in the field beside it. */
export function namesSecret(
  key: string,
  read: (name: string) => unknown
): boolean {
  return (
    VALUE_KEYS.has(key) &&
    NAME_KEYS.some((each) => {
      const name = read(each)

      return typeof name === "string" && isSecretName(name)
    })
  )
}

function isSecretName(text: string): boolean {
  return text.length <= NAME_MAX_LENGTH && !/\s/.test(text) && isSecretKey(text)
}
