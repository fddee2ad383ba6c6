import { maskEmails } from "./mask-emails"
import { NOTE_MAX_LENGTH, toStorableText } from "./storable-text"

/** What a person wrote when they closed a problem, as the shop wants it stored. Null where they wrote nothing. */
export function toStorableNote(
  note: string | null | undefined,
  privacy: { maskEmails: boolean }
): string | null {
  const text = toStorableText(note ?? "", NOTE_MAX_LENGTH).trim()

  return (privacy.maskEmails ? maskEmails(text) : text) || null
}
