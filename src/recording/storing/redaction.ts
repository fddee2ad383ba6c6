import { withoutCardNumbers } from "./card-number"
import {
  NAMED_SECRETS,
  NAMED_SUSPECTS,
  TOKENS,
  TOKEN_SUSPECTS,
} from "./named-secrets"

export const REDACTED = "[redacted]"

/** Blanks what is a secret wherever it stands: API keys, bearer tokens, JWTs, passwords, card numbers. */
export function redactText(text: string): string {
  const named = NAMED_SUSPECTS.test(text)
    ? blank(redactTokens(text), NAMED_SECRETS, `$1${REDACTED}`)
    : redactTokens(text)

  return withoutCardNumbers(named, REDACTED)
}

/** Blanks API keys, bearer tokens and JWTs. */
export function redactTokens(text: string): string {
  return TOKEN_SUSPECTS.test(text) ? blank(text, TOKENS, REDACTED) : text
}

function blank(
  text: string,
  patterns: readonly RegExp[],
  replacement: string
): string {
  return patterns.reduce(
    (redacted, pattern) => redacted.replace(pattern, replacement),
    text
  )
}
