import { createHash } from "node:crypto"
import { toStorableName } from "./storable-text"

const KEY_MAX_LENGTH = 255
const HASH_LENGTH = 43

/**
 * A natural key as it is; where it is too long or holds a secret, its beginning and a hash of the
 * whole: keys that are cut or blanked must not become one, or facts would be lost.
 */
export function toStorableKey(key: string): string {
  const kept = toStorableName(key, KEY_MAX_LENGTH)
  const isWhole = kept === key.replace(/\0/g, "")

  return isWhole
    ? kept
    : `${toStorableName(key, KEY_MAX_LENGTH - HASH_LENGTH - 1)}#${createHash("sha256").update(key).digest("base64url")}`
}
