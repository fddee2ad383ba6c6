import { createHash } from "node:crypto"
import { maskEmails } from "./mask-emails"
import { redactText, redactTokens } from "./redaction"

/** Longest message kept, in UTF-16 code units. The views show that much and no provider says more that helps. */
export const MESSAGE_MAX_LENGTH = 2000

/** Longest note that a person writes on an order, in UTF-16 code units: kept whole. */
export const ORDER_NOTE_MAX_LENGTH = 4000

/** Longest note that a person leaves to a problem, in UTF-16 code units: a few sentences. */
export const NOTE_MAX_LENGTH = 1000

/**
 * Text that PostgreSQL takes and a reader can bear: no NUL (refused by `text` and `jsonb`), no lone
 * surrogates (refused by `jsonb`), no secrets, and an ellipsis where it was cut.
 */
export function toStorableText(text: string, maxLength: number): string {
  return redactText(cleanText(text, maxLength))
}

/** The same for ids, keys and tracking numbers: a long number in one is no card's. */
export function toStorableName(name: string, maxLength: number): string {
  return redactTokens(cleanText(name, maxLength))
}

/** NUL, and halves of pairs, of which some stand alone. */
const SUSPECTS = /[\0\uD800-\uDFFF]/

/** Cut before anything is searched for: 10 MB of text must cost no more than the part that is kept. */
function cleanText(text: string, maxLength: number): string {
  const cut =
    text.length > maxLength ? text.slice(0, maxLength - 1) + "…" : text

  // Nearly all text has neither, and to see that is cheaper than to search for pairs.
  return SUSPECTS.test(cut)
    ? cut.replace(/\0/g, "").replace(/\p{Surrogate}/gu, "\uFFFD")
    : cut
}

export const KEY_MAX_LENGTH = 255
const HASH_LENGTH = 43

/**
 * A natural key as it is; where it is too long or holds a secret, its first characters and a hash of the
 * whole: keys that are cut or blanked must not become one, or facts would be lost.
 */
export function toStorableKey(key: string): string {
  const kept = toStorableName(key, KEY_MAX_LENGTH)
  const isWhole = kept === key.replace(/\0/g, "")

  return isWhole
    ? kept
    : `${toStorableName(key, KEY_MAX_LENGTH - HASH_LENGTH - 1)}#${createHash("sha256").update(key).digest("base64url")}`
}

/** What a person wrote when they closed a problem, as the shop wants it stored. Null where they wrote nothing. */
export function toStorableNote(
  note: string | null | undefined,
  privacy: { maskEmails: boolean }
): string | null {
  const text = toStorableText(note ?? "", NOTE_MAX_LENGTH).trim()

  return (privacy.maskEmails ? maskEmails(text) : text) || null
}

/** What a person wrote on an order, as the shop wants it stored: lines stay lines. */
export function toStorableOrderNote(
  text: string,
  privacy: { maskEmails: boolean }
): string {
  const stored = toStorableText(text, ORDER_NOTE_MAX_LENGTH).trim()

  return privacy.maskEmails ? maskEmails(stored) : stored
}
