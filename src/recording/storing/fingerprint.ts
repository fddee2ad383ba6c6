import { createHash } from "node:crypto"

const LENGTH = 16

/**
 * A short name for text that must not be kept itself, e.g. the recipient in a problem's key.
 * Case does not matter: mail servers do not care either.
 */
export function fingerprint(text: string): string {
  return createHash("sha256")
    .update(text.trim().toLowerCase())
    .digest("base64url")
    .slice(0, LENGTH)
}
