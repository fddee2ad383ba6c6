import { ERASED } from "./erase-person"
import { hasMaskedEmail, mapTexts } from "./mask-emails"
import { REDACTED } from "./redaction"

/**
 * Whether anything in a value only stands for what the log does not keep: a masked address, a person who was
 * erased, a secret. It can be shown, and is not to be acted on.
 */
export function isWithheld(value: unknown): boolean {
  let isFound = false

  mapTexts(value, (text) => {
    isFound ||=
      hasMaskedEmail(text) || text.includes(ERASED) || text.includes(REDACTED)

    return text
  })

  return isFound
}
