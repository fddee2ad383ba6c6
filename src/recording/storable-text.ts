import { redactText } from "./redaction"

/** Longest message kept, in UTF-16 code units. The views show that much and no provider says more that helps. */
export const MESSAGE_MAX_LENGTH = 2000

/**
 * Text that PostgreSQL takes and a reader can bear: no NUL (refused by `text` and `jsonb`), no lone
 * surrogates (refused by `jsonb`), no secrets, and an ellipsis where it was cut.
 */
export function toStorableText(text: string, maxLength: number): string {
  // Cut before searching for secrets: 10 MB of text must cost no more than the part that is kept.
  const cut =
    text.length > maxLength ? text.slice(0, maxLength - 1) + "…" : text

  return redactText(cut.replace(/\0/g, "").replace(/\p{Surrogate}/gu, "\uFFFD"))
}
