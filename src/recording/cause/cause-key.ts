import { createHash } from "node:crypto"
import type { ActivityPayload } from "../../types"
import { fieldsOf } from "../storing/foreign-fields"
import { answered } from "./answered-cause"
import { CAUSE_MAX_LENGTH, causeWords } from "./cause-words"
import { isOpaque, isTellingCode, ownCode } from "./code"
import { saysNothing } from "./empty-words"

/** How Node's network codes stand in the words of clients that hand on no code. */
const NETWORK_CODE =
  /\b(?:ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EPIPE|CERT_HAS_EXPIRED|DEPTH_ZERO_SELF_SIGNED_CERT)\b/

/**
 * What makes one cause differ from another, as far as a payload and its message say it. The first that
 * says anything:
 *
 * 1. the provider's own code, unless it is one for many causes
 * 2. the words of the cause, without what differs from case to case
 * 3. the same of the third party's answer: within an HTTP client's error, or in a list of errors
 * 4. such a code for many causes, where that is all there is
 * 5. the words of the message: of a shop's own entries, which name no cause
 */
export function causeKeyOf(payload: ActivityPayload, message = ""): string {
  const { code, words } = said(payload)

  if (code !== null && isTellingCode(code)) {
    return code
  }

  if (words && !saysNothing(words)) {
    return NETWORK_CODE.exec(words)?.[0] ?? hash(words)
  }

  const inner = answered(payload)

  if (inner.code !== null && isTellingCode(inner.code)) {
    return inner.code
  }

  if (inner.words && !saysNothing(inner.words)) {
    return NETWORK_CODE.exec(inner.words)?.[0] ?? hash(inner.words)
  }

  if (code !== null && isOpaque(code)) {
    return code
  }

  if (message && !saysNothing(message)) {
    return hash(message)
  }

  return code ?? hash(words || message)
}

/** `cause` and `error` may be text, or an error as JSON has it. */
function said({ code, cause, error }: ActivityPayload): {
  code: string | null
  words: string
} {
  const inner = [cause, error].map(fieldsOf)
  const texts = [cause, ...inner.map(({ message }) => message), error]

  return {
    code:
      [code, ...inner.map((fields) => fields.code)]
        .map((each) => ownCode(each))
        .find((each) => each !== null) ?? null,
    words:
      texts
        .filter((text) => typeof text === "string")
        .map((text) => text.slice(0, CAUSE_MAX_LENGTH).trim())
        .find(Boolean) ?? "",
  }
}

function hash(words: string): string {
  return words
    ? createHash("sha256")
        .update(causeWords(words))
        .digest("base64url")
        .slice(0, 16)
    : ""
}
