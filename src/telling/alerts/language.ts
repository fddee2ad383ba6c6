import type { Frame } from "../frames"
import type { TypeTexts } from "../texts/type-texts"

/** In whose words a message is written, and where it leads. */
export type Language = {
  locale: string
  frame: Frame
  /** Type → what the shop's language says of it. */
  texts: TypeTexts
  /** The admin's address; null where nobody knows it. */
  adminUrl: string | null
}

/** `{{n}}` and `{{label}}` in a text of the frame. */
export function fill(
  text: string,
  values: { n?: number; label?: string }
): string {
  return text
    .replace("{{n}}", () => String(values.n ?? ""))
    .replace("{{label}}", () => values.label ?? "")
}
